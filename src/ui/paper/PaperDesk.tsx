/** A paper: make it and take it along, see it as it will be, choose what goes on it. All of it is there at once. */
import { useMemo } from 'preact/hooks';
import { mayAny } from '../../domain/content/readers.ts';
import { leftOut, offered } from '../../domain/paper/leftOut.ts';
import { asChosen, readersToChoose } from '../../domain/paper/reader.ts';
import { chosenSections, tickLines } from '../../domain/paper/shown.ts';
import { planText } from '../../domain/paper/planText.ts';
import type { Copy } from '../../domain/preparation/ownCopy.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { Plan } from '../../domain/text/block.ts';
import type { PageCount } from '../../pdf/light/pageCount.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import { useSite } from '../island/site.ts';
import { useLater } from '../island/useLater.ts';
import { readingPath } from '../readBack/address.ts';
import { ChosenReader } from './ChosenReader.tsx';
import { CopyButton } from './CopyButton.tsx';
import { CopyChoice } from './CopyChoice.tsx';
import type { PaperWords } from './fetchPaper.ts';
import { LeftOut } from './LeftOut.tsx';
import { LineChoice } from './LineChoice.tsx';
import type { PaperTitle } from './MadePapers.tsx';
import { NameMissing } from './NameMissing.tsx';
import { Preview } from './Preview.tsx';
import { SectionChoice } from './SectionChoice.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { ticksOf } from './ticks.ts';
import { useMaking } from './useMaking.ts';
import { usePageCount } from './usePageCount.ts';
import { usePlan } from './usePlan.ts';

type Props = {
  words: PaperWords;
  titles: PaperTitle[];
  preparation: Preparation;
  store: PreparationStore;
};

export function PaperDesk({ words, titles, preparation, store }: Props) {
  const { t, root } = useSite();
  const { catalog, document, own = document, PersonChoice } = words;
  const { plan, tOnPaper, wish, wishFor, large, setLarge, isHelped } = usePlan(words, preparation);
  const choose = (copy: Copy): void => wishFor({ ...wish, copy });
  const making = useMaking({ plan, document, preparation, chosen: wish.copy, choose });
  const formats = useLater(document.resume, () => import('./OtherFormats.tsx'));
  const made = useLater(making.list.length > 0, () => import('./MadePapers.tsx'));
  const tick = ticksOf(document, preparation, store);
  const judged = { document, preparation, catalog, t: tOnPaper, ...personIn(wish) };
  const inOwn = (ids: { id: string }[]) =>
    own.sections.filter(({ id }) => ids.some((one) => one.id === id));
  const chosen = chosenSections(document, preparation);
  const lines = tickLines(catalog, { document, preparation });
  const readers = readersToChoose(document);
  const count = usePageCount(plan);
  const shown = useMemo(() => asMade(plan, count), [plan, count]);
  const text = useMemo(() => planText(shown), [shown]);
  // Drawn again only when it is another: on a slow phone to draw it is felt.
  const preview = useMemo(() => <Preview plan={shown} />, [shown]);

  return (
    <div class="papers">
      <div class="papers__make">
        {isHelped && mayAny('partOfCase', document) && (
          <p class="note">
            <a href={root + readingPath(catalog)}>{t('paper.read-back')}</a>
          </p>
        )}
        {readers.length > 0 && (
          <ChosenReader
            readers={readers}
            reader={asChosen(document, preparation).readers[0]}
            onChange={tick.reader}
          />
        )}
        {PersonChoice && (
          <PersonChoice
            {...{ document, catalog, preparation }}
            person={wish.person}
            onChange={(person) => wishFor({ ...wish, person })}
          />
        )}
        <LineChoice lines={lines} onChange={tick.lines} />
        <NameMissing
          foot={plan.foot}
          catalog={catalog}
          answers={preparation.answers}
          paper={document.id}
        />
        <TakeAlong making={making} plan={plan} count={count} preparation={preparation}>
          <LeftOut
            sections={inOwn(leftOut(judged))}
            lines={lines.filter((line) => !line.ticked).length}
            onAdd={(id) => tick.sections([...chosen, id])}
            {...(wish.short && { onAllPages: () => wishFor({ ...wish, short: false }) })}
          />
        </TakeAlong>
      </div>
      {preview}
      <div class="papers__choose" id="valg">
        <SectionChoice sections={inOwn(offered(judged))} chosen={chosen} onChange={tick.sections} />
        {making.isCopyOffered && (
          <CopyChoice copy={making.copy} disabled={making.isBusy} onChange={choose} />
        )}
        {document.sections.some((section) => section.stands === 'front') && (
          <p class="papers__large">
            <label class="choice">
              <input
                type="checkbox"
                checked={wish.short === true}
                onChange={() => wishFor({ ...wish, short: wish.short !== true })}
              />
              <span>{t('paper.short')}</span>
            </label>
          </p>
        )}
        <p class="papers__large">
          <label class="choice">
            <input type="checkbox" checked={large} onChange={() => setLarge(!large)} />
            <span>{t('paper.large')}</span>
          </label>
        </p>
        <CopyButton text={text} disabled={false} />
        {formats && 'OtherFormats' in formats && (
          <formats.OtherFormats {...{ document, catalog, preparation, text }} />
        )}
        {made && 'MadePapers' in made && (
          <made.MadePapers made={making.list} titles={titles} here={making.here} />
        )}
      </div>
    </div>
  );
}

/** Of a paper of one page alone, what there is room for. */
function asMade(plan: Plan, count: PageCount | undefined): Plan {
  return plan.front?.alone && count ? { ...plan, blocks: count.first } : plan;
}

function personIn({ person }: { person?: string | undefined }): { person?: string } {
  return person === undefined ? {} : { person };
}
