/** The papers of the citizens say what they said when somebody last read them. `npm run golden` writes them anew. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, goldens } from './golden.ts';

const all = goldens();
/** A paper that has just been added has no texts yet: it is read when they are written. */
const known = all.filter(({ document }) => existsSync(join(folder, document.id)));

describe('The text of a paper', () => {
  test.each(known)('is as it was read: $path', ({ path, text }) => {
    expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
  });

  test('is kept for papers that there are, and no others', () => {
    const kept = globSync('*/*.txt', { cwd: folder });
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.sort()).toEqual(known.map(({ path }) => path).sort());
  });
});
