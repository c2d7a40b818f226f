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
import type { Reader } from './contentReader.ts';
import type { LevelLists, Lists, OptionGroup } from '../kinds/kind.ts';

/** The levels of the spørgetragt in order, and the list that each picks from. */
export function buildLevels(reader: Reader): { levels: Level[]; levelLists: LevelLists } {
  const levels: Level[] = [];
  const levelLists: LevelLists = {};
  for (const { path, structure } of reader.all('funnel', 'levels.yaml', funnelStructure)) {
    const found = reader.words(path, 'yaml', funnelWords);
    for (const { id, picks } of structure.levels) {
      const name = found?.words.levels[id];
      if (found !== undefined && name === undefined) reader.report(found.file, 'no-words', { id });
      levels.push({ id, name: name ?? found?.main.levels[id] ?? id });
      levelLists[id] = picks;
    }
  }
  return { levels, levelLists };
}

/** The lists that options come from: kommuner, tasks by area, the areas, tasks at home, practice cards, roles. */
export function buildLists(reader: Reader, roles: Role[]): Lists {
  const places = reader
    .all('municipalities', 'kommuner.yaml', municipalities)
    .flatMap(({ structure }) => structure.municipalities);
  const areas = reader
    .all('tasks', 'area.yaml', areaStructure)
    .flatMap(({ path, id, structure }) => {
      const found = reader.words(path, 'md', areaWords);
      if (found === undefined) return [];
      const options = structure.tasks.map((task) => {
        const label = found.words.tasks[task];
        if (label === undefined) reader.report(found.file, 'no-words', { id: task });
        return { id: task, label: label ?? found.main.tasks[task] ?? task };
      });
      return [{ home: structure.home, group: { id, label: found.words.title, options } }];
    });
  const work = areas.filter(({ home }) => !home).map(({ group }) => group);
  return {
    municipalities: [
      {
        id: 'all',
        label: '',
        options: places.map(({ code, name }) => ({ id: code, label: name })),
      },
    ],
    tasks: work,
    areas: [{ id: 'all', label: '', options: work.map(({ id, label }) => ({ id, label })) }],
    home: areas.filter(({ home }) => home).map(({ group }) => group),
    practice: buildPractice(reader),
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
}

function buildPractice(reader: Reader): OptionGroup[] {
  return reader
    .all('practice', 'questions.yaml', practiceStructure)
    .flatMap(({ path, structure }): OptionGroup[] => {
      const found = reader.words(path, 'yaml', practiceWords);
      if (found === undefined) return [];
      const options = structure.questions.map((id) => {
        const label = found.words.questions[id];
        if (label === undefined) reader.report(found.file, 'no-words', { id });
        return { id, label: label ?? found.main.questions[id] ?? id };
      });
      return [{ id: 'all', label: '', options }];
    });
}
