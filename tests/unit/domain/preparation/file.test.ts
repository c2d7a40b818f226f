import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import {
  LARGEST_FILE,
  parseFile,
  parsePreparation,
  printFile,
  printPreparation,
} from '../../../../src/domain/preparation/file.ts';
import { kinds } from '../../../../src/domain/kinds/registry.ts';
import { FORMAT, VERSION } from '../../../../src/domain/preparation/preparation.ts';
import { at, notYet, preparationWith, wished, wrote } from '../../../fixtures/catalog/answers.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';
import { anyAnswers } from '../anyAnswers.ts';

const { catalog } = buildCatalog(smallCatalog, ['da']);
const full = preparationWith(
  { own: wrote('Både æ, ø og 🙂', at(1)), wish: wished(['cook'], 'Bage', at(2), 'together') },
  {
    revision: 7,
    setAside: {
      own: [
        { ...wrote('Kok'), page: 'a', lang: 'da-x-let', seen: { b: at(0), '': at(0) } },
        notYet(at(0), { kind: 'text', value: 'Før' }),
      ],
    },
    papers: {
      papir: { sections: ['wishes'], lines: { 'own/': at(1) }, reader: 'workplace', at: at(3) },
    },
    earlier: [
      {
        ...{ id: 'a', from: at(-9), at: at(-5), answers: { own: wrote('Smed', at(-7)) } },
        ...{ setAside: { own: [notYet(at(-8))] }, papers: {} },
        readBack: { own: { of: at(-7), day: '2026-12-01', at: at(-6) } },
      },
      { id: 'b', from: at(-5), at: at(-4), answers: {}, setAside: {}, papers: {}, gone: true },
    ],
  },
);

function textWith(changes: object): string {
  return JSON.stringify({ ...full, ...changes });
}

describe('A text', () => {
  it.each([
    ['not-json', 'nothing at all', ''],
    ['not-json', 'half a file', printPreparation(full).slice(0, -5)],
    ['not-json', 'a letter', 'Kære kommune'],
    ['foreign', 'JSON that is no object', '[1, 2]'],
    ['foreign', 'nothing in JSON', 'null'],
    ['foreign', 'a file of another program', '{"format":"another","version":1}'],
    ['foreign', 'a file without a version', JSON.stringify({ format: FORMAT })],
    ['foreign', 'a version that is none', textWith({ version: 0 })],
    ['foreign', 'half a version', textWith({ version: 1.5 })],
    ['newer', 'a file of a later version', textWith({ version: VERSION + 1 })],
    ['newer', 'a later version of another shape', textWith({ version: 99, answers: 'moved' })],
    ['corrupt', 'a file without answers', textWith({ answers: undefined })],
    ['corrupt', 'an answer of no known kind', textWith({ answers: { own: { state: 'lost' } } })],
    ['corrupt', 'a moment that is none', textWith({ changed: 'yesterday' })],
    ...['dansk', 'en-a', ''].map((lang) => [
      'corrupt',
      `a language that is none: ${lang}`,
      textWith({ answers: { own: { ...wrote('Kok'), lang } } }),
    ]),
    ['corrupt', 'a day that is none', textWith({ changed: '9999-99-99T08:00:00.000Z' })],
    [
      'corrupt',
      'a paper without lines',
      textWith({ papers: { papir: { sections: [], at: at(0) } } }),
    ],
    ['corrupt', 'one answer set aside, where a list is', textWith({ setAside: full.answers })],
    [
      'corrupt',
      'a page that was seen at no moment',
      textWith({ answers: { own: { ...wrote('Kok'), seen: { a: 'before' } } } }),
    ],
    ['corrupt', 'no list of earlier ones', textWith({ earlier: undefined })],
    ['corrupt', 'an earlier one without a moment', textWith({ earlier: [{ answers: {} }] })],
    ['corrupt', 'a revision below nothing', textWith({ revision: -1 })],
  ])('is unreadable as %s, and kept whole: %s', (reason, _, raw) => {
    expect(parsePreparation(raw)).toEqual({ state: 'unreadable', reason, raw });
  });

  it('chosen as a file may be as long as the longest file, and no longer', () => {
    const padded = printPreparation(full).padEnd(LARGEST_FILE);
    expect(parseFile(padded).state).toBe('ready');
    expect(parseFile(padded)).toEqual({ state: 'ready', preparation: full });
    const { state, ...rest } = parseFile(`${padded} `);
    expect(state).toBe('unreadable');
    expect('reason' in rest && rest.reason).toBe('too-big');
  });

  it('that was stored comes back however long it is', () => {
    const long = 'Ord. '.repeat(LARGEST_FILE / 4);
    const saved = preparationWith({ own: wrote(long, at(1)) });
    const loaded = parsePreparation(printPreparation(saved));
    expect(loaded.state === 'ready' && loaded.preparation.answers.own).toEqual(wrote(long, at(1)));
  });

  it.each([
    ['stored', printPreparation],
    ['handed over as a file', printFile],
  ])('gives back the same when it was %s', (_, print) => {
    expect(parsePreparation(print(full))).toEqual({ state: 'ready', preparation: full });
  });

  it('is laid out for people to read when it is handed over as a file', () => {
    expect(printFile(full).split('\n').slice(0, 2)).toEqual(['{', `  "format": "${FORMAT}",`]);
    expect(printFile(full).endsWith('}\n')).toBe(true);
  });

  it('gives back any answers that were stored', () => {
    fc.assert(
      fc.property(anyAnswers(questionsOf(catalog)), (answers) => {
        const setAside = { own: Object.values(answers) };
        const saved = preparationWith(answers, { setAside });
        expect(parsePreparation(printPreparation(saved))).toEqual({
          state: 'ready',
          preparation: saved,
        });
      }),
    );
  });
});

describe('Reading', () => {
  function reading(raw: string): string {
    const loaded = parsePreparation(raw);
    if (loaded.state === 'unreadable') expect(loaded.raw).toBe(raw);
    return loaded.state === 'unreadable' ? loaded.reason : loaded.state;
  }

  it('gives a reason for any text, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        expect(['not-json', 'foreign']).toContain(reading(raw));
      }),
    );
  });

  it('gives a reason for any JSON, and never throws', () => {
    fc.assert(
      fc.property(fc.json(), (raw) => {
        expect(reading(raw)).toBe('foreign');
      }),
    );
  });

  it('gives a reason or a preparation for any JSON in our envelope, and never throws', () => {
    const damaged = fc.record(
      {
        version: fc.oneof(fc.constant(VERSION), fc.jsonValue()),
        id: fc.jsonValue(),
        revision: fc.jsonValue(),
        answers: fc.oneof(fc.jsonValue(), anyAnswers(questionsOf(catalog)), strangeAnswers()),
        setAside: fc.jsonValue(),
        papers: fc.jsonValue(),
        earlier: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(damaged, (changes) => {
        expect(['ready', 'foreign', 'corrupt', 'newer']).toContain(reading(textWith(changes)));
      }),
    );
  });

  /** Answers that are almost right. */
  function strangeAnswers() {
    const content = fc.record({
      kind: fc.constantFrom(...Object.keys(kinds)),
      value: fc.jsonValue(),
    });
    const state = fc.constantFrom('answered', 'not-yet', 'will-ask');
    return fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString')),
      fc.record({ state, content, at: fc.constant(at(0)), by: fc.constant('me') }),
    );
  }

  it('keeps nothing from a field that is not ours', () => {
    const loaded = parsePreparation(textWith({ stranger: 'x' }));
    expect(loaded).toEqual({ state: 'ready', preparation: full });
  });
});
