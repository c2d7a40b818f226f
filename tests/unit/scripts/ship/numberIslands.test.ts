import { expect, it } from 'vitest';
import { withNumbers } from '../../../../scripts/ship/numberIslands.ts';

it('The islands of a page are numbered in their order, and nothing else changes', () => {
  const page = `<p uid="x">uid="y"</p><astro-island uid="Z1fetCs" props="{}"></astro-island>
<astro-island client="idle" uid="ZYBQcm"></astro-island>`;
  expect(withNumbers(page))
    .toBe(`<p uid="x">uid="y"</p><astro-island uid="1" props="{}"></astro-island>
<astro-island client="idle" uid="2"></astro-island>`);
});
