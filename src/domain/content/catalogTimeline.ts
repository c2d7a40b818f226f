/** The days after the meeting, as the catalog has them: what is counted from it, and the questions that tell of more. */
import type { Page, Rule, Step, Timeline, TimelineItem } from './catalog.ts';
import { timelineStructure, timelineWords } from './timelineFiles.ts';
import type { Reader } from './contentReader.ts';
import { questionsOf, situationQuestion } from './questionsOf.ts';
import type { Span } from '../time/dayAfter.ts';
import type { Question } from '../kinds/registry.ts';

const FILE = 'timeline/timeline.yaml';

type Known = { steps: Step[]; rules: Rule[]; pages: Page[] };

/** Reads the timeline; without one it has no items. A rule or a question that is not there is a problem. */
export function buildTimeline(reader: Reader, known: Known): Timeline {
  const [found] = reader.all('timeline', 'timeline.yaml', timelineStructure);
  const spoken = found && reader.words(found.path, 'yaml', timelineWords);
  if (found === undefined || spoken === undefined) return { items: [] };
  const { items, ...named } = found.structure;
  const questions = questionsOf(known);
  const meeting = asked('meeting', 'dateTime');
  const next = asked('next', 'dateTime');
  const agreed = asked('agreed', 'entries');
  const situation = situationQuestion(known)?.id;
  return {
    ...(meeting && { meeting }),
    ...(next && { next }),
    ...(agreed && { agreed }),
    ...(situation !== undefined && { situation }),
    items: items.flatMap(({ rule: ruleId, ...told }): TimelineItem[] => {
      const after = told.after ?? deadlineOf(told.since);
      if (after === undefined) {
        reader.report(FILE, 'unknown-question', { question: told.id, id: told.since ?? '' });
        return [];
      }
      const item = { ...told, after };
      const words = reader.nearest(spoken, item.id, (said) => said.items[item.id]);
      const rule = known.rules.find(({ id }) => id === ruleId);
      if (ruleId !== undefined && rule === undefined)
        reader.report(FILE, 'unknown-rule', { id: ruleId });
      if (words === undefined) return [];
      return [{ ...item, ...words.value, lang: words.lang, ...ruled(item, rule, known.pages) }];
    }),
  };

  /** The deadline that runs from a question's day. */
  function deadlineOf(id: string | undefined): Span | undefined {
    const question = questions.find((one) => one.id === id);
    const weeks = question?.kind === 'dateTime' ? question.deadlineWeeks : undefined;
    return weeks === undefined ? undefined : { weeks };
  }

  /** The question that stands under a name in the file; none where none stands there. */
  function asked<K extends Question['kind']>(name: keyof typeof named, kind: K) {
    const id = named[name];
    const isIt = (one: Question): one is Extract<Question, { kind: K }> =>
      one.id === id && one.kind === kind;
    const question = questions.find(isIt);
    if (id !== undefined && question === undefined)
      reader.report(FILE, 'unknown-question', { question: name, id });
    return question;
  }
}

/** What a rule says of an item: whether it is one, for whom and how long it holds, and where it can be read. */
function ruled(
  { situations }: { situations: string[] },
  rule: Rule | undefined,
  pages: Page[],
): Pick<TimelineItem, 'kind' | 'situations' | 'from' | 'to' | 'source'> {
  if (rule === undefined) return { kind: 'advice', situations };
  const { id, title, checked, from, to } = rule;
  const shownOn = pages.find(({ rules }) => rules.some((one) => one.id === id));
  const source = { title, checked, ...(shownOn && { path: `/${shownOn.path}/#${id}` }) };
  if (rule.kind !== 'rule') return { kind: 'advice', situations, source };
  return {
    kind: 'rule',
    situations: situations.length > 0 ? situations : rule.situations,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    source,
  };
}
