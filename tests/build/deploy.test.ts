/** What servers are told to say with every file. That nginx does it is tried by `npm run check:deploy`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  assetHeaders,
  BESIDE,
  headerFile,
  headersFor,
  nginxConfig,
  union,
} from '../../scripts/ship/deployForms.ts';
import { headerRules } from '../../scripts/headerRules.mjs';
import { policiesOf } from '../../scripts/ship/policies.ts';
import { base } from '../../scripts/serve.mjs';

describe('The policy of all pages', () => {
  it.each([
    ['is the one they share', ["a 'self'; b 'none'", "a 'self'; b 'none'"], "a 'self'; b 'none'"],
    ['allows what any allows', ["a 'self' 'x'", "a 'self' 'y'"], "a 'self' 'x' 'y'"],
    ['has directives that only one has', ["a 'self'", 'b c; '], "a 'self'; b c"],
    ['is empty where there is none', [], ''],
  ])('%s', (_, policies, together) => {
    expect(union(policies)).toBe(together);
  });

  it('refuses everything that is not named, inline scripts without a hash too', () => {
    const policy = union(policiesOf('dist'));
    for (const part of ["default-src 'none'", "form-action 'none'", "base-uri 'none'"])
      expect(policy).toContain(part);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types klar-til-moedet");
    // A paper that was made in the browser is printed from a frame, and nothing else is framed.
    expect(policy.match(/[\w-]+ blob:/g)).toEqual(['frame-src blob:']);
    expect(policy.replace('frame-src blob:', '')).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  });
});

describe('The headers', () => {
  const headers = headersFor(policiesOf('dist'));

  it('forbid frames, which no meta tag can', () => {
    expect(Object.fromEntries(headers)['Content-Security-Policy']).toMatch(
      /; frame-ancestors 'none'$/,
    );
  });

  it('are in the file that hosts read, for every file of the site', () => {
    const rules = headerRules(readFileSync('dist/_headers', 'utf8'));
    const said = Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]));
    for (const path of ['', 'forbered/', 'soeg.json']) expect(rules(base + path)).toEqual(said);
    const others = assetHeaders(headers).map(([name, value]) => [name.toLowerCase(), value]);
    expect(rules(`${base}icon.svg`)).toEqual({ ...said, ...Object.fromEntries(others) });
    expect(rules(`${base}_astro/a.js`)).toEqual({
      ...said,
      ...Object.fromEntries(others),
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('say no hash with a file that is no page, and hold its worker as fast', () => {
    const { 'Content-Security-Policy': policy = '', ...others } = Object.fromEntries(
      assetHeaders(headers),
    );
    expect(Object.keys(others)).toEqual(['Permissions-Policy']);
    expect(policy).not.toContain('sha256');
    for (const directive of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      "frame-ancestors 'none'",
    ])
      expect(policy.split('; ')).toContain(directive);
  });

  it('are said of the site’s own folder, and of no other', () => {
    const rules = headerRules(headerFile([['X-Said', 'yes']], '/folder/'));
    expect(rules('/folder/page/')).toEqual({ 'x-said': 'yes' });
    expect(rules('/elsewhere/')).toEqual({});
  });

  it('stand outside of every location in nginx, where none is dropped', () => {
    const [outside = '', inside = ''] = nginxConfig([['X-Said', 'yes']], '/').split('location ');
    expect(outside).toContain('add_header X-Said "yes" always;');
    expect(inside).not.toContain('add_header');
    const whole = nginxConfig(headers, '/');
    const files = BESIDE.map((file) => `${file.replace('.', '\\.')}$`).join('|');
    for (const [name, value] of assetHeaders(headers)) {
      expect(whole).toContain(`~^/(?:_astro/|${files}) "${value}";`);
      expect(whole).toMatch(new RegExp(`add_header ${name} \\$klar_\\w+ always;`));
    }
  });
});
