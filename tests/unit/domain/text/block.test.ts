import { describe, expect, it } from 'vitest';
import { inOneLine, paragraphs, plain } from '../../../../src/domain/text/block.ts';

describe('What somebody typed', () => {
  it.each([
    ['nothing', '', []],
    ['only spaces and line breaks', ' \n\t\r\n ', []],
    ['a line', 'Jeg vil gerne', ['Jeg vil gerne']],
    ['spaces around a line', '  Jeg vil gerne ', ['Jeg vil gerne']],
    ['a line break from Windows', 'En\r\nTo', ['En', 'To']],
    [
      'line breaks of every sort',
      'En\nTo\rTre\u2028Fire\u2029Fem',
      ['En', 'To', 'Tre', 'Fire', 'Fem'],
    ],
    ['an empty line between', 'En\n\nTo', ['En', 'To']],
    ['signs of Markdown', '**En** [To](https://x.dk)', ['**En** [To](https://x.dk)']],
  ])('becomes paragraphs, or one line, as typed: %s', (_, typed, lines) => {
    expect(paragraphs(typed)).toEqual(
      lines.map((text) => ({ kind: 'paragraph', text: plain(text) })),
    );
    expect(inOneLine(typed)).toBe(lines.join(' '));
  });
});
