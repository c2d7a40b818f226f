/**
 * `npm run size`: how much JavaScript each built page loads before it is idle (brotli), against the budgets.
 * Counted: scripts of the page, preloaded modules, islands and their renderer, the fields that the page's questions
 * (`data-kind`) fetch, and all that these import at once. What waits for an idle page or for a wide one (`client="idle"`,
 * `client="media"`) is counted apart, with all that is fetched to show the sheet beside the form. And how much is fetched
 * when a paper is asked for.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mainLocale } from '../../src/i18n/locales.ts';
import { namesFile } from '../../src/pdf/text/fonts.ts';
import { brotli, closure, closureWith, fileAt, sizeOf, staticImports } from './loaded.ts';

type Kind = 'without an island' | 'with an island';
/**
 * `unfolded`: bytes when the sheet stands beside the form, on a page that has one. `opened`: when a paper is shown, on
 * its page, and `searched` when somebody has gone to the field of the search. `files` are all those named.
 */
type Page = {
  file: string;
  kind: Kind;
  bytes: number;
  files: string[];
  unfolded?: number;
  opened?: number;
  searched?: number;
};

const budgets: Record<Kind, number> = { 'without an island': 5_000, 'with an island': 60_000 };
const UNFOLDED_BUDGET = 75_000;
/** The words of the sheet: no script, but fetched with those that show it. */
const SHEET_WORDS_BUDGET = 13_500;
/** On a page in another language: in Danish, with what headings and labels are called in that language, in letters of two bytes. */
const TWO_LANGUAGES_BUDGET = 18_500;
/** All scripts of a paper's page once it shows the paper, and the words of any paper of answers. */
const PAPER_PAGE_BUDGET = 75_000;
const PAPER_WORDS_BUDGET = 16_000;
const PAPER_TWO_LANGUAGES_BUDGET = 27_500;
const PAPER_BUDGET = 230_000;
/** All scripts of the search, its index among them, and the list of what can be found: both come when the field is used. */
const SEARCH_BUDGET = 15_000;
const SEARCH_LIST_BUDGET = 60_000;
/** What is imported later to show the sheet, by the islands that offer it. */
const unfolding = ['preparationSheet', 'SheetPage'];
/** What is imported later by the page of a paper as it comes to life. */
const opening = ['PaperDesk', 'measure', 'pageCount'];
/** What is imported later by the page of the search. */
const searching = ['find'];
/** Strings that the PDF engine keeps when it is minified. It is loaded when a paper is asked for, not before. */
const engine = /Hopding\/pdf-lib|StructTreeRoot/;

if (!existsSync('dist')) throw new Error('Nothing is built: npm run build.');
const pages = globSync('dist/**/*.html').map(measure);
const worst = (Object.keys(budgets) as Kind[]).flatMap((kind) => {
  const [first] = pages.filter((page) => page.kind === kind).sort((a, b) => b.bytes - a.bytes);
  return first ? [first] : [];
});

console.log(`| pages | count | largest | kB | budget kB |\n|---|---|---|---|---|`);
for (const { kind, file, bytes } of worst) {
  const count = pages.filter((page) => page.kind === kind).length;
  console.log(`| ${kind} | ${count} | ${addressOf(file)} | ${kB(bytes)} | ${kB(budgets[kind])} |`);
}

const [widest] = [...pages].sort((a, b) => (b.unfolded ?? 0) - (a.unfolded ?? 0));
if (widest?.unfolded === undefined) throw new Error('No page has a sheet beside its form.');
const address = addressOf(widest.file);
console.log(
  `| scripts with the sheet beside the form | ${pages.filter(({ unfolded }) => unfolded).length} | ${address} | ${kB(widest.unfolded)} | ${kB(UNFOLDED_BUDGET)} |`,
);
const words = sizeOf('dist/ark/forberedelse.json');
const inTwo = Math.max(...globSync('dist/*/ark/forberedelse.json').map(sizeOf));
console.log(
  `| the words of the sheet, fetched with it | | | ${kB(words)} | ${kB(SHEET_WORDS_BUDGET)} |`,
);
console.log(`| the same in another language | | | ${kB(inTwo)} | ${kB(TWO_LANGUAGES_BUDGET)} |`);
const [desk] = [...pages].sort((a, b) => (b.opened ?? 0) - (a.opened ?? 0));
if (desk?.opened === undefined) throw new Error('No page shows a paper.');
console.log(
  `| scripts with a paper shown | ${pages.filter(({ opened }) => opened).length} | ${addressOf(desk.file)} | ${kB(desk.opened)} | ${kB(PAPER_PAGE_BUDGET)} |`,
);
const paperWords = Math.max(...globSync('dist/ark/*.json').map(sizeOf));
const paperInTwo = Math.max(...globSync('dist/*/ark/*.json').map(sizeOf));
console.log(
  `| the words of a paper, fetched with it | | | ${kB(paperWords)} | ${kB(PAPER_WORDS_BUDGET)} |`,
);
console.log(
  `| the same in another language | | | ${kB(paperInTwo)} | ${kB(PAPER_TWO_LANGUAGES_BUDGET)} |`,
);

const [search] = [...pages].sort((a, b) => (b.searched ?? 0) - (a.searched ?? 0));
if (search?.searched === undefined) throw new Error('No page searches.');
console.log(
  `| scripts with the field of the search used | ${pages.filter(({ searched }) => searched).length} | ${addressOf(search.file)} | ${kB(search.searched)} | ${kB(SEARCH_BUDGET)} |`,
);
const searchList = Math.max(...globSync('dist/**/soeg.json').map(sizeOf));
console.log(
  `| the list to search in, fetched with it | | | ${kB(searchList)} | ${kB(SEARCH_LIST_BUDGET)} |`,
);

