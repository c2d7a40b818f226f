/** A screen that nobody sees, for the engines that must have one. */
import { spawn } from 'node:child_process';
import { aptInstall, onPath } from '../tools.mjs';

let started: Promise<string> | undefined;

/** The name of the screen, as DISPLAY has it. It is started once, and ends with this process. */
export function display(): Promise<string> {
  return (started ??= start());
}

async function start(): Promise<string> {
  if (!onPath('Xvfb')) aptInstall('xvfb');
  const program = onPath('Xvfb');
  if (program === undefined) throw new Error('Xvfb is not here (Debian: xvfb)');
  const child = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  process.once('exit', () => child.kill());
  const number = await new Promise<string>((resolve, reject) => {
    child.stdio[3]?.on('data', (bytes: Buffer) => resolve(bytes.toString().trim()));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  child.unref();
  return `:${number}`;
}
