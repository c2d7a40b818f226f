import { describe, expect, it } from 'vitest';
import { agedDates, dateFaults, undatedSources } from '../../../../scripts/checks/dates.ts';
import type { ContentFile } from '../../../../src/domain/content/contentReader.ts';

const today = '2026-11-22';

function file(path: string, data: unknown): ContentFile {
  return { path, data, body: [] };
}

describe('What was looked over', () => {
  it.each([
    ['today', today, []],
    ['six months ago', '2026-05-22', []],
    ['a day earlier', '2026-05-21', [false]],
    ['a year ago', '2025-11-22', [false]],
    ['a day before that', '2025-11-21', [true]],
  ])('%s, is too old: %s %j', (_, checked, tooOld) => {
    const aged = agedDates([file('rules/r/rule.yaml', { checked })], today);
    expect(aged.map((one) => one.tooOld)).toEqual(tooOld);
  });

  it('is named by its file and the id in it, oldest first', () => {
    const files = [
      file('pages/p/page.yaml', { checked: '2026-01-02' }),
      file('glossary/words.yaml', { words: [{ id: 'cv', checked: '2026-01-01' }] }),
    ];
    expect(agedDates(files, today)).toEqual([
      {
        file: 'glossary/words.yaml',
        key: 'words → cv → checked',
        date: '2026-01-01',
        tooOld: false,
      },
      { file: 'pages/p/page.yaml', key: 'checked', date: '2026-01-02', tooOld: false },
    ]);
  });
});

describe('A date', () => {
  it.each([
    ['has been', { checked: '2026-11-23' }, ['checked future']],
    ['is one of the calendar', { checked: '2026-02-30' }, ['checked no-day']],
    [
      'ends no rule before it begins',
      { from: '2026-07-01', to: '2026-06-30' },
      ['to ends-before-it-begins', 'to over'],
    ],
    ['that ends a rule has not passed', { to: '2026-11-21' }, ['to over']],
  ])('%s', (_, data, faults) => {
    const found = dateFaults([file('rules/r/rule.yaml', data)], today);
    expect(found.map(({ key, fault }) => `${key} ${fault}`)).toEqual(faults);
  });

  it.each([
    ['begins a rule later', { checked: today, from: '2027-01-01', to: '2027-01-01' }],
    ['ends a rule today', { to: today }],
    ['is not any text of that name', { options: { from: 'roles' } }],
    ['is not any number of that name', { from: 3 }],
  ])('%s', (_, data) => {
    expect(dateFaults([file('rules/r/rule.yaml', data)], today)).toEqual([]);
  });
});

it('names the sources that have no date, by their files', () => {
  const sources = [{ title: 'En lov', date: '2026' }, { title: 'En side' }, { title: 'Et råd' }];
  expect(
    undatedSources([file('rules/r/rule.yaml', { sources }), file('pages/p/da.md', null)]),
  ).toEqual([
    { file: 'rules/r/rule.yaml', title: 'En side' },
    { file: 'rules/r/rule.yaml', title: 'Et råd' },
  ]);
});
