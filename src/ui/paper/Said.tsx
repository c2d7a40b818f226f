/** What an answer says: in words, and what is said instead of one or will be asked. */
import { answerBlocks, asksIn } from '../../domain/kinds/paper/registry.ts';
import type { AnswerValue, Question } from '../../domain/kinds/registry.ts';
import type { Answer } from '../../domain/preparation/preparation.ts';
import { spokenIn } from '../../i18n/locales.ts';
import { useSite } from '../island/site.ts';
import { untranslated } from '../island/untranslated.ts';
import { BlockView } from './BlockView.tsx';

/** `content` is what may be seen of the answer. */
type Props = { question: Question; answer: Answer; content: AnswerValue | undefined };

export function Said({ question, answer, content }: Props) {
  const { t, locale } = useSite();
  const { ask, label } = question;
  const spoken = spokenIn(question.lang, locale);
  const asks =
    answer.state === 'will-ask' ? [ask ?? label] : content ? asksIn(question, content) : [];
  return (
    <>
      {content && (
        <div {...spoken} {...untranslated}>
          <BlockView blocks={answerBlocks(question, content)} />
        </div>
      )}
      {answer.state === 'not-yet' && <p>{t('review.not-yet')}</p>}
      {asks.map((text) => (
        <p key={text}>
          {t('review.will-ask')}: <span {...spoken}>{text}</span>
        </p>
      ))}
    </>
  );
}
