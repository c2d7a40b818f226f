/** Asked before a page is left whose work no storage holds: take it as a file, stay, or let it go. */
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { useSite } from '../island/site.ts';
import { useHeadingFocus } from '../island/useHeadingFocus.ts';
import { ExportButton } from './ExportButton.tsx';

type Props = { preparation: Preparation; onGo: () => void; onStay: () => void };

export function NowhereToKeep({ preparation, onGo, onStay }: Props) {
  const { t } = useSite();
  const heading = useHeadingFocus();
  return (
    <section class="card">
      <h1 ref={heading} tabIndex={-1}>
        {t('keep.nowhere.title')}
      </h1>
      <p>{t('keep.nowhere.lead')}</p>
      <p class="actions">
        <ExportButton preparation={preparation} look="button" />
        <button type="button" class="button button--quiet" onClick={onStay}>
          {t('keep.nowhere.stay')}
        </button>
        <button type="button" class="link" onClick={onGo}>
          {t('keep.nowhere.go')}
        </button>
      </p>
    </section>
  );
}
