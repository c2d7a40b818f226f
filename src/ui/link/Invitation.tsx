/** The invitation that a caseworker prints: the facts, what the meeting goes through, and the code of the address. */
import type { ChecklistQuestion } from '../../domain/kinds/checklist.ts';
import type { ChoicesQuestion } from '../../domain/kinds/choices.ts';
import { dateTimeWords } from '../../domain/kinds/dayAndHour.ts';
import { whenOf } from '../../domain/link/answersFrom.ts';
import type { MeetingFacts } from '../../domain/link/meetingFacts.ts';
import { useSite } from '../island/site.ts';
import { fitsInCode, QrCode } from './QrCode.tsx';

type Props = {
  facts: MeetingFacts;
  know: ChecklistQuestion;
  who: ChoicesQuestion;
  agenda: string[];
  address: string;
};

export function Invitation({ facts, know, who, agenda, address }: Props) {
  const { t, locale, root } = useSite();
  const { place = '', names = '', ask } = facts;
  const roles = who.groups.flatMap(({ options }) => options);
  const coming = [
    ...roles.filter(({ id }) => facts.who?.includes(id)).map(({ label }) => label),
    names,
  ];
  const rows = know.rows.flatMap(({ id, label }) => {
    const text = facts.know?.[id];
    return text === undefined ? [] : [{ id, label, text }];
  });
  const isCoded = fitsInCode(address);
  /** Of the front page: nobody can type the link. */
  const short = `${location.origin}${root}/`;
  return (
    <section class="invitation" aria-labelledby="invitation">
      {!isCoded && <p class="note no-print">{t('invitation.too-long')}</p>}
      <p class="actions no-print">
        <button type="button" class="button button--quiet" onClick={() => print()}>
          {t('invitation.print')}
        </button>
      </p>
      <h2 id="invitation">{t('invitation.title')}</h2>
      <dl class="invitation__facts">
        <Fact name={t('invitation.when')} texts={[dateTimeWords(whenOf(facts), locale)]} />
        <Fact name={t('invitation.where')} texts={[place]} />
        <Fact name={t('invitation.who')} texts={coming} />
        {rows.map(({ id, label, text }) => (
          <Fact key={id} name={label} texts={[text]} />
        ))}
      </dl>
      <h3>{t('invitation.agenda')}</h3>
      <ol>
        {agenda.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      {ask && <p class="note">{t('invitation.ask')}</p>}
      <div class="invitation__link">
        <QrCode
          text={isCoded ? address : short}
          label={t(isCoded ? 'invitation.code' : 'invitation.code-start')}
        />
        <div>
          <p>{t(isCoded ? 'invitation.scan' : 'invitation.scan-start')}</p>
          <p class="made-link">{short}</p>
        </div>
      </div>
    </section>
  );
}

function Fact({ name, texts }: { name: string; texts: string[] }) {
  const said = texts.filter((text) => text !== '');
  return said.length === 0 ? null : (
    <div>
      <dt>{name}</dt>
      {said.map((text) => (
        <dd key={text}>{text}</dd>
      ))}
    </div>
  );
}
