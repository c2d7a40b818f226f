/** Entries that a day names, as they follow each other: drawn, the same in a table, and below it what was told of each. */
import { plain } from '../../text/block.ts';
import type { Block, BlockOf, Strip } from '../../text/block.ts';
import { dateTime } from '../dateTime.ts';
import { dateTimeWords, dayOf, isoDay, shortDay } from '../dayAndHour.ts';
import type { EntriesQuestion, Entry } from '../entries.ts';
import type { FieldQuestion } from '../fields.ts';
import { columnsOf, givenIn, isInCells } from './chartColumns.ts';
import type { Column } from './chartColumns.ts';
import { paperKindOf } from './fields.ts';

/** Gives a message in the language of the paper. */
export type ChartWords = (
  key: 'plan.chart' | 'plan.chart.latest' | 'plan.chart.no-day',
  values?: Record<string, string>,
) => string;

/** One is no course, and more are a blur. */
const LEAST = 2;
const MOST = 26;

/** So many days without an entry are a gap: twice a fortnight. */
const PAUSE = 28;

/**
 * An entry: its day as YYYY-MM-DD, in short and as it was typed, whether more was typed of it than the day, and what
 * else stands in no cell.
 */
type Told = {
  one: Entry;
  day?: string;
  head: string;
  label: string;
  isMore: boolean;
  blocks: Block[];
};

/**
 * Gives the chart, where two entries or more have a day, the table, and what was told with own words, newest first. All
 * are in the order of their days, those without a whole day last. An entry that tells a day and no more is left out.
 */
export function entriesChart(question: EntriesQuestion, value: Entry[], t: ChartWords): Block[] {
  const columns = columnsOf(question);
  const told = value
    .map((one) => toldBy(question, one, t))
    .filter(
      ({ one, isMore, blocks }) =>
        isMore || blocks.length > 0 || columns.some(({ word }) => word(one) !== ''),
    );
  const dated = told
    .filter(({ day }) => day !== undefined)
    .sort(({ day: one = '' }, { day: other = '' }) => (one < other ? -1 : one > other ? 1 : 0));
  const others = told.filter(({ day }) => day === undefined);
  return [
    ...(dated.length < LEAST ? [] : chartOf(dated, columns, t)),
    ...tableOf(question, [...dated, ...others], columns),
    ...[...dated.reverse(), ...others].flatMap(textsOf),
  ];
}

/** The field that is the day of an entry. */
function dayField({ fields }: EntriesQuestion): FieldQuestion | undefined {
  return fields.find(({ kind }) => kind === 'dateTime');
}

function toldBy(question: EntriesQuestion, one: Entry, t: ChartWords): Told {
  const named = dayField(question);
  const given = named && givenIn(question, named, one);
  const typed = given?.kind === 'dateTime' ? given.value : dateTime.empty;
  const day = dayOf(typed);
  const head = day ? shortDay(day, question.lang) : t('plan.chart.no-day');
  const blocks = question.fields
    .filter((field) => field !== named && !isInCells(question, field, one))
    .flatMap((field): Block[] => {
      const written = givenIn(question, field, one);
      const said = written ? paperKindOf(field.kind).blocks(field, written.value) : [];
      return said.length > 0 ? [{ kind: 'answer', label: field.label, blocks: said }] : [];
    });
  return {
    one,
    ...(day && { day: isoDay(day) }),
    head,
    label: dateTimeWords(typed, question.lang) || head,
    isMore: day ? typed.time.trim() !== '' : !dateTime.isEmpty(typed),
    blocks,
  };
}

function chartOf(dated: Told[], columns: Column[], t: ChartWords): BlockOf<'chart'>[] {
  const drawn = dated.slice(-MOST);
  const slots = drawn.flatMap((told, at) => [
    ...(daysBetween(drawn[at - 1], told) > PAUSE ? [undefined] : []),
    told.one,
  ]);
  const strips = columns.flatMap(({ label, scale }): Strip[] => {
    const { bar, ...words } = scale(drawn.map(({ one }) => one));
    const bars = slots.map((one) => one && bar(one));
    return bars.some((height) => height !== undefined) ? [{ label, ...words, bars }] : [];
  });
  const [from = '', to = ''] = [drawn[0]?.head, drawn.at(-1)?.head];
  const names = strips.map(({ label }) => label).join(', ');
  const note = t('plan.chart.latest', { shown: String(MOST), all: String(dated.length) });
  return strips.length === 0
    ? []
    : [
        {
          kind: 'chart',
          alt: t('plan.chart', { from, to, names }),
          strips,
          from,
          to,
          ...(dated.length > MOST && { note }),
        },
      ];
}

function daysBetween(before: Told | undefined, after: Told): number {
  return (Date.parse(after.day ?? '') - Date.parse(before?.day ?? '')) / 86_400_000;
}

/** A row an entry. A column in which nothing is said is left out. */
function tableOf(question: EntriesQuestion, told: Told[], columns: Column[]): Block[] {
  const shown = columns.filter(({ word }) => told.some(({ one }) => word(one) !== ''));
  if (shown.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [dayField(question)?.label ?? '', ...shown.map(({ label }) => label)],
      rows: told.map(({ one, head }) => ({
        head: [{ text: head, strong: true }],
        cells: shown.map(({ word }) => (word(one) === '' ? [] : plain(word(one)))),
      })),
    },
  ];
}

/** What stands in no cell, below the day as it was typed. */
function textsOf({ label, isMore, blocks }: Told): Block[] {
  return isMore || blocks.length > 0 ? [{ kind: 'answer', label, blocks }] : [];
}
