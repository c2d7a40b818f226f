/**
 * After each build: what a web server has to say with every file, as `dist/_headers` (Netlify, Cloudflare Pages and
 * others read it, and so does `npm start`) and as configurations of nginx and Caddy in docs/deploy/.
 */
import { writeFileSync } from 'node:fs';
import { caddyfile, headerFile, headersFor, nginxConfig } from './deployForms.ts';
import { policiesOf } from './policies.ts';
import { base } from './serve.mjs';

const headers = headersFor(policiesOf('dist'));
writeFileSync('dist/_headers', headerFile(headers, base));
writeFileSync('docs/deploy/nginx.conf', nginxConfig(headers, base));
writeFileSync('docs/deploy/Caddyfile', caddyfile(headers, base));
