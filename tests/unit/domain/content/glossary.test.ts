import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/domain/text/block.ts';
import type { Word } from '../../../../src/domain/content/catalog.ts';
import { finderOf, linkWords, wordsIn } from '../../../../src/domain/content/glossary.ts';

function word(id: string, ...forms: string[]): Word {
  const [first = id] = forms;
  return { id, checked: '2026-11-22', word: first, forms, also: [], text: '…', lang: 'da' };
}

const words = [
  word('sagsbehandler', 'sagsbehandler', 'sagsbehandleren'),
  word('koordinerende', 'koordinerende sagsbehandler'),
  word('min-plan', 'Min Plan'),
  word('uu', 'uddannelsesvejleder', 'UU'),
  word('aeldre', 'ældreråd'),
];

describe('The words of a text', () => {
  it.each([
    ['Spørg din sagsbehandler.', ['sagsbehandler']],
    ['Sagsbehandleren ringer.', ['sagsbehandler']],
    ['En koordinerende sagsbehandler og en sagsbehandler', ['koordinerende', 'sagsbehandler']],
    ['sagsbehandlerne', []],
    ['sagsbehandler-møde', []],
    ['Se Min Plan.', ['min-plan']],
    ['Det er min plan.', []],
    ['Nogle siger UU.', ['uu']],
    ['Ældreråd og ældreråd', ['aeldre', 'aeldre']],
    ['', []],
  ])('in »%s« are %j', (text, ids) => {
    expect(finderOf(words)(text).map(({ id }) => id)).toEqual(ids);
  });

  it('are none where there is no glossary', () => {
    expect(finderOf([])('Spørg din sagsbehandler.')).toEqual([]);
  });

  it('are in the order of their first use, each once', () => {
    const found = wordsIn(['UU og sagsbehandler', 'Sagsbehandleren, Min Plan'], words);
    expect(found.map(({ id }) => id)).toEqual(['uu', 'sagsbehandler', 'min-plan']);
  });

  it('are found in any text without a throw, each where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const said = `${text} UU ${text}`;
        for (const { at, length } of finderOf(words)(said))
          expect(words.flatMap(({ forms }) => forms.map((form) => form.toLowerCase()))).toContain(
            said.slice(at, at + length).toLowerCase(),
          );
      }),
    );
  });
});

describe('The first use of a word', () => {
  const find = finderOf(words);
  const href = (id: string): string => `/ordbog/#${id}`;
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [{ text }] });

  it('is a link, and no later one is', () => {
    expect(linkWords([paragraph('Spørg UU. Så UU igen.'), paragraph('UU')], find, href)).toEqual([
      {
        kind: 'paragraph',
        text: [{ text: 'Spørg ' }, { text: 'UU', href: '/ordbog/#uu' }, { text: '. Så UU igen.' }],
      },
      paragraph('UU'),
    ]);
  });

  it('is a link in lists and notes, and keeps its weight', () => {
    const blocks: Block[] = [
      { kind: 'list', ordered: false, items: [[{ text: 'UU', strong: true }]] },
      { kind: 'note', text: [{ text: 'Min Plan' }] },
    ];
    expect(linkWords(blocks, find, href)).toEqual([
      {
        kind: 'list',
        ordered: false,
        items: [[{ text: 'UU', strong: true, href: '/ordbog/#uu' }]],
      },
      { kind: 'note', text: [{ text: 'Min Plan', href: '/ordbog/#min-plan' }] },
    ]);
  });

  it('is left as it is in a heading and in a link', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 2, text: 'UU' },
      { kind: 'paragraph', text: [{ text: 'UU', href: '/andet/' }] },
    ];
    expect(linkWords(blocks, find, href)).toEqual(blocks);
  });

  it('on a page is not linked again in its boxes', () => {
    const seen = new Set<string>();
    linkWords([paragraph('UU')], find, href, seen);
    expect(linkWords([paragraph('UU')], find, href, seen)).toEqual([paragraph('UU')]);
  });
});
