/** Shows answers that another tab wrote here and that do not stand: each can be used instead, or deleted. Loaded on demand. */
import { useRef, useState } from 'preact/hooks';
import { asideOf, joining, lettingGo, restoring } from '../../domain/preparation/asideChanges.ts';
import { bothOf } from '../../domain/preparation/bothAnswers.ts';
import { nameOf } from '../../domain/preparation/changes.ts';
import { compactBlocks } from '../../domain/kinds/paper/registry.ts';
import type { AnswerValue, Question } from '../../domain/kinds/registry.ts';
import { newIdentifier } from '../../storage/work/browserStore.ts';
import { contentOf } from '../../domain/preparation/preparation.ts';
import type { Answer, Preparation } from '../../domain/preparation/preparation.ts';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import { useSite } from '../island/site.ts';
import { BlockView } from '../paper/BlockView.tsx';
import { untranslated } from '../island/untranslated.ts';

type Props = {
  question: Question;
  preparation: Preparation;
  store: PreparationStore;
};

export function Aside({ question, preparation, store }: Props) {
  const { t } = useSite();
  const box = useRef<HTMLDivElement>(null);
  const [news, setNews] = useState('');
  const aside = asideOf(preparation, question.id);

  /** The button that was pressed goes with its answer: the focus goes to the box, which says what came of it. */
  function tell(what: string): void {
    setNews(what);
    box.current?.focus();
  }

  function restore(answer: Answer): void {
    store.change(question.id, (work, newPage) => {
      const back = { ...answer, at: store.timestamp(), page: newPage() };
      return restoring(work, question.id, back, newPage());
    });
    tell(t('form.aside.restored'));
  }

  /** What holds both; nothing where only one of them can be the answer. */
  function bothWith(answer: Answer): AnswerValue | undefined {
    const stands = preparation.answers[question.id];
    if (stands?.state !== 'answered' || answer.state !== 'answered') return undefined;
    return bothOf(question, stands.content, answer.content, newIdentifier);
  }

  function keepBoth(answer: Answer, content: AnswerValue): void {
    store.change(question.id, (work, newPage) => {
      const isOneWriter = work.answers[question.id]?.by === answer.by;
      const by = isOneWriter ? answer.by : 'together';
      const stamp = { at: store.timestamp(), by, page: newPage() };
      return joining(work, question.id, { state: 'answered', content, ...stamp }, answer);
    });
    tell(t('form.aside.joined'));
  }

  function dismiss(answer: Answer): void {
    store.change(question.id, (work) => lettingGo(work, question.id, answer));
    tell(t('form.aside.dismissed'));
  }

  return (
    <div class="aside" ref={box} tabIndex={-1} hidden={aside.length === 0 && news === ''}>
      <p role="status">{news}</p>
      {aside.length > 0 && (
        <>
          <p role="status">{t('form.aside')}</p>
          <ul class="aside__list">
            {aside.map((answer, at) => {
              const id = `${question.id}-aside-${at}`;
              const both = bothWith(answer);
              const button = { type: 'button', class: 'link', 'aria-describedby': id } as const;
              return (
                <li key={nameOf(answer)}>
                  <div {...untranslated} id={id} class="aside__said">
                    <Said question={question} answer={answer} />
                  </div>
                  <p class="actions">
                    <button {...button} onClick={() => restore(answer)}>
                      {t('form.aside.restore')}
                    </button>
                    {both && (
                      <button {...button} onClick={() => keepBoth(answer, both)}>
                        {t('form.aside.both')}
                      </button>
                    )}
                    <button {...button} onClick={() => dismiss(answer)}>
                      {t('form.aside.dismiss')}
                    </button>
                  </p>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}

/** An answer in words: what is said instead of one, and what is written. */
function Said({ question, answer }: { question: Question; answer: Answer }) {
  const { t } = useSite();
  const content = contentOf(answer);
  return (
    <>
      {answer.state !== 'answered' && <p>{t(`form.${answer.state}`)}</p>}
      {content && (
        <div>
          <BlockView blocks={compactBlocks(question, content)} />
        </div>
      )}
    </>
  );
}
