import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate, migrations } from '../../../../src/domain/preparation/migrations.ts';
import type { Migration } from '../../../../src/domain/preparation/migrations.ts';
import { mergeCopies } from '../../../../src/domain/preparation/merge.ts';
import { parsePreparation } from '../../../../src/domain/preparation/file.ts';
import { VERSION } from '../../../../src/domain/preparation/preparation.ts';
import type { Preparation } from '../../../../src/domain/preparation/preparation.ts';
import { at, chose, notYet, preparationWith, wrote } from '../../../fixtures/catalog/answers.ts';

/** Three invented steps, each leaving a trace: version 4 would be the newest. */
const steps: Migration[] = ['one', 'two', 'three'].map((name) => ({ trace = [], ...rest }) => ({
  ...rest,
  trace: [...(trace as string[]), name],
}));

describe('Migrating', () => {
  it('has one step for every version but the newest', () => {
    expect(migrations).toHaveLength(VERSION - 1);
  });

  it('has a file of every version before the newest, and each can be read', () => {
    const folder = new URL('../../../fixtures/preparations/', import.meta.url);
    const old = readdirSync(folder).flatMap((name) => {
      const version = /-version-(\d+)/.exec(name)?.[1];
      return version === undefined ? [] : [{ name, version: Number(version) }];
    });
    const versions = old.map(({ version }) => version).sort();
    expect([...new Set(versions)]).toEqual(migrations.map((_, index) => index + 1));
    for (const { name, version } of old) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      expect(text).toContain(`"version": ${version},`);
      const loaded = parsePreparation(text);
      expect(loaded.state === 'ready' && loaded.preparation.earlier).toEqual([]);
    }
  });

  it.each([
    [1, ['one', 'two', 'three']],
    [2, ['two', 'three']],
    [3, ['three']],
  ])('carries version %d through the steps after it, in order', (version, trace) => {
    expect(migrate({ answers: 'kept' }, version, steps)).toEqual({ answers: 'kept', trace });
  });

  it('leaves the newest version as it is', () => {
    expect(migrate({ answers: 'kept' }, 4, steps)).toEqual({ answers: 'kept' });
  });

  it('leaves the old data as it was', () => {
    const old = { trace: ['zero'] };
    migrate(old, 1, steps);
    expect(old).toEqual({ trace: ['zero'] });
  });
});

describe('A file of version 1', () => {
  const paper = { sections: ['wishes', 'hours'], at: at(3) };
  const answer = wrote('Gartner', at(1));
  const work = preparationWith({ own: { ...answer, page: 'work-1' } }, { revision: 4 });
  const old = { ...work, answers: { own: answer }, version: 1 };

  function reading(changes: object): string {
    const raw = JSON.stringify({ ...old, ...changes });
    const loaded = parsePreparation(raw);
    if (loaded.state === 'unreadable') expect(loaded.raw).toBe(raw);
    return loaded.state === 'unreadable' ? loaded.reason : loaded.state;
  }

  it('has all that it had, and papers without a ticked line', () => {
    const loaded = parsePreparation(JSON.stringify({ ...old, papers: { papir: paper, a: paper } }));
    expect(loaded).toEqual({
      state: 'ready',
      preparation: {
        ...work,
        papers: { papir: { ...paper, lines: {} }, a: { ...paper, lines: {} } },
      },
    });
  });

  it('without a chosen paper has none', () => {
    const loaded = parsePreparation(JSON.stringify(old));
    expect(loaded).toEqual({ state: 'ready', preparation: work });
  });

  it.each([
    ['a paper that is a word', { papir: 'wishes' }],
    ['a paper that is a number', { papir: 7 }],
    ['a paper that is nothing', { papir: null }],
    ['a paper that is a list', { papir: ['wishes'] }],
    ['a paper without sections', { papir: { at: at(3) } }],
    ['a paper without a moment', { papir: { sections: [] } }],
    ['a paper without a name', { '': paper }],
    ['a list of papers', [paper, 'wishes']],
  ])('with strange papers is corrupt, and kept whole: %s', (_, papers) => {
    expect(reading({ papers })).toBe('corrupt');
  });

  it.each([
    ['nothing', null],
    ['a number', 7],
    ['an empty list', []],
  ])('with %s for papers never throws', (_, papers) => {
    expect(['ready', 'corrupt']).toContain(reading({ papers }));
  });

  it('never throws, whatever stands for its papers', () => {
    const papers = fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()));
    fc.assert(
      fc.property(papers, (strange) => {
        expect(['ready', 'corrupt']).toContain(reading({ papers: strange }));
      }),
    );
  });

  it('is left as it was', () => {
    const before = { ...old, papers: { papir: paper } };
    const copy = structuredClone(before);
    migrate(before, 1);
    expect(before).toEqual(copy);
  });
});

