/** What `/.well-known/security.txt` says, when who runs the site gives an address (RFC 9116). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headerRules } from '../../scripts/headerRules.mjs';
import { securityPath, securityText } from '../../scripts/ship/securityText.ts';
import { base } from '../../scripts/serve.mjs';

const contact = 'mailto:sikkerhed@example.dk';
const built = new Date('2026-11-22T14:30:00Z');

function text(more: Partial<Parameters<typeof securityText>[0]> = {}): string {
  const said = securityText({ contact, site: undefined, built, ...more });
  return 'text' in said ? said.text : said.problem;
}

describe('security.txt', () => {
  it('says who to write to, until when, and in which languages', () => {
    expect(text()).toBe(`Contact: mailto:sikkerhed@example.dk
Expires: 2027-11-17T00:00:00.000Z
Preferred-Languages: da, en
`);
  });

  it('is the same all day', () => {
    expect(text({ built: new Date('2026-11-22T23:59:59Z') })).toBe(text());
  });

  it('runs out within a year, as is asked for', () => {
    const [, expires = ''] = /^Expires: (.*)$/m.exec(text()) ?? [];
    const days = (Date.parse(expires) - built.getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(300);
    expect(days).toBeLessThan(365);
  });

  it.each([['https://example.dk'], ['https://example.dk/'], ['https://example.dk/klar/']])(
    'says that it lies at the root of the host: %s',
    (site) => {
      expect(text({ site })).toMatch(
        /^Canonical: https:\/\/example\.dk\/\.well-known\/security\.txt$/m,
      );
    },
  );

  it('may lead to a page instead', () => {
    expect(text({ contact: 'https://example.dk/kontakt' })).toMatch(
      /^Contact: https:\/\/example\.dk\/kontakt$/m,
    );
  });

  it.each([
    ['an address without its kind', 'sikkerhed@example.dk'],
    ['no address', 'mailto:sikkerhed'],
    ['two', 'mailto:a@example.dk,b@example.dk'],
    ['a page that is not safe', 'http://example.dk/kontakt'],
    ['a script', 'javascript:alert(1)'],
    ['a line of its own', `${contact}\nPolicy: https://example.dk`],
    ['a line of its own in a page', 'https://example.dk/\nPolicy: x'],
  ])('is not written for %s, and the reason is said', (_, wrong) => {
    expect(text({ contact: wrong })).toBe(
      `SECURITY_CONTACT is "${wrong}". It has to begin with its kind: mailto:name@example.dk or https://example.dk/page`,
    );
  });

  it('is not written for a site without https, and the reason is said', () => {
    expect(text({ site: 'http://example.dk' })).toBe(
      'SITE is "http://example.dk". It has to be like https://example.dk',
    );
  });

  it('is said to be a text by hosts that read _headers', () => {
    const rules = headerRules(readFileSync('dist/_headers', 'utf8'));
    expect(rules(base + securityPath.slice(1))['content-type']).toBe('text/plain; charset=utf-8');
  });
});
