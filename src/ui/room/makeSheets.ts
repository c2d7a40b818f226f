/** Sheets of a paper as one PDF, made here and saved. Nothing that anybody has written is on them. */
import { assemble } from '../../domain/paper/plan.ts';
import { emptyPreparation } from '../../domain/preparation/preparation.ts';
import { localeOf } from '../../i18n/locales.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { render } from '../../pdf/bridge.ts';
import { today } from '../island/today.ts';
import { saveFile } from '../keeping/saveFile.ts';
import { fetchPaper } from '../paper/fetchPaper.ts';

/** `root` is where the language of the sheets begins, `id` the paper, `sections` what is ticked of it. */
type Wanted = { root: string; id: string; sections: string[]; large: boolean };

/** Gives an address of the PDF in this browser, and how many pages it has. */
export async function makeSheets({ root, id, sections, large }: Wanted) {
  const { document, catalog, messages, gloss } = await fetchPaper(root, id);
  const plan = assemble(document, catalog, emptyPreparation('', new Date().toISOString()), {
    today: today(),
    t: createTranslate(catalog.locale, messages),
    dir: localeOf(catalog.locale).dir,
    large,
    sections,
    gloss,
  });
  const { bytes, pages } = await render(plan);
  const paper = new File([bytes as BlobPart], `${document.file}.pdf`, { type: 'application/pdf' });
  await saveFile(paper, paper.name);
  return { address: URL.createObjectURL(paper), pages };
}
