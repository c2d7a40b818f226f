import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { assetHeaders, BESIDE, headersFor } from '../../../../scripts/ship/deployForms.ts';
import { webConfig } from '../../../../scripts/ship/webConfig.ts';

const headers = headersFor(["default-src 'none'; script-src 'self' 'sha256-a+b/c='"]);

function read(text: string) {
  const { DOMParser } = new Window();
  const whole = new DOMParser().parseFromString(text, 'application/xml');
  const said = [...whole.querySelectorAll('customHeaders')].map((part) =>
    [...part.querySelectorAll('add')].map((one) => [
      one.getAttribute('name'),
      one.getAttribute('value'),
    ]),
  );
  return { whole, said };
}

describe('The configuration for IIS', () => {
  it('says each header of the site, and that all but the files with hashes are asked for', () => {
    const { whole, said } = read(webConfig(headers, '/'));
    expect(said).toEqual([
      [...headers, ['Cache-Control', 'no-cache']],
      [...assetHeaders(headers), ['Cache-Control', 'public, max-age=31536000, immutable']],
      ...BESIDE.map(() => assetHeaders(headers)),
    ]);
    expect(whole.querySelector('location')?.getAttribute('path')).toBe('_astro');
  });

  it('leads a wrong address to the page for it, also in a folder', () => {
    const { whole } = read(webConfig(headers, '/klar/'));
    expect(whole.querySelector('error')?.getAttribute('path')).toBe('/klar/404.html');
  });
});