describe('A file of version 2', () => {
  const stood = wrote('Gartner', at(2));
  const lost = wrote('Kok', at(1));
  const old = { ...preparationWith({ own: stood }), version: 2, setAside: { own: lost } };

  function reading(changes: object): unknown {
    const raw = JSON.stringify({ ...old, ...changes });
    const loaded = parsePreparation(raw);
    if (loaded.state === 'unreadable') expect(loaded.raw).toBe(raw);
    return loaded.state === 'unreadable' ? loaded.reason : loaded.preparation;
  }

  it('has a list of what is set aside, and keeps it through every merge', () => {
    const own = { ...stood, page: 'work-1' };
    const work = preparationWith({ own }, { setAside: { own: [{ ...lost, page: 'work-1~' }] } });
    expect(reading({})).toEqual(work);
    expect(mergeCopies(work, work)).toEqual(work);
  });

  it('follows another copy of the same work, and is set aside by another work', () => {
    const read = (changes: object): Preparation =>
      reading({ setAside: {}, ...changes }) as Preparation;
    const later = { answers: { own: wrote('Pilot', at(3)) } };
    expect(mergeCopies(read({}), read(later)).setAside).toEqual({});
    const stranger = mergeCopies(read({}), read({ ...later, id: 'work-2' }));
    expect(stranger.setAside.own).toEqual([{ ...stood, page: 'work-1' }]);
  });

  it.each([
    ['nothing in words', wrote(''), []],
    ['no words, but "ved ikke"', notYet(), [{ ...notYet(), page: 'work-1~' }]],
    ['a choice', chose('team'), [{ ...chose('team'), page: 'work-1~' }]],
  ])('with %s set aside has what is said', (_, aside, expected) => {
    expect(reading({ setAside: { own: aside } })).toMatchObject({ setAside: { own: expected } });
  });

  it.each([
    ['a list of answers', { answers: [stood] }],
    ['a word for answers', { answers: 'Gartner' }],
    ['nothing for answers', { answers: null }],
    ['answers that are words', { answers: { own: 'Gartner' } }],
    ['no list of what is set aside', { setAside: undefined }],
    ['a word for what is set aside', { setAside: { own: 'Kok' } }],
    ['a number for its id', { id: 7 }],
  ])('with %s is corrupt, and kept whole', (_, changes) => {
    expect(reading(changes)).toBe('corrupt');
  });

  it('never throws, whatever stands for its answers', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), (one, other) => {
        for (const changes of [
          { answers: one, setAside: other },
          { answers: other, setAside: one },
        ])
          expect(reading(changes)).toBeDefined();
      }),
    );
  });
});

