/** A CV in the formats of other programs: JSON Resume, and plain text. What makes them is loaded when it is needed. */
import { useState } from 'preact/hooks';
import type { Document } from '../../domain/content/catalog.ts';
import type { PaperCatalog } from '../../domain/paper/telling.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { saveFile } from '../keeping/saveFile.ts';
import { useSite } from '../island/site.ts';

type Props = {
  document: Document;
  catalog: PaperCatalog;
  preparation: Preparation;
  /** The paper as text. */
  text: string;
};

type News = { state: 'none' | 'failed' } | { state: 'saved'; file: string };

export function OtherFormats({ document, catalog, preparation, text }: Props) {
  const { t } = useSite();
  const [news, setNews] = useState<News>({ state: 'none' });

  async function save(content: string, type: string, file: string): Promise<void> {
    if (await saveFile(new Blob([content], { type }), file)) setNews({ state: 'saved', file });
  }

  async function saveResume(): Promise<void> {
    try {
      const { resumeOf } = await import('../../domain/paper/cv.ts');
      const resume = JSON.stringify(resumeOf(document, catalog, preparation), null, 2);
      await save(`${resume}\n`, 'application/json', `${document.file}.json`);
    } catch {
      setNews({ state: 'failed' });
    }
  }

  return (
    <details class="formats">
      <summary>{t('formats.title')}</summary>
      <p class="hint">{t('formats.hint')}</p>
      <p class="actions">
        <button
          type="button"
          class="button button--quiet"
          onClick={() => void save(text, 'text/plain', `${document.file}.txt`)}
        >
          {t('formats.text')}
        </button>
        <button type="button" class="button button--quiet" onClick={() => void saveResume()}>
          {t('formats.resume')}
        </button>
      </p>
      <p role="status">
        {news.state === 'saved' && t('formats.saved', { file: news.file })}
        {news.state === 'failed' && t('formats.failed')}
      </p>
    </details>
  );
}
