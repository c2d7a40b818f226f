/** The part of the catalog that is read: people, stories, words, rules and pages, each with its words. */
import type { Action, Page, Role, Rule, Story, Theme, Word } from './catalog.ts';
import {
  glossaryStructure,
  glossaryWords,
  pageStructure,
  pageWords,
  roleStructure,
  roleWords,
  ruleStructure,
  ruleWords,
  storyStructure,
  storyWords,
  themesStructure,
  themesWords,
} from './contentFiles.ts';
import type { Reader } from './contentReader.ts';

export function buildRoles(reader: Reader): Role[] {
  return reader
    .all('roles', 'role.yaml', roleStructure)
    .flatMap(({ path, id, structure }): Role[] => {
      const found = reader.words(path, 'md', roleWords);
      return found
        ? [{ ...structure, ...found.words, id, body: found.body, lang: found.lang }]
        : [];
    });
}

export function buildStories(reader: Reader): Story[] {
  return reader
    .all('stories', 'story.yaml', storyStructure)
    .flatMap(({ path, id, structure }): Story[] => {
      const found = reader.words(path, 'md', storyWords);
      return found
        ? [{ ...structure, ...found.words, id, body: found.body, lang: found.lang }]
        : [];
    });
}

export function buildThemes(reader: Reader): Theme[] {
  return reader.all('stories', 'themes.yaml', themesStructure).flatMap(({ path, structure }) => {
    const found = reader.words(path, 'yaml', themesWords);
    if (found === undefined) return [];
    return structure.themes.map((id) => {
      const label = reader.nearest(found, id, (words) => words.themes[id]);
      return { id, label: label?.value ?? id, lang: label?.lang ?? found.lang };
    });
  });
}

export function buildGlossary(reader: Reader): Word[] {
  return reader.all('glossary', 'words.yaml', glossaryStructure).flatMap(({ path, structure }) => {
    const found = reader.words(path, 'yaml', glossaryWords);
    if (found === undefined) return [];
    return structure.words.flatMap(({ id, checked }): Word[] => {
      const word = reader.nearest(found, id, ({ words }) => words[id]);
      return word ? [{ id, checked, lang: word.lang, ...word.value }] : [];
    });
  });
}

export function buildRules(reader: Reader): Rule[] {
  return reader
    .all('rules', 'rule.yaml', ruleStructure)
    .flatMap(({ path, id, structure }): Rule[] => {
      const found = reader.words(path, 'md', ruleWords);
      return found
        ? [{ ...structure, id, title: found.words.title, body: found.body, lang: found.lang }]
        : [];
    });
}

export function buildPages(reader: Reader, rules: Rule[]): Page[] {
  return reader
    .all('pages', 'page.yaml', pageStructure)
    .flatMap(({ path, id, structure }): Page[] => {
      const found = reader.words(path, 'md', pageWords);
      if (found === undefined) return [];
      const { next, rules: ruleIds, actions, ...rest } = structure;
      const shown = ruleIds.flatMap((ruleId) => {
        const rule = rules.find((one) => one.id === ruleId);
        if (rule === undefined) reader.report(`${path}/page.yaml`, 'unknown-rule', { id: ruleId });
        return rule ? [rule] : [];
      });
      const buttons = Object.entries(actions).flatMap(([name, to]): Action[] => {
        const text = reader.nearest(found, name, (words) => words.actions[name]);
        return text ? [{ path: to, text: text.value, lang: text.lang }] : [];
      });
      const { title, lead, also, next: text, picture } = found.words;
      return [
        {
          ...rest,
          path: id,
          title,
          lead,
          also,
          body: found.body,
          rules: shown,
          actions: buttons,
          lang: found.lang,
          ...(picture !== undefined && { picture }),
          ...(next !== undefined && { next: { path: next, text: text ?? next } }),
        },
      ];
    });
}
