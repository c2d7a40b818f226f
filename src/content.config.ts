/** One collection a folder of `content/`. The schemas are the domain's: `catalog/load.ts` parses with them. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

function folder(name: string) {
  const loader = glob({
    base: `content/${name}`,
    pattern: ['**/*.{yaml,md,json}', '!README.md'],
    generateId: ({ entry }) => entry,
  });
  return defineCollection({ loader });
}

export const collections = {
  steps: folder('steps'),
  retired: folder('retired'),
  tasks: folder('tasks'),
  funnel: folder('funnel'),
  pace: folder('pace'),
  practice: folder('practice'),
  roles: folder('roles'),
  stories: folder('stories'),
  glossary: folder('glossary'),
  municipalities: folder('municipalities'),
  documents: folder('documents'),
  rules: folder('rules'),
  timeline: folder('timeline'),
  pages: folder('pages'),
  publisher: folder('publisher'),
  ui: folder('ui'),
};
