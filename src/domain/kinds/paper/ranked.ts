/** A few things in order of weight, on paper. */
import { plain } from '../../text/block.ts';
import type { RankedQuestion } from '../ranked.ts';
import type { PaperKind } from './kind.ts';

export const ranked: PaperKind<RankedQuestion, string[]> = {
  blocks: (_question, value) => {
    const items = value.map((text) => text.trim()).filter((text) => text !== '');
    return items.length === 0 ? [] : [{ kind: 'list', ordered: true, items: items.map(plain) }];
  },
  blank: ({ places }) => places.map(({ label }) => ({ kind: 'lines', count: 1, label })),
  lines: ({ places }, value) =>
    value.flatMap((text, at) => {
      const label = places[at]?.label;
      return text.trim() === ''
        ? []
        : [{ id: String(at), text, ...(label !== undefined && { label }) }];
    }),
  only: (_question, value, keeps) => value.map((text, at) => (keeps(String(at)) ? text : '')),
};
