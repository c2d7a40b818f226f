/** The island of a paper. Its words and all that makes it come together, so that nothing moves once something is there. */
import type { Work } from '../island/Island.tsx';
import { Island } from '../island/Island.tsx';
import type { SiteProps } from '../island/site.ts';
import { useSite } from '../island/site.ts';
import { isUntouched } from '../../domain/preparation/preparation.ts';
import { fetchPaper } from './fetchPaper.ts';
import type { PaperTitle } from './MadePapers.tsx';
import { useFetched } from './useFetched.ts';

type Props = {
  id: string;
  /** It can be made before anything is written. */
  byHand: boolean;
  /** The names of all papers, for the list of those that were made. */
  titles: PaperTitle[];
};

export function Papers({ site, ...props }: Props & { site: SiteProps }) {
  return <Island site={site}>{(work) => <Opening {...props} work={work} />}</Island>;
}

function Opening({ id, byHand, titles, work }: Props & { work: Work }) {
  const { t, root } = useSite();
  const { preparation, store, ready } = work;
  const { found, fetchAgain } = useFetched(async () => {
    const [{ PaperDesk }, words] = await Promise.all([
      import('./PaperDesk.tsx'),
      fetchPaper(root, id),
    ]);
    return { PaperDesk, words };
  });
  if (ready && isUntouched(preparation) && !byHand) return <NothingYet />;
  if (found instanceof Error)
    return (
      <>
        <p role="status">{t('paper.not-fetched')}</p>
        <p class="actions">
          <button type="button" class="button" onClick={fetchAgain}>
            {t('paper.fetch-again')}
          </button>
        </p>
      </>
    );
  if (!ready || !found || !store) return <Waiting />;
  return (
    <found.PaperDesk words={found.words} titles={titles} preparation={preparation} store={store} />
  );
}

/** Where the paper will be: it says so, and is taken away whole. */
function Waiting() {
  const { t } = useSite();
  return (
    <div class="papers papers--waiting">
      <p class="hint no-print">{t('paper.fetching')}</p>
      <div class="papers__room" aria-hidden="true" />
    </div>
  );
}

function NothingYet() {
  const { t, root } = useSite();
  return (
    <div class="card nothing-yet">
      <div class="empty-sheet" aria-hidden="true" />
      <div>
        <p>{t('paper.empty')}</p>
        <p>{t('paper.empty.until')}</p>
        <p class="actions">
          <a class="button" href={`${root}/forbered/`}>
            {t('paper.begin')}
          </a>
        </p>
        <p>
          <a class="link" href={`${root}/forbered/#work`}>
            {t('paper.empty.file')}
          </a>
        </p>
        <p>
          <a class="link" href={`${root}/ark/blank/`}>
            {t('paper.empty.by-hand')}
          </a>
        </p>
      </div>
    </div>
  );
}
