/** What a telephone asks before it puts the site on its home screen. */
import type { APIRoute } from 'astro';
import { address } from '../../i18n/address.ts';
import { localeOf, mainLocale } from '../../i18n/locales.ts';
import { loadSite, localePaths } from '../_site.ts';

export const getStaticPaths = localePaths;

/** `--deep` and `--paper` of the light theme in src/styles/tokens.css. */
const colours = { theme: '#0d5a52', background: '#fbf7f0' };

export const GET: APIRoute<Record<string, unknown>, { locale: string | undefined }> = async ({
  params,
}) => {
  const { locale, speak } = await loadSite(params.locale);
  const { t, lang } = speak(['site.name', 'home.description', 'tasks.title', 'papers.title']);
  const icon = (size: number, purpose: string) => ({
    src: address(mainLocale, `/icons/${purpose}-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const shortcut = (name: string, path: string) => ({ name, url: address(locale, path) });
  const manifest = {
    id: address(locale, '/'),
    name: t('site.name'),
    short_name: t('site.name'),
    description: t('home.description'),
    lang,
    dir: localeOf(lang).dir,
    start_url: address(locale, '/forbered/'),
    scope: address(locale, '/'),
    display: 'standalone',
    theme_color: colours.theme,
    background_color: colours.background,
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
    shortcuts: [shortcut(t('tasks.title'), '/forbered/'), shortcut(t('papers.title'), '/ark/')],
  };
  return new Response(JSON.stringify(manifest));
};
