/** How long the sentences of a language are: those of the same files in each, and of easy Danish those that it has. */
import type { ContentFile } from '../../../src/domain/content/contentReader.ts';
import { localeOf } from '../../../src/i18n/locales.ts';
import { sentencesOf, wordsOf } from '../lix.ts';
import { unitsOf } from '../units.ts';

/** A sentence of more words is read twice by many. */
const LONG = 20;

/** Rows of a table: files, sentences, words in a sentence (mean), and the part of them that is long. */
export function sentenceTable(files: ContentFile[], codes: string[]): string {
  const rows = codes.map((code) => {
    const units = unitsOf(files, {}, code);
    const lengths = units
      .flatMap(({ texts }) => texts)
      .flatMap((text) => sentencesOf(text.replaceAll('؟', '?')))
      .map((sentence) => wordsOf(sentence).length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    const long = lengths.filter((length) => length > LONG).length / lengths.length;
    const cells = [
      localeOf(code).name,
      units.length,
      lengths.length,
      mean.toFixed(1),
      `${(100 * long).toFixed(1)} %`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `| language | files | sentences | words in a sentence | of more than ${LONG} words |`,
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
