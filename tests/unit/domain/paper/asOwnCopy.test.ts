import { expect, test } from 'vitest';
import { plain } from '../../../../src/domain/text/block.ts';
import type { Block, Plan } from '../../../../src/domain/text/block.ts';
import { asCopy } from '../../../../src/domain/paper/asOwnCopy.ts';

const head: Block = { kind: 'head', title: 'Ark', facts: [] };
const hope: Block = { kind: 'paragraph', text: plain('Håb') };
const note: Block = { kind: 'note', text: plain('Min egen') };
const plan: Plan = {
  locale: 'da',
  dir: 'ltr',
  title: 'Ark',
  fit: 'case',
  blocks: [head, hope],
  messages: { pageOf: '', onPage: '', continued: '', ownCopy: 'Min egen', undrawable: '' },
};
const words = { rest: 'Resten', more: 'Mere' };
const front = { lead: [head], items: [], body: [hope], end: [], words };

test('A copy for others is the paper itself', () => {
  expect(asCopy(plan, 'theirs')).toBe(plan);
});

test('An own copy says so below its head, and for its foot', () => {
  expect(asCopy(plan, 'mine')).toEqual({ ...plan, isOwn: true, blocks: [head, note, hope] });
});

test('An own copy says so on its first page, where that has answers of its own', () => {
  const before = structuredClone(plan);
  const made = asCopy({ ...plan, front }, 'mine');
  expect(made.front).toEqual({ ...front, lead: [head, note] });
  expect(plan).toEqual(before);
});
