/**
 * `npm run check:minimum`: all scripts, styles and pages in `dist/`, held against the oldest browsers in which the site
 * is to work (`minimum/browsers.ts`) by MDN's data. What may be used all the same is `minimum/allowed.ts`.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { allowed } from './minimum/allowed.ts';
import { oldest } from './minimum/browsers.ts';
import { found, objections } from './minimum/minimum.ts';

if (!existsSync('dist')) throw new Error('Nothing is built: npm run build.');
const files = globSync('**/*.{js,css,html}', { cwd: 'dist' }).map((name) => ({
  name: name.replaceAll('\\', '/'),
  text: readFileSync(`dist/${name}`, 'utf8'),
}));
const wrong = objections(found(files), allowed);
for (const one of wrong) console.error(one);
const versions = Object.entries(oldest).map(([browser, version]) => `${browser} ${version}`);
console.log(`${files.length} files for ${versions.join(', ')}: ${wrong.length} faults`);
process.exitCode = wrong.length > 0 || files.length === 0 ? 1 : 0;
