/** Two taps: *Lav papir*, then *Hent / Del / Print*. The PDF engine is loaded by the first. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../../domain/block.ts';
import type { Preparation } from '../../domain/preparation.ts';
import type { Phrase } from '../../i18n/say.ts';
import { render } from '../../pdf/bridge.ts';
import { saveFile } from '../saveFile.ts';
import { useSite } from '../site.ts';
import { ExportButton } from './ExportButton.tsx';

type Made =
  | { state: 'none' }
  | { state: 'making' }
  | { state: 'made'; of: string; paper: File; pages: number; notShared: boolean }
  | { state: 'failed' };

type Props = { plan: Plan; file: string; preparation: Preparation; ready: boolean };

export function TakeAlong({ plan, file, preparation, ready }: Props) {
  const { say } = useSite();
  const [made, setMade] = useState<Made>({ state: 'none' });
  const news = useRef<HTMLParagraphElement>(null);
  const name = `${file}.pdf`;
  useEffect(() => {
    if (made.state === 'made' || made.state === 'failed') news.current?.focus();
  }, [made]);

  async function make(): Promise<void> {
    setMade({ state: 'making' });
    try {
      const { bytes, pages } = await render(plan);
      const paper = new File([bytes as BlobPart], name, { type: 'application/pdf' });
      setMade({ state: 'made', of: JSON.stringify(plan), paper, pages, notShared: false });
    } catch {
      setMade({ state: 'failed' });
    }
  }

  async function shareOrSay(paper: File): Promise<void> {
    const done = await share(paper);
    if (made.state === 'made') setMade({ ...made, notShared: !done });
  }

  const current = made.state === 'made' && made.of === JSON.stringify(plan);
  return (
    <div class="take">
      {!current && (
        <button
          type="button"
          class="button"
          disabled={!ready || made.state === 'making'}
          onClick={() => void make()}
        >
          {say('paper.make')}
        </button>
      )}
      <p ref={news} class="take__news" tabIndex={-1} role="status">
        {made.state === 'making' && say('paper.making')}
        {made.state === 'failed' && say('paper.failed')}
        {made.state === 'made' && say(newsOf(current, made.notShared), { file: name })}
      </p>
      {made.state === 'failed' && <ExportButton preparation={preparation} look="link" />}
      {current && (
        <>
          <p class="actions">
            <button type="button" class="button" onClick={() => saveFile(made.paper, name)}>
              {say('paper.download')}
            </button>
            {canShare(made.paper) && (
              <button
                type="button"
                class="button button--quiet"
                onClick={() => void shareOrSay(made.paper)}
              >
                {say('paper.share')}
              </button>
            )}
            <button type="button" class="button button--quiet" onClick={() => print()}>
              {say('paper.print')}
            </button>
          </p>
          {plan.fit !== 'pages' && made.pages > 1 && (
            <p class="note">{say('paper.many-pages', { count: made.pages })}</p>
          )}
          <p class="hint">{say('paper.where')}</p>
        </>
      )}
    </div>
  );
}

function newsOf(current: boolean, notShared: boolean): Phrase {
  if (!current) return 'paper.changed';
  return notShared ? 'paper.not-shared' : 'paper.made';
}

function canShare(paper: File): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [paper] });
}

/** Whether it was shared or left alone; closing the sheet without choosing is no failure. */
async function share(paper: File): Promise<boolean> {
  try {
    await navigator.share({ files: [paper] });
    return true;
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError';
  }
}
