/** `npm run bench`: every table, as Markdown; `npm run bench -- NAME`: one of them. */
import process from 'node:process';
import { page } from './page.ts';
import { pdf } from './pdf.ts';
import { scale } from './scale.ts';
import { size } from './size.ts';
import { typing } from './typing.ts';
import { web } from './web.ts';

/** Each measures, and gives its table. */
const tables = { pdf, size, page, web, typing, scale };

const names = Object.keys(tables) as (keyof typeof tables)[];
const asked = process.argv.slice(2);
const strangers = asked.filter((name) => !(name in tables));
if (strangers.length > 0) {
  console.error(`There is no table ${strangers.join(', ')}: ${names.join(', ')}.`);
  process.exit(1);
}
for (const name of names.filter((one) => asked.length === 0 || asked.includes(one))) {
  console.log(`## ${name}\n\n${await tables[name]()}\n`);
}
