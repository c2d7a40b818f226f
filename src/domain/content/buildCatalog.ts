/** Puts the catalog together from the files of `content/`. */
import type { Catalog } from './catalog.ts';
import { buildDocuments } from './catalogDocuments.ts';
import { buildLevels, buildLists } from './catalogLists.ts';
import {
  buildGlossary,
  buildPages,
  buildRoles,
  buildRules,
  buildStories,
  buildThemes,
} from './catalogReading.ts';
import { buildRetired, buildSteps } from './catalogSteps.ts';
import { buildTimeline } from './catalogTimeline.ts';
import { contentReader } from './contentReader.ts';
import type { ContentFile, Problem } from './contentReader.ts';
import { withOffPapers } from './offPapers.ts';

/**
 * Puts the files of `content/` together for the first of some languages; the others, nearest first, have the words it
 * lacks. `problems` is empty when all is there.
 */
export function buildCatalog(
  files: ContentFile[],
  languages: string[],
): { catalog: Catalog; problems: Problem[] } {
  const reader = contentReader(files, languages);
  const [locale = ''] = languages;
  const { levels, levelLists } = buildLevels(reader);
  const roles = buildRoles(reader);
  const { lists } = buildLists(reader, roles, locale);
  for (const [question, list] of Object.entries(levelLists))
    if (list !== undefined && lists[list] === undefined)
      reader.report('funnel/levels.yaml', 'unknown-list', { question });
  const rules = buildRules(reader);
  const knownIn = (lang: string) => {
    const inLang = contentReader(files, languages.slice(languages.indexOf(lang)));
    return { ...buildLists(inLang, buildRoles(inLang), lang), levels: levelLists };
  };
  const steps = buildSteps(reader, knownIn);
  const pages = buildPages(reader, rules);
  const documents = buildDocuments(reader, pages, { locale, steps, roles });
  const catalog: Catalog = {
    locale,
    steps: withOffPapers(steps, documents),
    retired: buildRetired(reader, knownIn),
    levels,
    lists,
    documents,
    roles,
    stories: buildStories(reader),
    themes: buildThemes(reader),
    glossary: buildGlossary(reader),
    rules,
    timeline: buildTimeline(reader, { steps, rules, pages }),
    pages,
  };
  return { catalog, problems: reader.problems };
}
