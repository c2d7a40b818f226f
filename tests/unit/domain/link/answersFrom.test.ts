/** The facts of a link beside what the citizen has said: on the real questions. */
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/cli/readContent.ts';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import {
  isPartlyUnknown,
  linked,
  offersIn,
  takenOver,
  whenOf,
} from '../../../../src/domain/link/answersFrom.ts';
import type { MeetingFacts } from '../../../../src/domain/link/meetingFacts.ts';
import { answer } from '../../../../src/domain/preparation/preparation.ts';
import { mainLocale } from '../../../../src/i18n/locales.ts';

const { catalog } = buildCatalog(await readContent(), [mainLocale]);
const ids: string[] = Object.values(linked);
const questions = questionsOf(catalog).filter(({ id }) => ids.includes(id));
const at = '2026-11-27T10:00:00.000Z';
const facts = {
  day: '2027-03-09',
  time: '09:05',
  place: 'Rådhuset',
  know: { fetched: 'Lone henter dig' },
  who: ['sagsbehandler'],
  names: 'Åse',
};

describe('Facts', () => {
  it('answer the questions they are for, which are all there', () => {
    expect(questions.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(offersIn(facts, questions, {}).map(({ value }) => value)).toEqual([
      { kind: 'dateTime', value: { day: '9', month: '3', year: '2027', time: '09:05' } },
      { kind: 'text', value: 'Rådhuset' },
      { kind: 'checklist', value: { fetched: { state: 'know', text: 'Lone henter dig' } } },
      { kind: 'choices', value: { chosen: ['sagsbehandler'], own: 'Åse' } },
    ]);
  });

  it('say nothing of what they do not tell', () => {
    expect(offersIn({ place: 'Rådhuset' }, questions, {})).toHaveLength(1);
    expect(offersIn({ ask: true }, questions, {})).toEqual([]);
    expect(whenOf({ time: '10:00' })).toEqual({ day: '', month: '', year: '', time: '10:00' });
  });

  it('stand beside what the citizen has said', () => {
    const own = { kind: 'text', value: 'Biblioteket' } as const;
    const given = { state: 'answered', content: own, at, by: 'me' } as const;
    const [offer] = offersIn({ place: 'Rådhuset' }, questions, { [linked.place]: given });
    expect(offer?.own).toEqual(own);
  });

  it('of another edition are told apart', () => {
    const partlyUnknown = (some: MeetingFacts) =>
      isPartlyUnknown(some, offersIn(some, questions, {}));
    expect(partlyUnknown({ place: 'Rådhuset', know: { other: 'x' }, who: ['nobody'] })).toBe(true);
    expect(partlyUnknown({ ...facts, know: { ...facts.know, other: 'x' } })).toBe(true);
    expect(partlyUnknown({ ...facts, who: ['sagsbehandler', 'nobody'] })).toBe(true);
    expect(partlyUnknown(facts)).toBe(false);
    expect(partlyUnknown({ place: 'Rådhuset' })).toBe(false);
  });

  it('name no role and no row that the questions do not have', () => {
    const some = { know: { fetched: 'Lone', other: 'x' }, who: ['nobody', 'sagsbehandler'] };
    expect(offersIn(some, questions, {}).map(({ value }) => value.value)).toEqual([
      { fetched: { state: 'know', text: 'Lone' } },
      { chosen: ['sagsbehandler'], own: '' },
    ]);
  });

  it('keep the nought in a tenth and a twentieth day', () => {
    expect(whenOf({ day: '2030-10-20' })).toMatchObject({ day: '20', month: '10', year: '2030' });
  });

  it('do not answer a question that has become another kind', () => {
    const others = questions.map((question) => ({ ...question, kind: 'number' }) as never);
    expect(offersIn(facts, others, {})).toEqual([]);
  });

  it('take no row away that they say nothing of', () => {
    const own = {
      wait: { state: 'know', text: 'Lidt' },
      fetched: { state: 'ask', text: '' },
    } as const;
    const given = {
      state: 'answered',
      content: { kind: 'checklist', value: own },
      at,
      by: 'me',
    } as const;
    const taken = (know: Record<string, string>) => {
      const [offer] = offersIn({ know }, questions, { [linked.know]: given });
      return offer && takenOver(offer, at, 'me');
    };
    expect(taken({ fetched: 'Lone' })).toEqual({
      ...given,
      content: {
        kind: 'checklist',
        value: { wait: own.wait, fetched: { state: 'know', text: 'Lone' } },
      },
    });
    expect(taken({ fetched: 'Lone', wait: 'Nej' })).toMatchObject({ from: 'kommune' });
  });

  it('are kept as from the kommune', () => {
    const [offer] = offersIn(facts, questions, {});
    const kept = offer && takenOver(offer, at, 'me');
    expect(kept).toMatchObject({ from: 'kommune', by: 'me', at });
    expect(answer.parse(kept)).toEqual(kept);
  });
});
