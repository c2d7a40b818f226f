/** What stands together under one heading, as texts: a part of a page, a question of a step, a message. */
import type { Block, Inline } from '../../../src/domain/text/block.ts';
import { textsOf } from '../../../src/domain/text/blockText.ts';
import type { ContentFile } from '../../../src/domain/content/contentReader.ts';
import { isForAuthors, notText, withoutPlaceholders } from '../units.ts';

/** `unit` is the folder, `name` the heading or the key. A text is a paragraph, an item of a list, a line of a form. */
export type Section = { unit: string; name: string; texts: string[] };

/** The sections of a language, from the files of `content/` and the messages of its `ui/`. */
export function sectionsOf(
  files: ContentFile[],
  messages: Record<string, string>,
  locale: string,
): Section[] {
  const ending = new RegExp(`/${locale}\\.(md|yaml)$`);
  const read = files
    .filter(({ path }) => ending.test(path))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .flatMap(({ path, data, body }) => {
      const unit = path.replace(ending, '');
      return [...formSections(data), ...bodySections(body)].map((part) => ({ unit, ...part }));
    });
  const said = Object.entries(messages)
    .filter(([key]) => !notText.has(key) && !isForAuthors(key))
    .map(([key, text]) => ({
      unit: `ui/${key.split('.')[0] ?? key}`,
      name: key,
      texts: [withoutPlaceholders(text)],
    }));
  return joined([...read, ...said]);
}

type Part = Omit<Section, 'unit'>;

/** Front matter or YAML: each thing with an id (a question, a screen, a word) stands by itself. */
function formSections(data: unknown): Part[] {
  return entriesOf(data).flatMap(([key, inside]) =>
    typeof inside === 'object'
      ? entriesOf(inside).map(([id, words]) => ({ name: `${key} ${id}`, texts: stringsIn(words) }))
      : [{ name: '', texts: stringsIn(inside) }],
  );
}

/** A body: a section to each heading, and what stands before the first belongs to the title. */
function bodySections(body: Block[]): Part[] {
  const sections: Part[] = [{ name: '', texts: [] }];
  for (const block of body) {
    const texts = block.kind === 'list' ? block.items.map(inlineText) : textsOf([block]);
    if (block.kind === 'heading') sections.push({ name: block.text, texts });
    else sections.at(-1)?.texts.push(...texts);
  }
  return sections;
}

/** Sections of one name in one unit are one. */
function joined(sections: Section[]): Section[] {
  const groups = Map.groupBy(sections, ({ unit, name }) => JSON.stringify([unit, name]));
  return [...groups.values()].flatMap((parts) => {
    const [first] = parts;
    const texts = parts.flatMap((part) => part.texts);
    return first === undefined || texts.length === 0 ? [] : [{ ...first, texts }];
  });
}

/** All text, in the order it stands. */
function stringsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return entriesOf(data).flatMap(([, inside]) => stringsIn(inside));
}

function entriesOf(data: unknown): [string, unknown][] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).filter(([key]) => !notText.has(key));
}

function inlineText(text: Inline[]): string {
  return text.map((run) => run.text).join('');
}
