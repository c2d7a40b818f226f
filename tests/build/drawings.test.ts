/** Every drawing of the build is told in words or stands beside them, and the signs are where the content says. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/cli/readContent.ts';
import { buildCatalog } from '../../src/domain/content/buildCatalog.ts';
import { chainOf, localeOf, mainLocale } from '../../src/i18n/locales.ts';
import { readPages } from './builtPages.ts';
import type { Tag } from './builtPages.ts';

const pages = readPages('dist');
const files = await readContent();
const { catalog } = buildCatalog(files, [mainLocale]);

function tagsOn(path: string): Tag[] {
  return pages.find((page) => page.path === path)?.tags ?? [];
}

const isDrawing = ({ name, attributes }: Tag) => name === 'svg' && attributes.class === 'drawing';

describe('A drawing', () => {
  it('says what it shows, or is hidden beside words that do', () => {
    const drawings = pages.flatMap(({ tags }) => tags.filter(isDrawing));
    expect(drawings.length).toBeGreaterThan(50);
    for (const { attributes } of drawings) {
      const { role, 'aria-label': label, 'aria-hidden': hidden } = attributes;
      if (hidden === 'true') expect([role, label]).toEqual([undefined, undefined]);
      else expect([role, (label ?? '').length > 20]).toEqual(['img', true]);
    }
  });

  it.each(catalog.pages.filter(({ drawing }) => drawing !== undefined))(
    'is told in the words of its page: /$path/',
    ({ path, picture }) => {
      const labels = tagsOn(`${path}/`).filter(isDrawing);
      expect(labels.map(({ attributes }) => attributes['aria-label'])).toContain(picture);
    },
  );

  it.each(catalog.pages.filter(({ signs }) => Object.keys(signs).length > 0))(
    'stands at each item of a list with signs: /$path/',
    ({ path, signs }) => {
      const tags = tagsOn(`${path}/`);
      const signed = tags.filter((tag, at) => {
        const item = tags[at - 1];
        return item?.name === 'li' && isDrawing(tag) && tag.attributes['aria-hidden'] === 'true';
      });
      expect(signed.length).toBe(Object.values(signs).flat().length);
    },
  );
});

/** The roles that have a drawing of their own; one that is new may have none. */
const drawnRoles = catalog.roles
  .map(({ id }) => id)
  .filter((id) => existsSync(`src/drawings/roles/${id}.svg`));

/** The card of a role, to its name. */
function cardOf(tags: Tag[], id: string): Tag[] {
  const at = tags.findIndex(({ attributes }) => attributes.id === `rolle-${id}`);
  const named = tags.findIndex(
    ({ attributes }, place) => place > at && attributes.role === 'heading',
  );
  return tags.slice(at, named + 1);
}

function shapesOf(card: Tag[]): string {
  const shapes = card.filter(({ name }) => /^(path|circle|rect|g)$/.test(name));
  return shapes.map(({ attributes }) => Object.values(attributes).join(' ')).join('\n');
}

describe('Who one may meet', () => {
  const withRoles = pages.filter(({ tags }) =>
    tags.some(({ attributes }) => attributes.id === 'roles-title'),
  );

  it('stands on a page and on a step, in each language', () => {
    expect(withRoles.length).toBeGreaterThanOrEqual(4);
  });

  it.each(withRoles)('has a figure, a name and an anchor each: $file', ({ path, tags }) => {
    const { code } = localeOf(path.split('/')[0]);
    for (const { id, title } of buildCatalog(files, chainOf(code)).catalog.roles) {
      const card = cardOf(tags, id);
      expect(card.slice(0, 2).map(({ name }) => name)).toEqual(['details', 'summary']);
      expect(card.at(-1)?.text).toBe(title);
    }
    const figures = drawnRoles.map((id) => shapesOf(cardOf(tags, id)));
    expect(new Set(figures).size).toBe(drawnRoles.length);
  });
});
