import { describe, expect, it } from 'vitest';
import { commonOf, contentId, labelOf } from '../../../../src/domain/kinds/kind.ts';
import { characters, remarksOnText } from '../../../../src/domain/kinds/remarks/text.ts';
import { blankOptions } from '../../../../src/domain/kinds/paper/kind.ts';

describe('The length of a text', () => {
  it.each([
    ['', 0],
    ['Blåbærgrød', 10],
    ['🙂', 1],
    ['🙂🙂 ja', 5],
  ])('is counted as a person would: %j', (text, count) => {
    expect(characters(text)).toBe(count);
  });

  it.each([
    ['4000 letters', 'å'.repeat(4000), []],
    [
      '4001 letters',
      'å'.repeat(4001),
      [{ code: 'text.too-long', values: { count: 4001, most: 4000 } }],
    ],
    ['4000 pictures', '🙂'.repeat(4000), []],
    [
      '4001 pictures',
      '🙂'.repeat(4001),
      [{ code: 'text.too-long', values: { count: 4001, most: 4000 } }],
    ],
  ])('is remarked upon above 4000: %s', (_, text, remarks) => {
    expect(remarksOnText(text)).toEqual(remarks);
  });

  it('is remarked upon where it is', () => {
    expect(remarksOnText('x'.repeat(4001), ['entry', 'why'])).toEqual([
      { code: 'text.too-long', values: { count: 4001, most: 4000 }, path: ['entry', 'why'] },
    ]);
  });
});

describe('What every question has', () => {
  const told = { lang: 'da', health: false, topics: [], askable: false, setsWriter: false };
  const every = { hint: 'h', why: 'w', helper: 'l', example: 'e', ask: 'a', paper: 'p' };

  it('is what its words say, and nothing of what they do not', () => {
    const structure = { ...told, setsSituation: false };
    const least = commonOf('job', { label: 'Job' }, structure);
    expect(least).toStrictEqual({ id: 'job', ...structure, label: 'Job' });
    const all = commonOf('job', { label: 'Job', ...every }, structure);
    expect(all).toStrictEqual({ ...least, ...every });
  });
});

describe('An id of content', () => {
  it.each(['job', 'wish-job', '101', 'a-1-b'])('may be %s', (id) => {
    expect(contentId.safeParse(id).success).toBe(true);
  });

  it.each(['', 'Job', 'ønske', 'wish_job', '-job', 'job-', 'a--b', 'a b', 'x'.repeat(81)])(
    'may not be %j',
    (id) => {
      expect(contentId.safeParse(id).success).toBe(false);
    },
  );
});

describe('An option', () => {
  const groups = [
    { id: 'kontor', label: 'Kontor', options: [{ id: 'post', label: 'Posten' }] },
    { id: 'hjem', label: 'Hjemme', options: [{ id: 'cook', label: 'Lave mad' }] },
  ];

  it.each([
    ['from the first group', 'post', 'Posten'],
    ['from another group', 'cook', 'Lave mad'],
    ['that the content no longer has by none', 'gone-since', undefined],
  ])('is shown by its label: one %s', (_, id, label) => {
    expect(labelOf(groups, id)).toBe(label);
  });
});

describe('Options on a blank sheet', () => {
  const options = Array.from({ length: 21 }, (_, index) => ({
    id: `o-${index}`,
    label: `Nr. ${index}`,
  }));

  it('are boxes to tick', () => {
    expect(blankOptions(options.slice(0, 2))).toEqual([
      {
        kind: 'checks',
        items: [
          { text: 'Nr. 0', checked: false },
          { text: 'Nr. 1', checked: false },
        ],
      },
    ]);
  });

  it('are boxes up to twenty, and a line to write on when there are more', () => {
    expect(blankOptions(options.slice(0, 20))).toMatchObject([{ kind: 'checks' }]);
    expect(blankOptions(options)).toEqual([{ kind: 'lines', count: 1 }]);
  });
});
