/** What is read back from a paper: by eye, by ear, and by somebody who looks into the file. */
import { isUtf8 } from 'node:buffer';
import { inflateSync } from 'node:zlib';
import type { Plan } from '../../../src/domain/text/block.ts';
import { t } from './realPapers.ts';
import { pens } from '../../../src/pdf/layout/style.ts';
import { poppler } from '../pdf/papers.ts';
import { read } from '../pdf/structure.ts';

/** Letters, numbers and punctuation: pdfinfo tells of the box that stands for a sign, and not of the sign. */
export function lettersOf(text: string): string {
  return squeeze(text).replace(/[^\p{L}\p{N}\p{P}]/gu, '');
}

/** Without white space, so that line breaks do not count, and without the colons and hyphens a paper adds by itself. */
export function squeeze(text: string): string {
  return text.replace(/[\s:\u00ad]/gu, '');
}

/** What the foot of each page says beside its number. */
export function footOf({ foot, title: all, isOwn, messages }: Plan, title = all): string {
  const whose = foot && ('name' in foot ? foot.name : `${foot.line}: ${'_'.repeat(34)}`);
  return [whose, title, ...(isOwn ? [messages.ownCopy] : [])]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** The titles of the sheets of a plan: each stands in the foot of its pages. */
export function titlesOf({ blocks, title }: Plan): string[] {
  const titles = blocks.flatMap((block) => (block.kind === 'head' ? [block.title] : []));
  return titles.length > 0 ? titles : [title];
}

/** What stands above a page on which a section goes on, for each section of a plan. */
function headsOf({ blocks, front, messages }: Plan): string[] {
  const all = [
    ...blocks,
    ...(front?.body ?? []),
    ...(front?.items ?? []).map(({ block }) => block),
  ];
  const names = all.flatMap((block) => {
    if (block.kind === 'beside') return [block.heading];
    if (block.kind === 'heading') return [[block.number, block.text].filter(Boolean).join(' ')];
    return [];
  });
  if (front !== undefined) names.push(front.words.more);
  return names.map((name) => messages.continued.replaceAll('{section}', () => name));
}

/** What is read on the pages, squeezed, without their heads and feet: a long one is cut. */
export function seenOn(bytes: Uint8Array, plan: Plan): string {
  const count = new RegExp(`${squeeze(t('plan.page-of')).replace(/\{\w+\}/g, '\\d+')}$`);
  const feet = titlesOf(plan).map((title) => squeeze(footOf(plan, title)));
  const edition = squeeze(`· ${plan.edition ?? ''}`);
  const heads = headsOf(plan).map(squeeze);
  const pages = poppler('pdftotext', bytes, '-raw').split('\f').map(squeeze);
  return pages
    .map((page) => {
      const numbered = page.replace(count, '');
      // The edition stands whole or not at all.
      const whole = numbered.endsWith(edition) ? numbered.slice(0, -edition.length) : numbered;
      const [above = whole] = feet
        .map((foot) => withoutEnd(whole, foot))
        .sort((one, other) => one.length - other.length);
      const lengths = heads.map((head) => withoutEnd(above, head).length);
      return above.slice(0, Math.min(above.length, ...lengths));
    })
    .join('');
}

/** A text without what it ends with, whole or cut. */
function withoutEnd(text: string, end: string): string {
  if (text.endsWith(end)) return text.slice(0, text.length - end.length);
  if (!text.endsWith('…')) return text;
  let kept = end.length - 1;
  while (kept > 0 && !text.endsWith(`${end.slice(0, kept)}…`)) kept -= 1;
  return kept > 0 ? text.slice(0, text.length - kept - 1) : text;
}

/** `text` is all that stands in it, `own` what stands in no element below it. */
type Element = { role: string; parent: string | undefined; text: string; own: string };

/** The elements that pdfinfo tells of, in the order in which they are read out. */
export function structureOf(bytes: Uint8Array): Element[] {
  const elements: Element[] = [];
  const open: { element: Element; depth: number }[] = [];
  for (const line of poppler('pdfinfo', bytes, '-struct-text').split('\n')) {
    const [, space = '', role, quoted] = /^( *)(?:([A-Z]\w*)|"(.*)")/.exec(line) ?? [];
    // What else is told of an element (how a list is numbered) stands no deeper than itself.
    if (quoted === undefined && role === undefined) continue;
    while ((open.at(-1)?.depth ?? -1) >= space.length) open.pop();
    if (quoted !== undefined) {
      for (const { element } of open) element.text += lettersOf(quoted);
      const last = open.at(-1);
      if (last) last.element.own += lettersOf(quoted);
    }
    if (role === undefined) continue;
    const element = { role, parent: open.at(-1)?.element.role, text: '', own: '' };
    elements.push(element);
    open.push({ element, depth: space.length });
  }
  return elements;
}

/**
 * All that a file says outside the shapes on its pages, packed or not, in any of the ways in which a PDF writes text:
 * in one byte a letter, in two, or as digits of those. A reader may look where no page shows anything.
 */
export function insideOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const parts: Buffer[] = [];
  let end = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const start = at + (file[at + 6] === 0x0d ? 8 : 7);
    const isPacked = file[start] === 0x78 && file.toString('latin1', at - 3, at) !== 'end';
    if (!isPacked) continue;
    parts.push(file.subarray(end, start), inflateSync(file.subarray(start)));
    end = file.indexOf('endstream', start);
  }
  parts.push(file.subarray(end));
  const plain = parts.map((part) => part.toString('latin1'));
  const digitsIn = (text: string) =>
    [...text.matchAll(/<((?:[\da-f]{2}){2,})>/gi)].map(([, hex = '']) => Buffer.from(hex, 'hex'));
  const digits = plain.flatMap(digitsIn);
  // What the signs of a font stand for.
  const meanings = plain.filter((text) => text.includes('beginbfchar')).flatMap(digitsIn);
  // The bytes of a font, or a number that is no text, may happen to be those of a rare sign.
  const texts = digits.filter((part) => part.readUInt16BE() === 0xfeff);
  return [
    ...plain.map((text) => text.replaceAll('\0', '')),
    ...parts.filter(isUtf8).map((part) => part.toString()),
    ...digits.map((part) => part.toString('latin1').replaceAll('\0', '')),
    ...[...texts, ...meanings].map((part) => new TextDecoder('utf-16be').decode(part)),
  ].join('\n');
}

/** How many lines there are to write on by hand, on all pages or on those after the first `from`. */
export async function linesToWriteOn(bytes: Uint8Array, from = 0): Promise<number> {
  const { pages } = await read(bytes);
  const drawn = pages.slice(from).flatMap(({ operators }) => operators);
  return drawn.filter((operator) => operator.startsWith(pens.line) && operator.endsWith(' S'))
    .length;
}

/** The text of each page, as a reader sees it. */
export function textPages(bytes: Uint8Array): string[] {
  return poppler('pdftotext', bytes, '-layout').split('\f').slice(0, -1);
}

/** How many pages a reader counts. */
export function pagesOf(bytes: Uint8Array): number {
  return Number(/^Pages: +(\d+)/m.exec(poppler('pdfinfo', bytes))?.[1]);
}
