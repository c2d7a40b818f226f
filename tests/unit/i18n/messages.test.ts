import { describe, expect, test } from 'vitest';
import { formsOf, messagesOf, missingMessages, speakerOf } from '../../../src/i18n/messages.ts';
import type { MessageKey } from '../../../src/i18n/translate.ts';

const danish = {
  lang: 'da',
  messages: {
    'form.next': 'Videre',
    'form.chosen_one': '{{count}} valgt',
    'form.chosen_other': '{{count}} valgte',
    'formats.title': 'Formater',
    'paper.copy': 'Kopi',
    'paper.copy.mine': 'Min',
    'paper.made': 'Lavet',
  },
};
const polish = {
  lang: 'pl',
  messages: {
    'form.next': 'Dalej',
    'form.chosen_one': '{{count}} wybrany',
    'form.chosen_few': '{{count}} wybrane',
    'form.chosen_many': '{{count}} wybranych',
    'form.chosen_other': '{{count}} wybranego',
    'paper.copy': 'Kopia',
  },
};

test('The forms of a message that counts are found by their category', () => {
  expect(formsOf([polish, danish], 'form.chosen')).toEqual({
    one: '{{count}} wybrany',
    few: '{{count}} wybrane',
    many: '{{count}} wybranych',
    other: '{{count}} wybranego',
  });
});

describe('The messages of some groups', () => {
  test.each([
    ['all of a group', ['form'], ['form.chosen_one', 'form.chosen_other', 'form.next']],
    ['one and what is below it', ['paper.copy'], ['paper.copy', 'paper.copy.mine']],
    ['one with all its forms', ['form.chosen'], ['form.chosen_one', 'form.chosen_other']],
    ['several groups', ['formats', 'form.next'], ['form.next', 'formats.title']],
  ])('are %s', (_, groups, keys) => {
    expect(Object.keys(messagesOf([danish], ...groups).messages).sort()).toEqual(keys);
  });

  test('are in the nearest language that has each of them', () => {
    expect(messagesOf([polish, danish], 'form').lang).toBe('pl');
    expect(messagesOf([polish, danish], 'paper').lang).toBe('da');
    expect(messagesOf([polish, danish], 'form', 'formats').lang).toBe('da');
    expect(messagesOf([{ lang: 'en', messages: {} }, polish, danish], 'form').lang).toBe('pl');
  });

  test('ask for a language', () => {
    expect(() => messagesOf([], 'form')).toThrow('no language');
  });
});

describe('What a language lacks', () => {
  const forms = (...names: string[]) =>
    Object.fromEntries(names.map((name) => [`form.chosen_${name}`, name]));

  test.each([
    ['da', ['one', 'other'], []],
    ['pl', ['one', 'other'], ['few', 'many']],
    ['uk', ['one', 'few', 'many', 'other'], []],
    ['ar', ['one', 'two', 'few', 'other'], ['zero', 'many']],
    ['ar-x-proeve', [], ['zero', 'one', 'two', 'few', 'many', 'other']],
    ['da-x-let', ['other'], ['one']],
    ['vi', ['other'], []],
  ])('is each form that its own rules ask for: %s', (lang, there, missing) => {
    const main = forms('one', 'other');
    expect(missingMessages({ lang, messages: forms(...there) }, main).sort()).toEqual(
      missing.map((name) => `form.chosen_${name}`).sort(),
    );
  });

  test('is the rest of the forms, where it has one and the main language needs none', () => {
    const messages = { 'tasks.minutes_few': 'x', 'tasks.minutes_many': 'x' };
    expect(missingMessages({ lang: 'pl', messages }, { 'tasks.minutes': 'ca. 5 min.' })).toEqual([
      'tasks.minutes_one',
      'tasks.minutes_other',
    ]);
  });
});

describe('A page speaks', () => {
  const speak = speakerOf([polish, danish]);
  const say = (groups: string[], key: string, from?: string): string =>
    speak(groups, from).t(key as MessageKey, { count: 3 });

  test('in the nearest language, in the form for the number', () => {
    expect(speak(['form']).lang).toBe('pl');
    expect(say(['form'], 'form.chosen')).toBe('3 wybrane');
    expect(say(['paper'], 'paper.made')).toBe('Lavet');
  });

  test('in the language of what it says something about', () => {
    expect(speak(['form'], 'da').lang).toBe('da');
    expect(say(['form'], 'form.chosen', 'da')).toBe('3 valgte');
    expect(speak(['form'], 'xx').lang).toBe('pl');
  });

  test('of nothing that it was not asked for beforehand', () => {
    expect(() => say(['form'], 'paper.made')).toThrow('paper.made');
  });
});