describe('Lists of an older file', () => {
  const old = (value: unknown, id = 'jobs'): string =>
    JSON.stringify({
      format: 'klar-til-moedet',
      version: 2,
      id: 'work',
      revision: 1,
      created: '2026-11-01T12:00:00.000Z',
      changed: '2026-11-01T12:00:00.000Z',
      setAside: {},
      papers: {},
    }).replace(
      '"setAside"',
      `"answers":{${JSON.stringify(id)}:${JSON.stringify({
        state: 'answered',
        content: { kind: 'entries', value },
        at: '2026-11-01T12:00:00.000Z',
        by: 'me',
      })}},"setAside"`,
    );
  const entriesIn = (text: string, id = 'jobs') => {
    const loaded = parsePreparation(text);
    if (loaded.state !== 'ready') return loaded.reason;
    const given = Object.entries(loaded.preparation.answers).find(([key]) => key === id)?.[1];
    return given?.state === 'answered' && given.content.kind === 'entries'
      ? given.content.value
      : given;
  };

  it('keep each field, with its kind, also those that nothing asks for any more', () => {
    const values = { title: 'Kok', gone: 'Før', tags: ['one', 'Egne ord'] };
    expect(entriesIn(old([{ id: 'a', values, more: 1 }]))).toEqual([
      {
        id: 'a',
        values: {
          title: { kind: 'text', value: 'Kok' },
          gone: { kind: 'text', value: 'Før' },
          tags: { kind: 'choices', value: { chosen: ['one'], own: 'Egne ord' } },
        },
      },
    ]);
    expect(entriesIn(old([{ id: 'a', values: {} }]))).toEqual([{ id: 'a', values: {} }]);
  });

  it.each([
    ['job-goals', 'type'],
    ['education', 'finished'],
    ['languages', 'level'],
    ['treatment', 'state'],
    ['people', 'consent'],
  ])(
    'make a choice of the field of %s that was one: %s, also where nothing was chosen',
    (id, field) => {
      const kindOf = (name: string, value: string) =>
        entriesIn(old([{ id: 'a', values: { [name]: value } }], id), id);
      for (const value of ['yes', ''])
        expect(kindOf(field, value)).toEqual([
          { id: 'a', values: { [field]: { kind: 'choice', value } } },
        ]);
      expect(kindOf('other', 'yes')).toEqual([
        { id: 'a', values: { other: { kind: 'text', value: 'yes' } } },
      ]);
    },
  );

  it('keep all own words of several choices apart', () => {
    expect(
      entriesIn(old([{ id: 'a', values: { tags: ['Egne ord', 'one', 'Og flere'] } }])),
    ).toEqual([
      {
        id: 'a',
        values: {
          tags: { kind: 'choices', value: { chosen: ['one'], own: 'Egne ord, Og flere' } },
        },
      },
    ]);
  });

  it('get kinds where they are kept behind another answer, and where they are set aside', () => {
    const entries = { kind: 'entries', value: [{ id: 'a', values: { title: 'Kok' } }] };
    const [stamp] = [{ at: at(1), by: 'me', page: 'p' }];
    const raw = {
      ...preparationWith({}),
      version: 3,
      answers: { jobs: { state: 'not-yet', kept: entries, ...stamp } },
      setAside: { jobs: [{ state: 'answered', content: entries, ...stamp }] },
    };
    const loaded = parsePreparation(JSON.stringify(raw));
    const titled = {
      kind: 'entries',
      value: [{ id: 'a', values: { title: { kind: 'text', value: 'Kok' } } }],
    };
    expect(loaded).toMatchObject({
      preparation: {
        answers: { jobs: { kept: titled } },
        setAside: { jobs: [{ content: titled }] },
      },
    });
  });

  it('make a choice of a field that was one, and own words of what is none of its options', () => {
    const level = (value: string) => old([{ id: 'a', values: { level: value } }], 'languages');
    expect(entriesIn(level('well'), 'languages')).toEqual([
      { id: 'a', values: { level: { kind: 'choice', value: 'well' } } },
    ]);
    expect(entriesIn(level('Ret godt'), 'languages')).toEqual([
      { id: 'a', values: { level: { kind: 'text', value: 'Ret godt' } } },
    ]);
  });

  it('load with 5,000 entries, and under names that JavaScript has', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({
      id: `e${at}`,
      values: { title: `Job ${at}`, constructor: 'y' },
    }));
    expect(entriesIn(old(many))).toHaveLength(5000);
    const named = [{ id: '__proto__', values: { constructor: 'y' } }];
    expect(entriesIn(old(named, 'constructor'), 'constructor')).toEqual([
      { id: '__proto__', values: { constructor: { kind: 'text', value: 'y' } } },
    ]);
  });

  it('are refused where something would be lost: a question or a field called __proto__', () => {
    expect(entriesIn(old([{ id: 'a', values: {} }], '__proto__'), '__proto__')).toBe('corrupt');
    expect(entriesIn(old([{ id: 'a', values: { ['__proto__']: 'x' } }]))).toBe('corrupt');
    expect(entriesIn(old([{ id: 'a', values: { title: '"__proto__":' } }]))).toHaveLength(1);
  });

  it.each([
    ['an entry without values', [{ id: 'a' }]],
    ['an entry that is none', ['Kok']],
    ['no list', 'Kok'],
    ['a field that is a number', [{ id: 'a', values: { title: 7 } }]],
  ])('are refused, not thrown, with %s', (_, value) => {
    expect(entriesIn(old(value))).toBe('corrupt');
  });
});
