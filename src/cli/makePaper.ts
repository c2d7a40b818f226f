/** A paper from an exported file, by the same code as in the browser. */
import { stat, writeFile } from 'node:fs/promises';
import { buildCatalog } from '../domain/content/buildCatalog.ts';
import type { Document } from '../domain/content/catalog.ts';
import { entriesChart } from '../domain/kinds/paper/entriesChart.ts';
import { glossWith } from '../domain/paper/glosses.ts';
import { attachmentFor } from '../domain/preparation/ownCopy.ts';
import { asCopy } from '../domain/paper/asOwnCopy.ts';
import { assemble } from '../domain/paper/plan.ts';
import type { Preparation } from '../domain/preparation/preparation.ts';
import { madeFor } from '../domain/paper/reader.ts';
import { readBackLine } from '../domain/paper/readBackLine.ts';
import { choosable, peopleIn } from '../domain/paper/people.ts';
import { chainOf, localeOf, mainLocale } from '../i18n/locales.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { Translate } from '../i18n/translate.ts';
import { renderPdf } from '../pdf/renderPdf.ts';
import { readArguments, unknown } from './arguments.ts';
import type { Refused } from './arguments.ts';
import { fontFiles } from './fontFiles.ts';
import { paperGlosses } from './paperGlosses.ts';
import { paperSpeech } from './paperSpeech.ts';
import { readContent, readMessages } from './readContent.ts';
import { readPreparation } from './readPreparation.ts';
import { withEdition } from './withEdition.ts';

/** Makes the paper that the words of the command ask for; what is refused leaves everything as it was. */
export async function makePaper(words: string[]): Promise<Refused | undefined> {
  const mainMessages = await readMessages(mainLocale);
  const tell = createTranslate(mainLocale, mainMessages);
  const asked = readArguments(words, localDay(new Date()), tell);
  if ('refused' in asked) return asked;
  const { from, to, locale, large, today } = asked;

  const loaded = await readPreparation(from);
  if (loaded === undefined) return { refused: tell('cli.not-read', { file: from }) };
  if (loaded.state === 'unreadable') {
    const { reason } = loaded;
    const why = tell(reason === 'newer' ? 'cli.newer' : `saving.import.${reason}`);
    return { refused: `${from}: ${why}` };
  }
  if (await isSameFile(from, to)) return { refused: tell('cli.same-file', { file: from }) };

  const files = await readContent(undefined, [...chainOf(locale.code), mainLocale]);
  const speak = (code: string) => buildCatalog(files, chainOf(code)).catalog;
  const { documents } = speak(locale.code);
  const wanted = documents.find(({ id }) => id === asked.document);
  if (wanted === undefined) {
    const ids = documents.map(({ id }) => id);
    return unknown('--document', asked.document, ids, tell);
  }
  const { lang, t } = await paperSpeech(wanted);
  const spoken = withEdition(speak(lang), wanted, { lang, t });
  const document = spoken.documents.find(({ id }) => id === wanted.id) ?? wanted;
  const glosses = await paperGlosses({ document, catalog: spoken }, locale.code, speak);
  const read = readAs(document, asked.reader, tell);
  if ('refused' in read) return read;
  const ids = document.sections.map(({ id }) => id);
  const stranger = asked.sections?.find((id) => !ids.includes(id));
  if (stranger !== undefined) return unknown('--sections', stranger, ids, tell);

  const { preparation } = loaded;
  const person = personOf(asked.person, document, preparation, tell);
  if (person !== undefined && 'refused' in person) return person;
  const plan = assemble(read, spoken, preparation, {
    draw: entriesChart,
    gloss: glossWith(glosses),
    today,
    t,
    dir: localeOf(lang).dir,
    large,
    short: asked.short,
    readBack: readBackLine,
    ...(asked.sections && { sections: asked.sections }),
    ...(person && { person: person.id }),
  });
  const { bytes } = await renderPdf(asCopy(plan, asked.copy), await fontFiles(plan.locale), {
    today,
    ...attachmentFor(asked.copy, preparation, tell('paper.attachment')),
  });
  return writeFile(to, bytes).then(
    () => undefined,
    () => ({ refused: tell('cli.not-written', { file: to }) }),
  );
}

/** The document for the reader who was asked for, if any was. */
function readAs(
  document: Document,
  asked: string | undefined,
  tell: Translate,
): Document | Refused {
  if (asked === undefined) return document;
  const reader = document.readers.find((one) => one === asked);
  if (reader === undefined) return unknown('--reader', asked, document.readers, tell);
  return madeFor(document, reader);
}

/** The person who was asked for, if any was. */
function personOf(
  asked: string | undefined,
  document: Document,
  preparation: Preparation,
  tell: Translate,
): { id: string } | Refused | undefined {
  if (asked === undefined) return undefined;
  const people = choosable(document, peopleIn(document, preparation));
  if (people.length === 0) return { refused: tell('cli.no-people', { document: document.title }) };
  const found = people.find(({ id }, at) => id === asked || String(at + 1) === asked);
  const numbers = people.map((_, at) => String(at + 1));
  return found ?? unknown('--person', asked, numbers, tell);
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
