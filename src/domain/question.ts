/** A question is data: its structure as step.yaml has it, its words as da.md has them, and the two put together. */
import { condition } from './condition.ts';
import { contentId } from './kinds/kind.ts';
import type {
  Common,
  Lists,
  Option,
  OptionGroup,
  OptionsStructure,
  QuestionWords,
} from './kinds/kind.ts';
import type { Field, FieldStructure } from './kinds/entries.ts';
import { kindStructures } from './kinds/registry.ts';
import type { Question } from './kinds/registry.ts';
import { z } from './zod.ts';

const common = {
  id: contentId,
  when: z.optional(condition),
  /** Topics that it feeds: a document's sections gather questions by topic. */
  topics: z.array(contentId),
  /** An answer to it may tell about illness: never on a paper for a workplace. */
  health: z._default(z.boolean(), false),
  /** "Det vil jeg spørge om" is offered as an answer. */
  askable: z._default(z.boolean(), false),
  /** The answer (me · together · helper) says who writes from now on. */
  'sets-writer': z._default(z.boolean(), false),
};

export const questionStructure = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('choice'), ...kindStructures.choice }),
  z.strictObject({ ...common, kind: z.literal('choices'), ...kindStructures.choices }),
  z.strictObject({ ...common, kind: z.literal('text'), ...kindStructures.text }),
  z.strictObject({ ...common, kind: z.literal('entries'), ...kindStructures.entries }),
  z.strictObject({ ...common, kind: z.literal('funnel'), ...kindStructures.funnel }),
]);
export type QuestionStructure = z.infer<typeof questionStructure>;

/** Funnel level id → the list its picks come from, if it has one. */
export type LevelLists = Record<string, string | undefined>;

/** Puts a question's structure and its words, which are in the language `lang`, together. */
export function makeQuestion(
  structure: QuestionStructure,
  words: QuestionWords,
  lang: string,
  lists: Lists,
  levels: LevelLists,
): Question {
  const shared = commonOf(structure, words, lang);
  switch (structure.kind) {
    case 'choice':
    case 'choices':
      return { ...shared, kind: structure.kind, groups: groupsOf(structure.options, words, lists) };
    case 'text':
      return { ...shared, kind: 'text', length: structure.length };
    case 'entries':
      return {
        ...shared,
        kind: 'entries',
        entry: words.entry ?? '',
        fields: structure.fields.map((field) => makeField(field, words, lists)),
        ...(structure.most !== undefined && { most: structure.most }),
        ...(structure.suggest && { suggest: structure.suggest }),
      };
    case 'funnel':
      return {
        ...shared,
        kind: 'funnel',
        level: structure.level,
        groups: lists[levels[structure.level] ?? ''] ?? [],
      };
  }
}

function commonOf(structure: QuestionStructure, words: QuestionWords, lang: string): Common {
  const { id, topics, health, askable, when } = structure;
  const { label, hint, why, helper, example, ask, paper } = words;
  return {
    id,
    lang,
    topics,
    health,
    askable,
    setsWriter: structure['sets-writer'],
    label,
    ...(when && { when }),
    ...(hint !== undefined && { hint }),
    ...(why !== undefined && { why }),
    ...(helper !== undefined && { helper }),
    ...(example !== undefined && { example }),
    ...(ask !== undefined && { ask }),
    ...(paper !== undefined && { paper }),
  };
}

function makeField(structure: FieldStructure, words: QuestionWords, lists: Lists): Field {
  const fieldWords = words.fields?.[structure.id];
  const shared = {
    id: structure.id,
    label: fieldWords?.label ?? structure.id,
    ...(fieldWords?.hint !== undefined && { hint: fieldWords.hint }),
  };
  if (structure.kind === 'text') return { ...shared, kind: 'text', length: structure.length };
  return {
    ...shared,
    kind: structure.kind,
    groups: groupsOf(structure.options, fieldWords, lists),
  };
}

function groupsOf(
  options: OptionsStructure,
  words: { options?: Record<string, string> | undefined } | undefined,
  lists: Lists,
): OptionGroup[] {
  if (!Array.isArray(options)) return lists[options.from] ?? [];
  const labelled = options.map((id): Option => ({ id, label: words?.options?.[id] ?? id }));
  return [{ id: 'all', label: '', options: labelled }];
}
