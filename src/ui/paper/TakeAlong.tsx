/** Two taps: *Lav mit ark*, then save, share or print it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { sheetsIn } from '../../domain/paper/sheets.ts';
import type { Plan } from '../../domain/text/block.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { PageCount } from '../../pdf/light/pageCount.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { ExportButton } from '../keeping/ExportButton.tsx';
import { isInsideApp } from '../keeping/surroundings.ts';
import { useSite } from '../island/site.ts';
import type { Made, Making } from './useMaking.ts';

type Props = {
  making: Making;
  plan: Plan;
  count: PageCount | undefined;
  preparation: Preparation;
  /** What is to be known before it is made. */
  children: ComponentChildren;
};

export function TakeAlong({ making, plan, count, preparation, children }: Props) {
  const { t } = useSite();
  const { made, current, isBusy, file } = making;
  const news = useRef<HTMLParagraphElement>(null);

  // The news is read out; what can be done with the paper comes into sight by itself.
  useEffect(() => {
    if (!['made', 'failed', 'stopped'].includes(made.state)) return;
    news.current?.focus({ preventScroll: true });
  }, [made]);

  return (
    <div class="take">
      {children}
      {isInsideApp() && <p class="note">{t('paper.inside-app')}</p>}
      {making.copy === 'mine' && <p class="note note--paper">{t('paper.copy.mine.keep')}</p>}
      <div class="take__box">
        {!current && (
          <p class="actions">
            <button
              type="button"
              class="button"
              {...(isBusy && { 'aria-disabled': true, 'aria-busy': true })}
              onClick={() => !isBusy && void making.make()}
            >
              {t('paper.make')}
            </button>
            {made.state === 'taking-long' && (
              <button type="button" class="button button--quiet" onClick={making.stop}>
                {t('paper.stop')}
              </button>
            )}
          </p>
        )}
        <p ref={news} class="take__news" tabIndex={-1} role="status">
          {newsOf(made, current !== undefined).map((key) => t(key, { file }))}
        </p>
        <p class="hint take__pages">
          {current
            ? t('paper.pages', { count: current.pages })
            : count &&
              t(count.isSure ? 'paper.pages' : 'paper.pages.about', { count: count.pages })}
        </p>
        {made.state === 'failed' && <ExportButton preparation={preparation} look="link" />}
        {current && <current.Actions paper={current.paper} />}
      </div>
      {current && (
        <>
          {making.copy === 'mine' && <p class="hint">{t('paper.copy.mine.use')}</p>}
          {(plan.fit === 'page' || plan.fit === 'note') && current.pages > sheetsIn(plan) && (
            <p class="note">{t('paper.many-pages')}</p>
          )}
        </>
      )}
      <p class="take__choose">
        <a href="#valg">{t('paper.choices')}</a>
      </p>
    </div>
  );
}

function newsOf({ state }: Made, isCurrent: boolean): MessageKey[] {
  switch (state) {
    case 'none':
    case 'making':
      return [];
    case 'taking-long':
      return ['paper.making'];
    case 'stopped':
      return ['paper.stopped'];
    case 'failed':
      return ['paper.failed'];
    case 'made':
      return [isCurrent ? 'paper.made' : 'paper.changed'];
  }
}
