/** What the browser keeps for the site, read from outside of it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { parsePreparation, printPreparation } from '../../src/domain/preparation/file.ts';
import type { AnswerValue, Question } from '../../src/domain/kinds/registry.ts';
import { applyChange } from '../../src/domain/preparation/merge.ts';
import { contentOf, emptyPreparation } from '../../src/domain/preparation/preparation.ts';
import type { Preparation } from '../../src/domain/preparation/preparation.ts';
import { keys } from '../../src/storage/kept/keys.ts';
import { fieldsOf } from '../fixtures/catalog/answers.ts';
import type { PlainFields } from '../fixtures/catalog/answers.ts';
import { questionOf } from './words.ts';

/** Lets a page find this text as the work of its tab, unless there is some already. */
export function withWork(text: string): (page: Page) => Promise<unknown> {
  return (page) =>
    page.addInitScript(
      ([key, work]) => {
        if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, work);
      },
      [keys.journal, text] as const,
    );
}

/** An entry as a test writes it: each field a text, the id of an option, or the ids of several. */
type PlainEntry = { id: string; values: PlainFields };
type Plain = AnswerValue['value'] | PlainEntry[];

/** What the kind of a question keeps; of several choices, and of entries, a test writes less. */
function answerValueOf(question: Question, plain: Plain): AnswerValue {
  const { kind } = question;
  if (kind === 'choices' && Array.isArray(plain))
    return { kind, value: { chosen: plain as string[], own: '' } };
  if (kind !== 'entries') return { kind, value: plain } as AnswerValue;
  const entries = plain as PlainEntry[];
  return { kind, value: entries.map((one) => ({ ...one, values: fieldsOf(one.values) })) };
}

/** The text of a work in which these questions are answered. */
export function work(given: Record<string, Plain>): string {
  const at = '2026-11-01T12:00:00.000Z';
  const filled = Object.entries(given).reduce(
    (before: Preparation, [id, value]) => {
      const content = answerValueOf(questionOf(id), value);
      const answer = { state: 'answered' as const, content, at, by: 'me' as const };
      return applyChange(before, { question: id, answer });
    },
    emptyPreparation('work', at),
  );
  return printPreparation(filled);
}

/** The text of a citizen's file. */
export function citizen(name: string): string {
  return readFileSync(new URL(`../fixtures/preparations/${name}.json`, import.meta.url), 'utf8');
}

/** The text of this tab's work; empty when there is none. */
export function tabText(page: Page): Promise<string> {
  return page.evaluate((key) => sessionStorage.getItem(key) ?? '', keys.journal);
}

/** What this tab has stored under a question. */
export async function storedContent(
  page: Page,
  question: string,
): Promise<AnswerValue | undefined> {
  const loaded = parsePreparation(await tabText(page));
  if (loaded.state !== 'ready') throw new Error(`The work of the tab is ${loaded.reason}.`);
  return contentOf(loaded.preparation.answers[question]);
}

/** The text that the device keeps, of the newer of its two places; empty when there is none. */
export function deviceText(page: Page): Promise<string> {
  return page.evaluate(async ({ database, store }) => {
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === database)) return '';
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(database);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('open'));
    });
    try {
      return await new Promise<string>((resolve, reject) => {
        const request = opened.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => {
          const lying = request.result as { text: string; number: number }[];
          resolve(lying.sort((one, other) => other.number - one.number)[0]?.text ?? '');
        };
        request.onerror = () => reject(new Error('read'));
      });
    } finally {
      opened.close();
    }
  }, keys);
}

/** Lets the device keep a text until a day, in place of all that it keeps. */
export function keepOnDevice(page: Page, text: string, until: string): Promise<void> {
  return page.evaluate(
    async ([{ database, store, cleared }, lying]) => {
      // What does not carry the mark of the last deletion was deleted by it.
      const mark = localStorage.getItem(cleared) ?? '';
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(database, 1);
        request.onupgradeneeded = () => request.result.createObjectStore(store);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('open'));
      });
      await new Promise<void>((resolve) => {
        const transaction = opened.transaction(store, 'readwrite');
        transaction.objectStore(store).clear();
        transaction.objectStore(store).put({ ...lying, mark }, 'current');
        transaction.oncomplete = () => resolve();
      });
      opened.close();
    },
    [keys, { text, until, number: 1, months: 3 }] as const,
  );
}

/** A text that is locked. */
export function lockedText(): string {
  const fixture = new URL('../fixtures/locked/danish.json', import.meta.url);
  // JSON is YAML too.
  return JSON.stringify((parse(readFileSync(fixture, 'utf8')) as { locked: unknown }).locked);
}

/** What `everythingKept` gives where nothing is kept. */
export const nothingKept = {
  tab: [],
  local: [],
  databases: [],
  caches: [],
  readableCookies: '',
  cookies: [],
};

/** Everything that a browser keeps for an origin, by where it lies, but the mark of the last deletion. */
export async function everythingKept(page: Page): Promise<Record<string, unknown>> {
  const kept = await page.evaluate(async () => ({
    tab: Object.keys(sessionStorage),
    local: Object.keys(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    caches: await caches.keys(),
    readableCookies: document.cookie,
  }));
  const isMark = (name: string): boolean => name === keys.cleared || name === keys.begun;
  const others = (names: string[]): string[] => names.filter((name) => !isMark(name));
  return {
    ...kept,
    tab: others(kept.tab),
    local: others(kept.local),
    databases: others(kept.databases),
    cookies: await page.context().cookies(),
  };
}
