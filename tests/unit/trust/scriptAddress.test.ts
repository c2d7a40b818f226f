import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** A fresh page: the policy is made once a page. */
async function freshPage(): Promise<(address: string) => string> {
  vi.resetModules();
  return (await import('../../../src/trust/scriptAddress.ts')).scriptAddress;
}

beforeEach(() => vi.stubGlobal('location', new URL('https://klar.example/forbered/')));
afterEach(() => vi.unstubAllGlobals());

it('leads to a script of our own, as a whole address', async () => {
  const scriptAddress = await freshPage();
  expect(scriptAddress('/_astro/worker.js')).toBe('https://klar.example/_astro/worker.js');
});

it.each([
  'https://elsewhere.example/worker.js',
  '//elsewhere.example/worker.js',
  'data:text/javascript,1',
  'blob:https://elsewhere.example/1',
])('refuses a script that is not ours: %s', async (address) => {
  const scriptAddress = await freshPage();
  expect(() => scriptAddress(address)).toThrow('not a script of ours');
});

it('asks the browser for its one policy where there are Trusted Types', async () => {
  const made: string[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => {
      made.push(name);
      return rules;
    },
  });
  const scriptAddress = await freshPage();
  expect(scriptAddress('/a.js')).toBe('https://klar.example/a.js');
  expect(scriptAddress('/b.js')).toBe('https://klar.example/b.js');
  expect(made).toEqual(['klar-til-moedet']);
  expect(() => scriptAddress('https://elsewhere.example/a.js')).toThrow('not a script of ours');
});
