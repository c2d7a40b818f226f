/**
 * After each build: what a web server has to say with every file, as `dist/_headers` (Netlify, Cloudflare Pages and
 * others read it, and so does `npm start`) and as configurations of nginx and IIS in docs/deploy/. And, from who
 * runs the site, where to say that something is not safe: without an address there is no such file.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { headerFile, headersFor, nginxConfig } from './deployForms.ts';
import { policiesOf } from './policies.ts';
import { securityPath, securityText } from './securityText.ts';
import { webConfig } from './webConfig.ts';
import { base } from '../serve.mjs';
import { fail } from '../setup.mjs';

const headers = headersFor(policiesOf('dist'));
writeFileSync('dist/_headers', headerFile(headers, base));
writeFileSync('docs/deploy/nginx.conf', nginxConfig(headers, base));
writeFileSync('docs/deploy/web.config', webConfig(headers, base));

const { SECURITY_CONTACT: contact, SITE: site, SOURCE_DATE_EPOCH: epoch } = process.env;
if (contact) {
  // https://reproducible-builds.org/specs/source-date-epoch/
  const built = epoch ? new Date(Number(epoch) * 1000) : new Date();
  const said = securityText({ contact, site: site === '' ? undefined : site, built });
  if ('problem' in said) fail(said.problem);
  const file = `dist${securityPath}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, said.text);
  if (base !== '/') console.log(`${file} has to lie at the root of the host, not in ${base}`);
}
