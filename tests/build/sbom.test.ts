/** The bill of materials names what is sent, no more and no less, and so that a machine can look each part up. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { billOf } from '../../scripts/ship/bill.ts';
import type { Bill } from '../../scripts/ship/bill.ts';

type Component = Bill['components'][number] & {
  purl: string;
  hashes: { alg: string; content: string }[];
  licenses: unknown[];
};

describe('The bill of materials', async () => {
  const printed = execFileSync(process.execPath, ['scripts/ship/sbom.ts'], {
    stdio: 'pipe',
  }).toString();
  const bill = (await new Response(printed).json()) as Bill & { bomFormat: string };
  const components = bill.components as Component[];

  it('names the packages that licenses.txt names', () => {
    const text = readFileSync('dist/licenses.txt', 'utf8');
    const named = [...text.matchAll(/^(\S+) (\d+\.\d+\.\d+\S*), .*: text \d/gm)];
    expect(named.length).toBeGreaterThan(20);
    expect(components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(
      named.map(([, name = '', version = '']) => `${name} ${version}`).sort(),
    );
  });

  it('says where each is found, what is in it, and under what licence', () => {
    const wrong = components.filter(
      ({ purl, hashes, licenses }) =>
        !/^pkg:npm\/\S+@\d/.test(purl) ||
        !hashes.some(({ alg, content }) => alg === 'SHA-512' && /^[0-9a-f]{128}$/.test(content)) ||
        licenses.length === 0,
    );
    expect(wrong).toEqual([]);
  });

  it('is of this site, and the same each time it is made', () => {
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.metadata.component.name).toBe('klar-til-moedet');
    expect(printed).not.toMatch(/"serialNumber"|"timestamp"/);
  });

  it('leads from each part to parts that are in it', () => {
    const known = new Set([bill.metadata.component, ...components].map((each) => each['bom-ref']));
    const wrong = bill.dependencies
      .flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn])
      .filter((ref) => !known.has(ref));
    expect(wrong).toEqual([]);
  });

  it('is not made when something is sent that the lock file does not name', () => {
    const stranger = { name: 'stranger', version: '1.0.0' };
    expect(() => billOf(bill, 'site', [...components, stranger])).toThrow(/: stranger@1\.0\.0$/);
  });
});
