/** The headers of the site, and how they are told to each kind of server. Pure: text in, text out. */
import { localePath, wholeLocales } from '../../src/i18n/locales.ts';
import { securityPath } from './securityText.ts';

export type Header = [name: string, value: string];

/** What a page cannot say of itself in a meta tag. */
const IN_HEADERS_ONLY = "frame-ancestors 'none'";

/** Files whose names change with what is in them may be kept for ever; all others are asked for each time. */
export const FOREVER = '_astro/';
/** What every page loads beside them, under its own name: drawings, and what the browser reads of the site as an app. */
export const BESIDE = [
  ...['icon.svg', 'signs.svg', 'icons/any-192.png'],
  ...wholeLocales.map(({ code }) => `${localePath(code)}/manifest.webmanifest`.slice(1)),
];
export const cache = { forever: 'public, max-age=31536000, immutable', ask: 'no-cache' };

/** Where the files lie on the server; a person who sets one up changes it. */
export const FOLDER = '/var/www/klar-til-moedet/';

/** Features of a browser that nobody here needs; of one, the site itself makes use. Of what it does not know (`bluetooth`, `web-share`) Chromium complains. */
const off = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture'],
  ...[
    'encrypted-media',
    'fullscreen',
    'geolocation',
    'gyroscope',
    'hid',
    'identity-credentials-get',
  ],
  ...['idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial'],
  ...['storage-access', 'usb', 'window-management', 'xr-spatial-tracking'],
];
const own = ['clipboard-write'];

/** What is said with every file, given the policies in the pages' meta tags. */
export function headersFor(policies: string[]): Header[] {
  const permissions = [...off.map((name) => `${name}=()`), ...own.map((name) => `${name}=(self)`)];
  return [
    ['Content-Security-Policy', `${union(policies)}; ${IN_HEADERS_ONLY}`],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', permissions.join(', ')],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
  ];
}

/** What is said otherwise with a file that no page is: a worker needs a policy, and nothing there has a hash. */
export function assetHeaders(headers: Header[]): Header[] {
  return headers.flatMap(([name, value]): Header[] => {
    const said = ofAsset[name]?.(value);
    return said === undefined ? [] : [[name, said]];
  });
}

/** Each of them is sent with every file that a page loads: what says nothing there weighs as much as the file. */
const ofAsset: Record<string, (value: string) => string> = {
  'Content-Security-Policy': (policy) =>
    policy
      .replaceAll(/ 'sha256-[^']*'/g, '')
      .split('; ')
      .filter((directive) => ofWorkers.has(directive.replace(/ .*/, '')))
      .join('; '),
  'Permissions-Policy': () => own.map((name) => `${name}=(self)`).join(', '),
};

/** Directives that hold in a worker, and who may frame a file. */
const ofWorkers = new Set([
  ...['default-src', 'script-src', 'connect-src', 'require-trusted-types-for', 'trusted-types'],
  'frame-ancestors',
]);

/** One policy that allows what each page allows itself: of every directive, all sources, each once. */
export function union(policies: string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const part of new Set(policies.flatMap((policy) => policy.split(';')))) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (!name) continue;
    const all = directives.get(name) ?? new Set();
    directives.set(name, new Set([...all, ...sources]));
  }
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/** As static hosts read it: https://docs.netlify.com/manage/routing/headers/ */
export function headerFile(headers: Header[], base: string): string {
  const rule = (path: string, lines: Header[]): string =>
    [path, ...lines.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    rule(`${base}*`, headers),
    rule(`${base}${FOREVER}*`, [...assetHeaders(headers), ['Cache-Control', cache.forever]]),
    ...BESIDE.map((file) => rule(base + file, assetHeaders(headers))),
    // RFC 9116 wants its kind said; nginx says it of every text.
    rule(`${base}${securityPath.slice(1)}`, [['Content-Type', 'text/plain; charset=utf-8']]),
  ].join('\n');
}

/**
 * For nginx, to be included in its `http`. What differs by the file is a `map`: a `location` with an `add_header` of its
 * own would drop all of the server's. Brotli is a module apart from nginx, so what is here compresses with gzip.
 */
export function nginxConfig(headers: Header[], base: string): string {
  const ofAssets = new Map(assetHeaders(headers));
  const files = BESIDE.map((file) => `${file.replace('.', '\\.')}$`).join('|');
  const variable = (name: string): string => `$klar_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = headers.flatMap(([name, value]) => {
    const asset = ofAssets.get(name);
    return asset === undefined
      ? []
      : [
          `map $uri ${variable(name)} {\n    default "${value}";\n    ~^${base}(?:${FOREVER}|${files}) "${asset}";\n}\n`,
        ];
  });
  const said = headers.map(
    ([name, value]) =>
      `    add_header ${name} ${ofAssets.has(name) ? variable(name) : `"${value}"`} always;`,
  );
  return `# Klar til mødet. Written by npm run build, which knows the hashes of the pages: see README.md beside it.
map $uri $klar_cache {
    default "${cache.ask}";
    ~^${base}${FOREVER} "${cache.forever}";
}
${maps.join('')}
server {
    listen 80;
    server_name _;
    server_tokens off;
    # Who reads what is nobody's business: no log.
    access_log off;
    charset utf-8;
    charset_types text/css text/plain text/javascript application/json;
    absolute_redirect off;

    # The system itself sends a file. Which files there are is looked for every ten seconds: a new version waits so long.
    # It has to come as new files, not be written into the old ones (cp --remove-destination).
    sendfile on;
    tcp_nopush on;
    open_file_cache max=2000 inactive=60s;
    open_file_cache_valid 10s;

    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_min_length 512;
    gzip_types text/css text/plain text/javascript text/calendar application/javascript application/json application/manifest+json image/svg+xml;

${said.join('\n')}
    add_header Cache-Control $klar_cache always;

    error_page 404 ${base}404.html;
    location ${base} {
        alias ${FOLDER};
        index index.html;
        types {
            text/html html;
            text/css css;
            text/javascript js mjs;
            text/plain txt;
            application/json json;
            application/manifest+json webmanifest;
            application/pdf pdf;
            image/svg+xml svg;
            image/png png;
            font/woff woff;
            font/woff2 woff2;
        }
    }
}
`;
}
