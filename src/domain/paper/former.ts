/** Answers to questions and options of an earlier edition: on no paper, but shown so that nothing is lost. */
import type { Catalog } from '../content/catalog.ts';
import { questionsOf } from '../content/questionsOf.ts';
import { answerBlocks } from '../kinds/paper/registry.ts';
import { fits, isEmpty } from '../kinds/registry.ts';
import type { AnswerValue, Question } from '../kinds/registry.ts';
import { contentOf } from '../preparation/preparation.ts';
import type { Answers } from '../preparation/preparation.ts';
import { goneFrom } from './gone.ts';
import { paragraphs } from '../text/block.ts';
import type { Block } from '../text/block.ts';

/** What was answered, in words; without a label where the content has no words for the question any more. */
export type Former = { id: string; lang?: string; label?: string; blocks: Block[] };

export function formerAnswers(
  catalog: Pick<Catalog, 'steps' | 'retired'>,
  answers: Answers,
): Former[] {
  const asked = new Map(questionsOf(catalog).map((question) => [question.id, question]));
  const retired = new Map(catalog.retired.map((question) => [question.id, question]));
  return Object.entries(answers).flatMap(([id, answer]): Former[] => {
    const given = contentOf(answer);
    const question = asked.get(id);
    const gone = given && question ? goneFrom(question, given) : given;
    if (!gone || isEmpty(gone)) return [];
    const isAsked = question !== undefined && fits(question, gone);
    const former = formerIn(id, gone, retired.get(id), isAsked ? question : undefined);
    return former.blocks.length > 0 ? [former] : [];
  });
}

/**
 * What is gone, in the words that the content has kept for it. Of a question that is `asked` yet, what it has no words
 * for is shown by its id: that something was chosen there is not to be lost.
 */
function formerIn(
  id: string,
  gone: AnswerValue,
  retired: Question | undefined,
  asked: Question | undefined,
): Former {
  const told = asked ?? (retired && fits(retired, gone) ? retired : undefined);
  const blocks = retired ? answerBlocks(retired, gone) : [];
  const wordless = retired ? goneFrom(retired, gone) : gone;
  const texts = wordless ? [...typedIn(wordless), ...(asked ? idsIn(wordless) : [])] : [];
  return {
    id,
    ...(told && { lang: told.lang, label: told.label }),
    blocks: [...blocks, ...texts.flatMap(paragraphs)],
  };
}

/** The ids that somebody chose, for want of words. */
function idsIn(given: AnswerValue): string[] {
  switch (given.kind) {
    case 'choice':
      return [given.value];
    case 'choices':
      return given.value.chosen;
    case 'funnel':
      return given.value.picks;
    case 'rows':
      return Object.entries(given.value).map((row) => row.join(': '));
    case 'entries':
      return given.value.flatMap(({ values }) => Object.values(values).flatMap(idsIn));
    default:
      return [];
  }
}

/** What somebody typed in an answer, whatever was asked. What was chosen is ids, which only the content has words for. */
function typedIn(given: AnswerValue): string[] {
  switch (given.kind) {
    case 'text':
    case 'number':
      return [given.value];
    case 'choices':
      return [given.value.own];
    case 'funnel':
      return [given.value.text];
    case 'ranked':
      return given.value;
    case 'dateTime': {
      const { day, month, year, time } = given.value;
      return [[day, month, year, time].filter((typed) => typed.trim() !== '').join(' ')];
    }
    case 'checklist':
    case 'cards':
      return Object.values<{ text: string }>(given.value).map(({ text }) => text);
    case 'entries':
      return given.value.flatMap(({ values }) => Object.values(values).flatMap(typedIn));
    default:
      return [];
  }
}
