/** `npm run new:kommune -- 0751`: makes the folder `local/` for a kommune, to be filled in. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '../setup.mjs';
import { knownIn } from '../../src/catalog/known.ts';
import { readContent } from '../../src/cli/readContent.ts';
import { buildCatalog } from '../../src/domain/content/buildCatalog.ts';
import { mainLocale } from '../../src/i18n/locales.ts';

const [, , code = '', folder = 'local'] = process.argv;
const { kommuner } = knownIn(buildCatalog(await readContent(), [mainLocale]).catalog);
const found = kommuner.find((one) => code.padStart(4, '0') === `0${one.code}`);
if (found === undefined)
  fail(`No kommune has the code "${code}". The codes are in content/municipalities/kommuner.yaml.`);
if (existsSync(folder)) fail(`There is a folder ${folder} already. Nothing was changed.`);

cpSync(join(import.meta.dirname, 'template'), folder, { recursive: true });
const file = join(folder, 'kommune.yaml');
const text = readFileSync(file, 'utf8')
  .replace('kommune: ""', `kommune: "0${found.code}"`)
  .replace('name: ""', `name: "${found.name} Kommune"`);
writeFileSync(file, text);
console.log(
  `${folder}/ is for ${found.name}. Fill it in, then: npm run build -- --local ${folder}`,
);
