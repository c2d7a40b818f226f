import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { checkCatalog } from '../../../../src/domain/content/checkCatalog.ts';
import { readContent } from '../../../../src/cli/readContent.ts';
import { file, smallCatalog, withFile } from '../../../fixtures/catalog/files.ts';

const item = { id: 'talk', after: { days: 0 } };
const words = { title: 'Tal', text: 'Tal det igennem.' };
const whole = { meeting: 'meeting-when', items: [item] };

/** The small catalog with a timeline, and what is wrong with it. */
function withTimeline(structure: object, said: object = { talk: words }, files = smallCatalog) {
  const timeline = [
    file('timeline/timeline.yaml', structure),
    file('timeline/da.yaml', { items: said }),
  ];
  const { catalog, problems } = buildCatalog([...files, ...timeline], ['da']);
  const told = [...problems, ...checkCatalog(catalog)].filter(({ file: at }) =>
    at.startsWith('timeline'),
  );
  return { timeline: catalog.timeline, problems: told };
}

describe('The timeline of the catalog', () => {
  it('is empty where there is none', () => {
    expect(buildCatalog(smallCatalog, ['da']).catalog.timeline).toEqual({ items: [] });
  });

  it('has its questions whole, and an item without a rule as advice', () => {
    const { timeline, problems } = withTimeline({ ...whole, next: 'meeting-when', agreed: 'people' });
    expect(problems).toEqual([]);
    expect(timeline).toMatchObject({
      meeting: { id: 'meeting-when', event: { place: 'meeting-place' } },
      next: { id: 'meeting-when' },
      agreed: { id: 'people', kind: 'entries' },
      items: [{ ...item, ...words, situations: [], kind: 'advice', lang: 'da' }],
    });
    expect(timeline).not.toHaveProperty('situation');
  });

  it.each(['nobody-asks', 'meeting-when', 'people'])(
    'says where no deadline runs from a day: %s',
    (since) => {
      const { timeline, problems } = withTimeline({ ...whole, items: [{ id: 'talk', since }] });
      expect(timeline.items).toEqual([]);
      expect(problems).toMatchObject([{ code: 'unknown-question', values: { id: since } }]);
    },
  );

  it.each([
    [
      'a rule that holds for a time and for some',
      { kind: 'rule', from: '2026-02-01', to: '2027-01-01', situations: ['team'] },
      { kind: 'rule', from: '2026-02-01', to: '2027-01-01', situations: ['team'] },
    ],
    ['a rule for all', { kind: 'rule' }, { kind: 'rule', situations: [] }],
    [
      'a recommendation, whose situations it does not take over',
      { kind: 'recommendation', from: '2026-02-01', situations: ['team'] },
      { kind: 'advice', situations: [] },
    ],
    [
      'what was a rule before the reform, and binds nobody for sure',
      { kind: 'earlier', situations: ['team'] },
      { kind: 'advice', situations: [] },
    ],
  ])('takes from its rule what it is: %s', (_, rule, expected) => {
    const sources = [{ title: 'Forvaltningsloven' }];
    const files = withFile('rules/bisidder/rule.yaml', { checked: '2026-11-21', sources, ...rule });
    const items = [{ ...item, rule: 'bisidder' }];
    const { timeline } = withTimeline({ ...whole, items }, undefined, files);
    const source = {
      title: 'Du må tage en med',
      checked: '2026-11-21',
      path: '/moedet/#bisidder',
    };
    expect(timeline.items).toEqual([{ ...item, ...words, lang: 'da', ...expected, source }]);
  });

  it('leads nowhere where no page shows the rule, and has situations of its own', () => {
    const files = withFile('pages/moedet/page.yaml', { reader: 'citizen', checked: '2026-11-21' });
    const items = [{ ...item, rule: 'bisidder', situations: ['team'] }];
    const { timeline } = withTimeline({ ...whole, items }, undefined, files);
    expect(timeline.items[0]?.source).not.toHaveProperty('path');
    expect(timeline.items[0]?.situations).toEqual(['team']);
  });

  it.each([
    ['an unknown rule', { ...whole, items: [{ ...item, rule: 'nowhere' }] }, 'unknown-rule'],
    [
      'an unknown situation',
      { ...whole, items: [{ ...item, situations: ['nowhere'] }] },
      'unknown-situation',
    ],
    ['an unknown question', { ...whole, next: 'nowhere' }, 'unknown-question'],
    ['a question of another kind', { ...whole, agreed: 'kommune' }, 'unknown-question'],
    ['the same item twice', { ...whole, items: [item, item] }, 'same-id'],
    ['an item without words', { ...whole, items: [item, { ...item, id: 'new' }] }, 'no-words'],
    ['a span of two', { ...whole, items: [{ id: 'talk', after: { days: 1, weeks: 1 } }] }, 'shape'],
    ['less than a day', { ...whole, items: [{ id: 'talk', after: { days: -1 } }] }, 'shape'],
    ['half a week', { ...whole, items: [{ id: 'talk', after: { weeks: 0.5 } }] }, 'shape'],
  ])('complains about %s', (_, structure, code) => {
    expect(withTimeline(structure).problems.map((one) => one.code)).toContain(code);
  });
});

describe('The real timeline', async () => {
  const { catalog, problems } = buildCatalog(await readContent(), ['da']);

  it('is whole, and every source of it can be read', () => {
    expect([...problems, ...checkCatalog(catalog)]).toEqual([]);
    const sources = catalog.timeline.items.flatMap(({ source }) => source ?? []);
    expect(sources.map(({ path }) => path)).not.toContain(undefined);
    expect(catalog.timeline).toMatchObject({
      situation: 'called-to',
      meeting: { event: { place: 'meeting-place' } },
      next: { event: { place: 'next-place' } },
      agreed: { kind: 'entries' },
    });
  });

  it('calls nothing a rule that is none', () => {
    const { items } = catalog.timeline;
    expect(items.filter(({ kind }) => kind === 'rule').map(({ id }) => id)).toEqual(['reasons', 'complain']);
    expect(items.find(({ id }) => id === 'complain')).toMatchObject({
      since: 'letter-received',
      after: { weeks: 4 },
    });
  });
});
