/**
 * `npm run pdf -- IN.json OUT.pdf`. What cannot be done is said in one line on stderr; then the exit code is 1, and
 * OUT is left as it was.
 */
import process from 'node:process';
import { makePaper } from './makePaper.ts';

const refusal = await makePaper(process.argv.slice(2));
if (refusal !== undefined) {
  console.error(refusal.refused.replace(/\s+/g, ' '));
  process.exitCode = 1;
}
