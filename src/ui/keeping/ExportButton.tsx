/** *Hent som fil*: the work as a file, offered wherever it might otherwise be lost. */
import { FILE_NAME } from '../../domain/preparation/file.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { browserStore } from '../../storage/work/browserStore.ts';
import { exportFile } from '../../storage/work/exchange.ts';
import { saveFile } from './saveFile.ts';
import { useSite } from '../island/site.ts';

/** `look` is its class: a button among others, or a link in a sentence. */
export function ExportButton({ preparation, look }: { preparation: Preparation; look: string }) {
  const { t } = useSite();

  async function hand(): Promise<void> {
    if (await saveFile(exportFile(preparation), FILE_NAME)) browserStore().noteTaken();
  }

  return (
    <button type="button" class={look} onClick={() => void hand()}>
      {t('saving.export')}
    </button>
  );
}
