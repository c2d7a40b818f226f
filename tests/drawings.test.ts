/** The drawings are one family: its lines, its grids, its three classes, and nothing else. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'src/drawings';
const drawings = globSync('**/*.svg', { cwd: folder }).map((path) => ({
  name: path.replaceAll('\\', '/'),
  text: readFileSync(`${folder}/${path}`, 'utf8'),
}));

type Element = { name: string; attributes: Record<string, string> };

/** The elements of a drawing, each with its attributes. */
function elementsOf(svg: string): Element[] {
  return [...svg.matchAll(/<([a-z]+)((?:\s+[\w-]+="[^"]*")*)\s*\/?>/g)].map(
    ([, name = '', rest = '']) => {
      const pairs = [...rest.matchAll(/([\w-]+)="([^"]*)"/g)];
      return {
        name,
        attributes: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value])),
      };
    },
  );
}

const line = {
  xmlns: 'http://www.w3.org/2000/svg',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '4',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};
const fills: Record<string, string> = {
  drawing__ground: 'currentColor',
  drawing__sheet: 'Canvas',
  drawing__sun: '#f4c95d',
};
const grids = ['420 280 24', '460 310 24', '144 96 20', '96 96 20'];
const shape = ['d', 'x', 'y', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'transform'];

describe.each(drawings)('The drawing $name', ({ text }) => {
  const [root, first, ...rest] = elementsOf(text);

  it('is at most 6 kB, and nothing but elements', () => {
    expect(text.length).toBeLessThanOrEqual(6000);
    expect(text.replaceAll(/<\/?[a-z][^>]*>/g, '').trim()).toBe('');
    expect(elementsOf(text).length).toBe(text.match(/<[a-z]/gi)?.length);
  });

  it('has the lines of the family on the ground of one of its grids', () => {
    const { viewBox, ...lines } = root?.attributes ?? {};
    expect(lines).toEqual(line);
    const { width, height, rx, ...ground } = first?.attributes ?? {};
    expect(viewBox).toBe(`0 0 ${width} ${height}`);
    expect(grids).toContain(`${width} ${height} ${rx}`);
    const colour = { fill: 'currentColor', 'fill-opacity': '0.12', stroke: 'none' };
    expect(ground).toEqual({ class: 'drawing__ground', ...colour });
  });

  it('has shapes alone, coloured by the classes that follow the theme', () => {
    for (const { name, attributes } of rest) {
      expect(['g', 'path', 'circle', 'ellipse', 'rect']).toContain(name);
      const { class: colour, fill, 'fill-opacity': pale, 'stroke-dasharray': dashes } = attributes;
      if (colour !== undefined) expect(fill).toBe(fills[colour]);
      else expect([undefined, 'currentColor']).toContain(fill);
      expect([undefined, '0.2']).toContain(pale);
      expect([undefined, '2 8.2']).toContain(dashes);
      const others = Object.keys(attributes).filter((key) => !shape.includes(key));
      expect(['class', 'fill', 'fill-opacity', 'stroke-dasharray']).toEqual(
        expect.arrayContaining(others),
      );
    }
  });

  it('has the sun at most once', () => {
    expect(text.match(/drawing__sun/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });
});

describe('A picture of papers', () => {
  const ids = globSync('*', { cwd: 'content/documents' }).map((id) => id.replace(/^\d+-/, ''));
  const pictures = drawings.flatMap(({ name }) => /^papers\/(.+)\.svg$/.exec(name)?.[1] ?? []);

  it.each(pictures)('is that of a document, or of any other: %s', (id) => {
    expect([...ids, 'other']).toContain(id);
  });
});
