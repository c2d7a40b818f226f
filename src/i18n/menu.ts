/** Where every page leads, by its top and its bottom, and what the links are called there. */
import type { MessageKey } from './translate.ts';

export type MenuLink = { path: string; key: MessageKey };

export const menu = {
  /** What people look for: always in sight where there is room for it. */
  places: [
    { path: '/forbered/', key: 'site.place.prepare' },
    { path: '/ark/', key: 'site.place.sheet' },
    { path: '/forstaa/', key: 'site.place.understand' },
    { path: '/moedet/', key: 'site.place.meeting' },
    { path: '/rettigheder/', key: 'site.place.rights' },
  ],
  search: [{ path: '/soeg/', key: 'search.title' }],
  more: [
    { path: '/efter/', key: 'after.title' },
    { path: '/historier/', key: 'stories.title' },
    { path: '/ordbog/', key: 'glossary.title' },
    { path: '/hjaelper/', key: 'home.helper.title' },
    { path: '/fagfolk/', key: 'home.professional.title' },
    { path: '/om/privatliv/', key: 'site.footer.privacy' },
  ],
  /** At the bottom alone. */
  foot: [
    { path: '/hjaelp-nu/', key: 'site.footer.help' },
    { path: '/om/', key: 'site.footer.about' },
  ],
} satisfies Record<string, MenuLink[]>;

const links: MenuLink[] = Object.values(menu).flat();

/** Where the menu leads, for the check that every page can be found. */
export const menuPaths = links.map(({ path }) => path);

/** The part of the site that an address lies in, as the menu calls it; the front page lies in none. */
export function placeOf(path: string): MenuLink | undefined {
  const [nearest] = links
    .filter((link) => path.startsWith(link.path))
    .sort((one, other) => other.path.length - one.path.length);
  return nearest;
}
