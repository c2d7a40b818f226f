/** The facts of a meeting in an address: as they were, or a reason why not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST, readFragment, writeFragment } from '../../../../src/domain/link/fragment.ts';
import { factsFault, meetingFacts } from '../../../../src/domain/link/meetingFacts.ts';
import type { MeetingFacts } from '../../../../src/domain/link/meetingFacts.ts';

const facts: MeetingFacts = {
  day: '2027-03-09',
  time: '10:00',
  place: 'Rådhuset, lokale 12',
  know: { fetched: 'Lone henter dig i forhallen.' },
  who: ['sagsbehandler'],
  names: 'Lone og Åse',
  ask: true,
};

const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .filter((one) => one.isWellFormed());
const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someFacts = fc
  .record(
    {
      day,
      place: text,
      names: text,
      ask: fc.constant(true as const),
      know: fc.dictionary(fc.constantFrom('wait', 'begin'), text),
    },
    { requiredKeys: [] },
  )
  .filter((one) => Object.keys(one).length > 0);

describe('A fragment', () => {
  it('gives back the facts it was made of', () => {
    expect(readFragment(`#${writeFragment(facts)}`)).toEqual(facts);
    fc.assert(
      fc.property(someFacts, (some) => {
        expect(readFragment(writeFragment(some))).toEqual(some);
      }),
      { numRuns: 500 },
    );
  });

  it('is read with the blanks that a mail puts around it', () => {
    expect(readFragment(` ${writeFragment(facts)}\n`)).toEqual(facts);
  });

  // {"place":"\xff"}: the sum is right, and the text is no UTF-8.
  it('whose text is no text is broken', () => {
    const payload = btoa('{"place":"\u00ff"}').replace(/=+$/, '');
    let sum = 0x811c9dc5;
    for (const sign of payload) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    expect(readFragment(`1.${payload}.${sum.toString(36)}`)).toBe('broken');
  });

  it('that lost its end, or a letter, is known to be broken', () => {
    const whole = writeFragment(facts);
    for (let end = 3; end < whole.length; end += 1)
      expect(readFragment(whole.slice(0, end))).toBe('broken');
    for (let at = 2; at < whole.length; at += 1)
      expect(readFragment(whole.slice(0, at) + whole.slice(at + 1))).toBe('broken');
    expect(readFragment(`${whole}.`)).toBe('broken');
  });

  it.each([
    ['', 'none'],
    ['#', 'none'],
    ['#main', 'broken'],
    ['2.e30.x', 'newer'],
    ['12.e30.x', 'newer'],
    ['3.e30', 'newer'],
    ['x'.repeat(MOST), 'broken'],
    ['x'.repeat(MOST + 1), 'too-long'],
    [`1.${'A'.repeat(100_000)}.0`, 'too-long'],
    [writeFragment({}), 'broken'],
    [writeFragment({ ...facts, cpr: '1' } as MeetingFacts), 'broken'],
    [writeFragment({ day: '2027-02-29' }), 'broken'],
    [writeFragment({ time: '24:00' }), 'broken'],
    [writeFragment({ place: 'x'.repeat(301) }), 'broken'],
  ])('that is none of ours says why: %.20s', (fragment, fault) => {
    expect(readFragment(fragment)).toBe(fault);
  });

  // The sums are those that the authors of FNV-1a publish for these texts.
  it.each([
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('whose checksum is right and whose text is none of ours is broken: %s', (payload, sum) => {
    expect(readFragment(`1.${payload}.${sum.toString(36)}`)).toBe('broken');
  });

  it('of any kind gives facts or a reason, and throws nothing: 5,000 of them', () => {
    const whole = writeFragment(facts);
    const bent = fc
      .tuple(fc.nat(whole.length), fc.nat(8), fc.string({ unit: 'binary', maxLength: 8 }))
      .map(([at, gone, put]) => whole.slice(0, at) + put + whole.slice(at + gone));
    const signed = fc.jsonValue().map((value) => writeFragment(value as MeetingFacts));
    let [read, refused] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(bent, signed, fc.string({ unit: 'binary' })), (fragment) => {
        const found = readFragment(fragment);
        if (typeof found === 'string') {
          refused += 1;
          expect(['none', 'broken', 'newer', 'too-long']).toContain(found);
        } else {
          read += 1;
          expect(meetingFacts.safeParse(found).success).toBe(true);
          // Nothing changed in silence: what is read is what was written.
          if (fragment.startsWith('1.')) expect(writeFragment(found)).toBe(fragment.trim());
        }
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(4000);
  });

  it('of all that may be told is short enough', () => {
    const rows = ['transport', 'fetched', 'wait', 'begin', 'how-long', 'decide', 'after'];
    const long = { ...facts, know: Object.fromEntries(rows.map((row) => [row, 'x'.repeat(120)])) };
    expect(writeFragment(long).length).toBeLessThan(MOST);
  });
});

describe('Facts', () => {
  it.each(['place', 'names'] as const)('with a CPR number in %s are refused', (field) => {
    expect(factsFault({ [field]: 'Jens 010170-1234' })).toBe('cpr');
  });

  it('with one in a row are refused, whatever else they tell, and none at all', () => {
    expect(factsFault({ know: { wait: '0101701234' } })).toBe('cpr');
    expect(factsFault({ ...facts, know: { wait: '0101701234' } })).toBe('cpr');
    expect(factsFault({})).toBe('empty');
    expect(factsFault(facts)).toBeUndefined();
  });
});
