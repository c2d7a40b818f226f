/** `npm start`: installs and builds what is missing, and serves the production build. */
import process from 'node:process';
import { buildIfStale } from './build.mjs';
import { serve } from './serve.mjs';
import { fail, setup } from './setup.mjs';

const port = Number(process.env.PORT ?? 4321);

setup();
buildIfStale();
try {
  const { address } = await serve(port);
  console.log(`\nKlar til mødet: ${address}\n(Ctrl-C ends it.)`);
} catch (error) {
  fail(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Try PORT=${port + 1} npm start`
      : String(error),
  );
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));
