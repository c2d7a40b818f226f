/** The island that shows everything written, or what one reader will see of it, with a way back to each answer. */
import { useEffect, useState } from 'preact/hooks';
import type { Document, Step } from '../../domain/content/catalog.ts';
import { nameQuestions, questionsOf, writerQuestion } from '../../domain/content/questionsOf.ts';
import type { ReaderOf } from '../../domain/content/readers.ts';
import type { Question } from '../../domain/kinds/registry.ts';
import { formerAnswers } from '../../domain/paper/former.ts';
import { toReadBack } from '../../domain/paper/helped.ts';
import { shownTo } from '../../domain/paper/shown.ts';
import { mainWriter } from '../../domain/preparation/preparation.ts';
import { dayReadBack } from '../../domain/preparation/readBack.ts';
import { outlineOf } from '../../domain/way/outline.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { Island } from '../island/Island.tsx';
import type { Work } from '../island/Island.tsx';
import { useSite } from '../island/site.ts';
import type { SiteProps } from '../island/site.ts';
import { useLater } from '../island/useLater.ts';
import { readingAt } from '../readBack/address.ts';
import { nameOf } from '../readBack/nameOf.ts';
import { Offer } from '../readBack/Offer.tsx';
import { FormerAnswers } from './FormerAnswers.tsx';
import { ReaderChoice } from './ReaderChoice.tsx';
import { Topic } from './Topic.tsx';
import { foldAll, useFolds } from './useFolds.ts';
import { entriesOf, everything } from './written.ts';

type Props = { steps: Step[]; retired: Question[]; documents: Document[] };

export function Review({ site, ...props }: Props & { site: SiteProps }) {
  return <Island site={site}>{(work) => <Reviewed {...props} work={work} />}</Island>;
}

function Reviewed({ steps, retired, documents, work }: Props & { work: Work }) {
  const { t, locale } = useSite();
  const { ready, preparation, store } = work;
  const [reader, setReader] = useState<ReaderOf>();
  const [begun, setBegun] = useState<string>();
  useEffect(() => setBegun(readingAt(location)), []);
  const isReading = ready && begun !== undefined;
  const aloud = useLater(isReading, () => import('../readBack/ReadBack.tsx'));
  const hasBefore = ready && preparation.earlier.length > 0;
  const since = useLater(hasBefore, () => import('./NewSince.tsx'));
  useFolds(ready);
  const asked = steps.filter((step) => step.view === 'questions');
  const outline = outlineOf({ steps });
  const { answers } = preparation;
  const name = nameOf(nameQuestions({ steps }), answers);
  const writer = mainWriter(answers, writerQuestion({ steps }));
  const toRead = toReadBack(questionsOf({ steps }), preparation, writer);
  if (isReading && store && aloud && 'ReadBack' in aloud)
    return (
      <aloud.ReadBack {...{ steps: asked, toRead, preparation, store, outline, name, begun }} />
    );
  const written = reader
    ? shownTo(reader, { steps, documents }, preparation)
    : everything(asked, preparation);
  // What comes after the meeting stands here once something is written there.
  const shown = asked.filter(
    (step) => (!reader && step.part !== 'after') || entriesOf(step, written).length > 0,
  );
  const news = !reader && since && 'newsOf' in since ? since.newsOf(preparation) : undefined;
  const read = toRead.filter(({ id }) => dayReadBack(preparation, id) !== undefined).length;
  return (
    <>
      <ToPapers />
      <ReaderChoice documents={documents} reader={reader} disabled={!ready} onChange={setReader} />
      {/* Below what is in view before it is known whether somebody helps: nothing moves there. */}
      {ready && toRead.length > 0 && (
        <Offer outline={outline} name={name} read={read} count={toRead.length} />
      )}
      {ready && shown.length === 0 && <p class="hint">{t('review.for.nothing')}</p>}
      <noscript>
        <ul class="review__steps">
          {shown.map(({ id, title, lang }) => (
            <li key={id} {...spokenIn(lang, locale)}>
              <a href={`#step-${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </noscript>
      {written.size > 0 && <FoldAll />}
      {shown.map((step) => (
        <Topic
          key={step.id}
          step={step}
          written={entriesOf(step, written)}
          preparation={preparation}
          ready={ready}
          isOnly={shown.filter((one) => entriesOf(one, written).length > 0).length === 1}
          outline={outline}
          news={news}
          toRead={new Set(toRead.map(({ id }) => id))}
        />
      ))}
      {ready && !reader && <FormerAnswers former={formerAnswers({ steps, retired }, answers)} />}
      <ToPapers />
    </>
  );
}

function FoldAll() {
  const { t } = useSite();
  return (
    <p class="actions">
      {([true, false] as const).map((open) => (
        <button key={String(open)} type="button" class="link" onClick={() => foldAll(open)}>
          {t(open ? 'review.open-all' : 'review.close-all')}
        </button>
      ))}
    </p>
  );
}

function ToPapers() {
  const { t, root } = useSite();
  return (
    <p class="actions">
      <a class="button" href={`${root}/ark/`}>
        {t('review.to-papers')}
      </a>
    </p>
  );
}
