/** *Lav et link til mødet*: what a caseworker tells becomes an address, a code and an invitation to print. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ChecklistQuestion } from '../../domain/kinds/checklist.ts';
import type { ChoicesQuestion } from '../../domain/kinds/choices.ts';
import { MOST, writeFragment } from '../../domain/link/fragment.ts';
import { factsFault } from '../../domain/link/meetingFacts.ts';
import type { MeetingFacts } from '../../domain/link/meetingFacts.ts';
import { Boundary } from '../island/Boundary.tsx';
import { markAlive } from '../island/markAlive.ts';
import { createSite, SiteContext, useSite } from '../island/site.ts';
import type { SiteProps } from '../island/site.ts';
import { CopyButton } from '../paper/CopyButton.tsx';
import { FactsForm } from './FactsForm.tsx';
import { Invitation } from './Invitation.tsx';

type Props = {
  know: ChecklistQuestion;
  who: ChoicesQuestion;
  /** What the meeting goes through, in order. */
  agenda: string[];
};

export function MakeLink({ site, ...props }: Props & { site: SiteProps }) {
  const context = useMemo(() => createSite(site), [site]);
  useEffect(markAlive, []);
  return (
    <SiteContext.Provider value={context}>
      <div lang={site.locale} dir={site.dir}>
        <Boundary>
          <Maker {...props} />
        </Boundary>
      </div>
    </SiteContext.Provider>
  );
}

function Maker({ know, who, agenda }: Props) {
  const { t, root } = useSite();
  const [facts, setFacts] = useState<MeetingFacts>({});
  const [asked, setAsked] = useState(false);
  const [isAlive, setIsAlive] = useState(false);
  useEffect(() => setIsAlive(true), []);
  const fragment = writeFragment(facts);
  const fault = factsFault(facts) ?? (fragment.length > MOST ? 'too-long' : undefined);
  const isMade = asked && fault === undefined;
  const address = isMade ? `${location.origin}${root}/link/#${fragment}` : '';
  return (
    <>
      <form
        class="no-print"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
        }}
      >
        {/* What is typed before the page comes to life would be lost. */}
        <fieldset disabled={!isAlive}>
          <FactsForm know={know} who={who} facts={facts} onChange={setFacts} />
          <p class="actions">
            <button class="button">{t('make-link.make')}</button>
          </p>
          <p>
            <a class="link" href={`${root}/link/`}>
              {t('make-link.see')}
            </a>
          </p>
          <p role="status" class={asked && fault ? 'note' : undefined}>
            {asked && t(fault ? `make-link.fault.${fault}` : 'make-link.made')}
          </p>
        </fieldset>
      </form>
      {isMade && (
        <>
          <section class="no-print" aria-labelledby="made-link">
            <h2 id="made-link">{t('make-link.link')}</h2>
            <p class="made-link">{address}</p>
            <CopyButton text={address} disabled={false} />
            <p class="hint">{t('make-link.hint')}</p>
          </section>
          <Invitation facts={facts} know={know} who={who} agenda={agenda} address={address} />
        </>
      )}
    </>
  );
}
