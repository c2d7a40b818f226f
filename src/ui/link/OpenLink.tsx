/** *Link til mødet*, opened: what the kommune tells, and the question whether it shall stand in the preparation. */
import { useEffect, useState } from 'preact/hooks';
import { isPartlyUnknown, offersIn, takenOver } from '../../domain/link/answersFrom.ts';
import type { Offer } from '../../domain/link/answersFrom.ts';
import { readFragment } from '../../domain/link/fragment.ts';
import type { FragmentFault } from '../../domain/link/fragment.ts';
import type { MeetingFacts } from '../../domain/link/meetingFacts.ts';
import type { Question } from '../../domain/kinds/registry.ts';
import { mainWriter } from '../../domain/preparation/preparation.ts';
import { Island } from '../island/Island.tsx';
import type { Work } from '../island/Island.tsx';
import type { SiteProps } from '../island/site.ts';
import { useSite } from '../island/site.ts';
import { CalendarOffer } from '../step/CalendarOffer.tsx';
import { LinkedFact } from './LinkedFact.tsx';

type Props = {
  /** Those that the link can answer. */
  questions: Question[];
  /** The question whose answer says who writes. */
  writerQuestion: string | undefined;
};

export function OpenLink({ site, ...props }: Props & { site: SiteProps }) {
  return <Island site={site}>{(work) => <Opened {...props} work={work} />}</Island>;
}

function Opened({ questions, writerQuestion, work }: Props & { work: Work }) {
  const { t, root } = useSite();
  const read = useFragment();
  const [chosen, setChosen] = useState<string[]>([]);
  const [taken, setTaken] = useState<MeetingFacts>();
  const { preparation, store, ready } = work;
  if (read === undefined) return <p class="hint">{t('link.wait')}</p>;
  if (typeof read === 'string')
    return (
      <>
        <p class="note" role="status">
          {t(`link.fault.${read}`)}
        </p>
        <p class="actions">
          <a class="button button--quiet" href={`${root}/forbered/`}>
            {t('link.go-on')}
          </a>
        </p>
      </>
    );

  const offers = offersIn(read, questions, preparation.answers);
  const isOn = ({ question, own }: Offer): boolean =>
    own === undefined || chosen.includes(question.id);

  function takeOver(read: MeetingFacts): void {
    if (!store) return;
    const by = mainWriter(preparation.answers, writerQuestion);
    for (const offer of offers.filter(isOn))
      store.answer(offer.question.id, takenOver(offer, store.timestamp(), by));
    setTaken(read);
  }

  if (taken === read)
    return (
      <>
        <p class="note" role="status">
          {t('link.taken')}
        </p>
        {read.ask && <p>{t('link.ask')}</p>}
        <CalendarOffer questions={questions} preparation={preparation} />
        <p class="actions">
          <a class="button" href={`${root}/forbered/`}>
            {t('link.go-on')}
          </a>
          <a class="button button--quiet" href={`${root}/ark/huskeseddel/`}>
            {t('link.reminder')}
          </a>
        </p>
      </>
    );

  return (
    <>
      {isPartlyUnknown(read, offers) && <p class="note">{t('link.unknown')}</p>}
      <ul class="linked">
        {offers.map((offer) => (
          <LinkedFact
            key={offer.question.id}
            offer={offer}
            isOn={isOn(offer)}
            onChange={(isNow) =>
              setChosen((before) => [
                ...before.filter((id) => id !== offer.question.id),
                ...(isNow ? [offer.question.id] : []),
              ])
            }
          />
        ))}
      </ul>
      {read.ask && <p>{t('link.ask')}</p>}
      <p class="note">{t('link.check')}</p>
      <p class="actions">
        <button
          type="button"
          class="button"
          disabled={!ready || !offers.some(isOn)}
          onClick={() => takeOver(read)}
        >
          {t('link.take')}
        </button>
        <a class="button button--quiet" href={`${root}/forbered/`}>
          {t('link.leave')}
        </a>
      </p>
    </>
  );
}

/** What the address tells; it is taken out of the address and the history at once, and kept nowhere. */
function useFragment(): MeetingFacts | FragmentFault | undefined {
  const [read, setRead] = useState<MeetingFacts | FragmentFault>();
  useEffect(() => {
    const take = (): void => {
      const { hash, pathname, search } = location;
      const isLink = hash !== '' && hash !== '#main';
      setRead((before) => (isLink ? readFragment(hash) : (before ?? 'none')));
      if (isLink) history.replaceState(history.state, '', pathname + search);
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  return read;
}
