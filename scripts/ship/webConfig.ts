/** The headers of the site as IIS reads them: a file that lies beside its front page. Pure: text in, text out. */
import type { Header } from './deployForms.ts';
import { assetHeaders, cache, BESIDE, FOREVER } from './deployForms.ts';

/** IIS sends no file whose kind it does not know, and older ones do not know all of these. */
const kinds = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** `base` is where the site lies on its host. */
export function webConfig(headers: Header[], base: string): string {
  const said = [...headers, ['Cache-Control', cache.ask] satisfies Header];
  const lines = said.map(add);
  const short = assetHeaders(headers);
  const places = [
    placeOf(FOREVER.replace(/\/$/, ''), [...short, ['Cache-Control', cache.forever]]),
    ...BESIDE.map((file) => placeOf(file, short)),
  ];
  const known = Object.entries(kinds).flatMap(([ending, kind]) => [
    `      <remove fileExtension="${ending}" />`,
    `      <mimeMap fileExtension="${ending}" mimeType="${kind}" />`,
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Klar til mødet. Written by npm run build, which knows the hashes of the pages. It belongs beside index.html. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="${base}404.html" responseMode="ExecuteURL" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${lines.join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
${known.join('\n')}
    </staticContent>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
${places.join('\n')}
</configuration>
`;
}

/** What is said otherwise below a path. */
function placeOf(path: string, others: Header[]): string {
  const lines = others.flatMap((header) => [`        <remove name="${header[0]}" />`, add(header)]);
  return `  <location path="${path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${lines.map((line) => `  ${line}`).join('\n')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
}

function add([name, value]: Header): string {
  return `        <add name="${name}" value="${escaped(value)}" />`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
