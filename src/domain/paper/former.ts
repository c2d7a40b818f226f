/** Answers to questions of an earlier edition: they are on no paper, and are shown so that nothing is lost. */
import type { Catalog } from '../content/catalog.ts';
import { questionsOf } from '../content/questionsOf.ts';
import { answerBlocks } from '../kinds/paper/registry.ts';
import { fits, isEmpty } from '../kinds/registry.ts';
import type { AnswerValue, Question } from '../kinds/registry.ts';
import { contentOf } from '../preparation/preparation.ts';
import type { Answers } from '../preparation/preparation.ts';
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
    if (!given || isEmpty(given) || (question && fits(question, given))) return [];
    const former = formerIn(id, given, retired.get(id));
    return former.blocks.length > 0 ? [former] : [];
  });
}

function formerIn(id: string, given: AnswerValue, question: Question | undefined): Former {
  if (question && fits(question, given))
    return {
      id,
      lang: question.lang,
      label: question.label,
      blocks: answerBlocks(question, given),
    };
  return { id, blocks: typedIn(given).flatMap(paragraphs) };
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
