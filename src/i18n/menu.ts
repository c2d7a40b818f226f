/** Where every page leads, by its top and its bottom, and what the links are called there. */
import type { MessageKey } from './translate.ts';

type Link = { path: string; key: MessageKey };

export const menu = {
  header: [
    { path: '/forbered/', key: 'tasks.title' },
    { path: '/forstaa/', key: 'home.read.understand' },
    { path: '/moedet/', key: 'home.read.meeting' },
    { path: '/historier/', key: 'stories.title' },
    { path: '/ordbog/', key: 'glossary.title' },
    { path: '/hjaelper/', key: 'home.helper.title' },
    { path: '/fagfolk/', key: 'home.professional.title' },
    { path: '/om/privatliv/', key: 'site.footer.privacy' },
  ],
  footer: [
    { path: '/hjaelp-nu/', key: 'site.footer.help' },
    { path: '/om/', key: 'site.footer.about' },
    { path: '/om/privatliv/', key: 'site.footer.privacy' },
  ],
} satisfies Record<string, Link[]>;

/** Where the menu leads, for the check that every page can be found. */
export const menuPaths = Object.values(menu).flatMap((links) => links.map(({ path }) => path));
