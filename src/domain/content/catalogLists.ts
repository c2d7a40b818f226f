/** What questions choose from: the levels of the spørgetragt, kommuner, areas of work and their tasks. */
import type { Level, Role } from './catalog.ts';
import {
  areaStructure,
  areaWords,
  funnelStructure,
  funnelWords,
  municipalities,
  practiceStructure,
  practiceWords,
} from './contentFiles.ts';
import type { Reader, Words } from './contentReader.ts';
import type { LevelLists, Lists, Option, OptionGroup } from '../kinds/kind.ts';

/** The levels of the spørgetragt in order, and the list that each picks from. */
export function buildLevels(reader: Reader): { levels: Level[]; levelLists: LevelLists } {
  const levels: Level[] = [];
  const levelLists: LevelLists = {};
  for (const { path, structure } of reader.all('funnel', 'levels.yaml', funnelStructure)) {
    const found = reader.words(path, 'yaml', funnelWords);
    for (const { id, picks } of structure.levels) {
      const name = found && reader.nearest(found, id, (words) => words.levels[id]);
      levels.push({ id, name: name?.value ?? id });
      levelLists[id] = picks;
    }
  }
  return { levels, levelLists };
}

/** Lists by name, and the names of those that are whole in their language. */
export type SpokenLists = { lists: Lists; whole: Set<string> };

/**
 * The lists that options come from: kommuner, tasks by area, the areas, tasks at home, practice cards, roles. What is
 * not in `lang` is in a language that it falls back to, and its list is not whole.
 */
export function buildLists(reader: Reader, roles: Role[], lang: string): SpokenLists {
  const places = reader
    .all('municipalities', 'kommuner.yaml', municipalities)
    .flatMap(({ structure }) => structure.municipalities);
  const areas = reader
    .all('tasks', 'area.yaml', areaStructure)
    .flatMap(({ path, id, structure }) => {
      const found = reader.words(path, 'md', areaWords);
      if (found === undefined) return [];
      const options = structure.tasks.map((task) => ({
        id: task,
        ...labelFor(reader, found, task, (words) => words.tasks[task]),
      }));
      const langs = [found.lang, ...options.map((option) => option.lang)];
      const group = { id, label: found.words.title, options: options.map(withoutLang) };
      return [{ home: structure.home, group, langs }];
    });
  const atWork = areas.filter(({ home }) => !home);
  const atHome = areas.filter(({ home }) => home);
  const work = atWork.map(({ group }) => group);
  const practice = buildPractice(reader);
  const lists: Lists = {
    municipalities: [
      {
        id: 'all',
        label: '',
        options: places.map(({ code, name }) => ({ id: code, label: name })),
      },
    ],
    tasks: work,
    areas: [{ id: 'all', label: '', options: work.map(({ id, label }) => ({ id, label })) }],
    home: atHome.map(({ group }) => group),
    practice: practice.groups,
    roles: [
      {
        id: 'all',
        label: '',
        options: roles
          .filter(({ presence }) => presence !== 'you')
          .map(({ id, title }) => ({ id, label: title })),
      },
    ],
  };
  const langs: Record<string, string[]> = {
    // Names are the same in every language.
    municipalities: [],
    tasks: atWork.flatMap((area) => area.langs),
    areas: atWork.flatMap((area) => area.langs),
    home: atHome.flatMap((area) => area.langs),
    practice: practice.langs,
    roles: roles.map((role) => role.lang),
  };
  const names = Object.keys(lists);
  const whole = new Set(names.filter((name) => langs[name]?.every((one) => one === lang)));
  return { lists, whole };
}

function buildPractice(reader: Reader): { groups: OptionGroup[]; langs: string[] } {
  const options = reader
    .all('practice', 'questions.yaml', practiceStructure)
    .flatMap(({ path, structure }) => {
      const found = reader.words(path, 'yaml', practiceWords);
      if (found === undefined) return [];
      return structure.questions.map((id) => ({
        id,
        ...labelFor(reader, found, id, (words) => words.questions[id]),
      }));
    });
  const groups = [{ id: 'all', label: '', options: options.map(withoutLang) }];
  return { groups: options.length === 0 ? [] : groups, langs: options.map(({ lang }) => lang) };
}

/** A label in the nearest language that has one; else the id. */
function labelFor<T>(
  reader: Reader,
  found: Words<T>,
  id: string,
  pick: (words: T) => string | undefined,
): { label: string; lang: string } {
  const { value, lang } = reader.nearest(found, id, pick) ?? { value: id, lang: found.lang };
  return { label: value, lang };
}

function withoutLang({ id, label }: Option & { lang: string }): Option {
  return { id, label };
}