const paper = paperSizes();
console.log(`| a paper: the worker, fonts, names | | | ${kB(paper)} | ${kB(PAPER_BUDGET)} |`);

const problems = pages.flatMap(({ file, kind, bytes, files }) => [
  ...(bytes > budgets[kind] ? [`${addressOf(file)}: ${kB(bytes)} kB`] : []),
  ...files
    .filter(isEngine)
    .map(
      (chunk) => `${addressOf(file)} loads the PDF engine before a paper is asked for: ${chunk}`,
    ),
]);
if (widest.unfolded > UNFOLDED_BUDGET)
  problems.push(`${address} with its sheet: ${kB(widest.unfolded)} kB`);
if (desk.opened > PAPER_PAGE_BUDGET)
  problems.push(`${addressOf(desk.file)} with its paper: ${kB(desk.opened)} kB`);
if (paperWords > PAPER_WORDS_BUDGET) problems.push(`The words of a paper: ${kB(paperWords)} kB`);
if (paperInTwo > PAPER_TWO_LANGUAGES_BUDGET)
  problems.push(`The words of a paper in another language: ${kB(paperInTwo)} kB`);
if (search.searched > SEARCH_BUDGET)
  problems.push(`${addressOf(search.file)} with its field used: ${kB(search.searched)} kB`);
if (searchList > SEARCH_LIST_BUDGET) problems.push(`The list to search in: ${kB(searchList)} kB`);
if (words > SHEET_WORDS_BUDGET) problems.push(`The words of the sheet: ${kB(words)} kB`);
if (inTwo > TWO_LANGUAGES_BUDGET)
  problems.push(`The words of the sheet in another language: ${kB(inTwo)} kB`);
if (paper > PAPER_BUDGET) problems.push(`A paper: ${kB(paper)} kB`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 || pages.length === 0 ? 1 : 0;

/** All that is fetched for a paper in the main language. Fonts are packed already, what is text is packed on its way. */
function paperSizes(): number {
  const workers = globSync('dist/_astro/worker*.js');
  const files = globSync('dist/fonts/pdf/*').filter(
    (file) => !file.includes('names-') || file.endsWith(namesFile(mainLocale)),
  );
  if (workers.length === 0 || files.length === 0)
    throw new Error('No worker or no fonts in dist/.');
  const sent = (file: string) =>
    file.endsWith('.bin') ? readFileSync(file).length : brotli(readFileSync(file));
  return [...workers, ...files].reduce((sum, file) => sum + sent(file), 0);
}

function measure(file: string): Page {
  const html = readFileSync(file, 'utf8');
  const all = tags(html, 'astro-island');
  const waiting = all.filter((tag) => ['idle', 'media'].includes(attribute(tag, 'client') ?? ''));
  const islands = all.filter((tag) => !waiting.includes(tag));
  const addresses = [
    ...tags(html, 'script').map((tag) => attribute(tag, 'src')),
    ...tags(html, 'link').map((tag) =>
      attribute(tag, 'rel') === 'modulepreload' ? attribute(tag, 'href') : undefined,
    ),
    ...islands.flatMap(addressesOfIsland),
  ];
  const inline = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].flatMap(
    ([, start = '', code = '']) => (/type="(?!module|text\/javascript)/.test(start) ? [] : [code]),
  );
  const own = inline.flatMap((code) => staticImports('inline.js', code, file));
  const kinds = [...html.matchAll(/\bdata-kind="([^"]*)"/g)].flatMap(([, all = '']) =>
    all.split(' '),
  );
  const fields = kinds.flatMap((kind) =>
    globSync(`dist/_astro/${kind.charAt(0).toUpperCase()}${kind.slice(1)}Field.*.js`),
  );
  const found = (named: (string | undefined)[]): string[] =>
    named.flatMap((address) => (address ? fileAt(address, file) : []));
  const files = closure([...fields, ...found(addresses), ...own]);
  const offering = found(waiting.flatMap(addressesOfIsland));
  const bytesOf = (loaded: Set<string>): number =>
    [...loaded].reduce((sum, each) => sum + sizeOf(each), brotli(inline.join('\n')));
  const isPaper = islands.some((tag) => attribute(tag, 'component-url')?.includes('/Papers.'));
  const isSearch = html.includes(' data-search=');
  const isBeside = offering.some((each) => each.includes('/SheetBeside.'));
  const later = isBeside
    ? closureWith([...files, ...offering], unfolding)
    : closure([...files, ...offering]);
  return {
    file,
    kind: all.length > 0 ? 'with an island' : 'without an island',
    bytes: bytesOf(files),
    files: [...later],
    ...(isBeside && { unfolded: bytesOf(later) }),
    ...(isSearch && { searched: bytesOf(closureWith([...later], searching)) }),
    ...(isPaper && { opened: bytesOf(closureWith([...later], opening)) }),
  };
}

function addressesOfIsland(tag: string): (string | undefined)[] {
  return ['component-url', 'renderer-url', 'before-hydration-url'].map((name) =>
    attribute(tag, name),
  );
}

function isEngine(file: string): boolean {
  return engine.test(readFileSync(file, 'utf8'));
}

function tags(html: string, name: string): string[] {
  return html.match(new RegExp(`<${name}\\b(?:"[^"]*"|'[^']*'|[^>"'])*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

function addressOf(file: string): string {
  return file.replace(/^dist/, '').replace(/index\.html$/, '');
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
