/** A paper from an exported file, by the same code as in the browser. */
import { stat, writeFile } from 'node:fs/promises';
import { buildCatalog } from '../domain/catalog.ts';
import { attachmentFor } from '../domain/ownCopy.ts';
import { assemble } from '../domain/plan.ts';
import { localeOf, mainLocale } from '../i18n/locales.ts';
import { createSay } from '../i18n/say.ts';
import { renderPdf } from '../pdf/renderPdf.ts';
import { readArguments, unknown } from './arguments.ts';
import type { Refused } from './arguments.ts';
import { fontFiles } from './fontFiles.ts';
import { readContent, readPhrases } from './readContent.ts';
import { readPreparation } from './readPreparation.ts';

/** Makes the paper that the words of the command ask for; what is refused leaves everything as it was. */
export async function makePaper(words: string[]): Promise<Refused | undefined> {
  const mainPhrases = await readPhrases(mainLocale);
  const tell = createSay(mainLocale, mainPhrases);
  const asked = readArguments(words, localDay(new Date()), tell);
  if ('refused' in asked) return asked;
  const { from, to, locale, today } = asked;

  const loaded = await readPreparation(from);
  if (loaded === undefined) return { refused: tell('cli.not-read', { file: from }) };
  if (loaded.state === 'unreadable') {
    const { reason } = loaded;
    const why = tell(reason === 'newer' ? 'cli.newer' : `saving.import.${reason}`);
    return { refused: `${from}: ${why}` };
  }
  if (await isSameFile(from, to)) return { refused: tell('cli.same-file', { file: from }) };

  const files = await readContent();
  const speak = (code: string) =>
    buildCatalog(files, { locale: code, fallback: mainLocale }).catalog;
  const { documents } = speak(locale.code);
  const wanted = documents.find(({ id }) => id === asked.document);
  if (wanted === undefined) {
    const ids = documents.map(({ id }) => id);
    return unknown('--document', asked.document, ids, tell);
  }
  // A paper is in one language: the main one while its words are not translated.
  const catalog = speak(wanted.lang);
  const document = catalog.documents.find(({ id }) => id === wanted.id) ?? wanted;
  const ids = document.sections.map(({ id }) => id);
  const stranger = asked.sections?.find((id) => !ids.includes(id));
  if (stranger !== undefined) return unknown('--sections', stranger, ids, tell);

  const { preparation } = loaded;
  const plan = assemble(document, catalog, preparation, {
    today,
    say: createSay(wanted.lang, await readPhrases(wanted.lang), mainPhrases),
    dir: localeOf(wanted.lang).dir,
    ...(asked.sections && { sections: asked.sections }),
  });
  const { bytes } = await renderPdf(plan, await fontFiles(), {
    today,
    ...attachmentFor(asked.copy, preparation, tell('paper.attachment')),
  });
  return writeFile(to, bytes).then(
    () => undefined,
    () => ({ refused: tell('cli.not-written', { file: to }) }),
  );
}

/** Whether both names lead to one file: the answers would be overwritten by the paper. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map((path) => stat(path, { bigint: true }).catch(() => undefined)),
  );
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}

/** The day it is here, not in Greenwich. */
function localDay(now: Date): string {
  const minutes = now.getTimezoneOffset();
  return new Date(now.getTime() - minutes * 60_000).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
