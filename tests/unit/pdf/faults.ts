/**
 * The faults for which accessible PDFs of others were sent back (department-of-veterans-affairs/va.gov-team #24604,
 * #58587, #99005), and how each is seen in a paper. Data, so that it may be long.
 */
import { structureOf } from '../cli/readBack.ts';
import { elementsOf, headingsOf } from './heard.ts';
import type { HeardPaper } from './heard.ts';
import { poppler } from './papers.ts';
import { PDFDict, PDFName } from './structure.ts';
import type { Element } from './structure.ts';

/** A paper of several sheets, each handed to somebody on its own, has a title on each. */
export type Paper = HeardPaper & {
  name: string;
  title: string;
  /** The title of each sheet, and what its foot says beside the number of the page. */
  titles: string[];
  feet: string[];
  bytes: Uint8Array;
};

/** What is wrong with a paper, each fault in a few words; what is not said is right. */
type Look = (paper: Paper) => (string | false | undefined)[];

export const faults: [name: string, look: Look][] = [
  [
    'without a heading that is its title',
    (paper) => {
      const headings = headingsOf(paper);
      const titles = headings.filter(({ level }) => level === 1);
      return [
        headings[0]?.level !== 1 && 'begins with no H1',
        ...titles.map(({ text }, at) => text !== paper.titles[at] && `is headed ${text}`),
        titles.length !== paper.titles.length &&
          `${titles.length} H1 on ${paper.titles.length} sheets`,
      ];
    },
  ],
  [
    'with a level of heading left out',
    (paper) => {
      const headings = headingsOf(paper);
      return headings.map(
        ({ level, text }, at) => level > (headings[at - 1]?.level ?? 0) + 1 && text,
      );
    },
  ],
  [
    'whose bookmarks are not its headings',
    (paper) => {
      const [bookmarks = [], headings = []] = [paper.bookmarks, headingsOf(paper)].map((list) =>
        list.map(({ level, text }) => `${level} ${text}`.replace(/\s/g, '')),
      );
      // Where a line turns no space is heard; and what others call the same stands in the heading alone.
      return [
        bookmarks.length !== headings.length && `${bookmarks.length} of ${headings.length}`,
        ...headings.map((heading, at) => {
          const bookmark = bookmarks[at] ?? '';
          return !heading.startsWith(bookmark) && `${bookmark} instead of ${heading}`;
        }),
      ];
    },
  ],
  [
    'whose tree begins with something else than a Document',
    ({ tree }) => tree.map(({ role }) => role !== 'Document' && role),
  ],
  [
    'with a section that does not begin with its heading, or a heading outside its section',
    ({ elements }) => {
      const sections = elements.filter(({ role }) => role === 'Sect');
      // On a sheet a name, or a line for it, may stand above what the sheet is.
      const opening = sections.map(({ kids }) => /^(P )?H1\b|^H2\b/.test(rolesOf(kids)));
      const headings = elements.filter(({ role }) => /^H[12]$/.test(role));
      return [
        ...opening.map((isHeaded, at) => !isHeaded && rolesOf(sections[at]?.kids ?? [])),
        headings.length !== sections.length &&
          `${headings.length} headings in ${sections.length} Sect`,
      ];
    },
  ],
  [
    'with an element that holds nothing',
    ({ elements }) =>
      elements.map(({ role, dict }) => role !== 'TD' && !dict.has(PDFName.of('K')) && role),
  ],
  [
    'with an element that has no words',
    (paper) =>
      elementsOf(paper).map(({ role, text, own }) => own.length > 0 && text.trim() === '' && role),
  ],
  ['with words that belong to nothing', ({ pages }) => pages.flatMap(({ stray }) => stray)],
  [
    'whose foot is read out, or missing',
    ({ feet, pages }) =>
      pages.flatMap(({ artifacts, top }, at) => {
        const foot = `Side ${at + 1} af ${pages.length}`;
        return [
          !feet.some((whole) => artifacts.join('').includes(whole)) &&
            `no ${feet.join(' or ')} at the foot of page ${at + 1}`,
          !artifacts.includes(foot) && `no ${foot}`,
          top.some(({ text }) => text.includes(foot)) && `${foot} is read out`,
        ];
      }),
  ],
  [
    'that is read out in another order than it is drawn, or not whole',
    ({ pages }) =>
      pages.map(({ drawn, told }, at) => drawn.join(' ') !== told.join(' ') && `page ${at + 1}`),
  ],
  [
    'without an order for the key Tab',
    ({ sheets }) =>
      sheets.map(({ node }) => String(node.get(PDFName.of('Tabs'))) !== '/S' && 'no Tabs'),
  ],
  [
    'that shows the name of its file and not its title',
    ({ title, info, metadata, view }) => [
      view?.get('DisplayDocTitle') !== true && 'DisplayDocTitle',
      info.Title !== title && `Info: ${String(info.Title)}`,
      metadata.get('dc:title') !== title && `XMP: ${String(metadata.get('dc:title'))}`,
    ],
  ],
  [
    'that does not say its language',
    ({ info }) => [info.Language !== 'da' && String(info.Language)],
  ],
  [
    'that does not say that it is tagged, accessible and PDF 1.7',
    ({ marks, metadata, info, bytes }) => [
      marks?.get('Marked') !== true && 'MarkInfo',
      metadata.get('pdfuaid:part') !== '1' && 'pdfuaid:part',
      info.PDFFormatVersion !== '1.7' && String(info.PDFFormatVersion),
      !Buffer.from(bytes.slice(0, 9)).equals(Buffer.from('%PDF-1.7\n')) && 'header',
    ],
  ],
  [
    'with a link that has no words or no place to press',
    (paper) => [
      ...elementsOf(paper)
        .filter(({ role }) => role === 'Link')
        .flatMap(({ text, annotations }) => [
          text.trim() === '' && 'no words',
          annotations === 0 && `no OBJR: ${text}`,
        ]),
      ...paper.pages.flatMap(({ links }) =>
        links.map((words) => words.trim() === '' && 'no Contents'),
      ),
    ],
  ],
  [
    'with a list that is not items of a label and a body',
    ({ elements }) => [
      ...kidsOf('L', elements).map(({ role }) => role !== 'LI' && `L holds ${role}`),
      ...elements
        .filter(({ role }) => role === 'LI')
        .map(({ kids }) => rolesOf(kids) !== 'Lbl LBody' && `LI holds ${rolesOf(kids)}`),
      ...elements.map(
        (one) => one.role === 'L' && attribute(one, 'ListNumbering') === undefined && 'L',
      ),
    ],
  ],
  [
    'with a table whose rows are uneven or whose heads are of nothing',
    ({ elements }) => [
      ...kidsOf('Table', elements).map(({ role }) => role !== 'TR' && `Table holds ${role}`),
      ...kidsOf('TR', elements).map(({ role }) => !/^T[HD]$/.test(role) && `TR holds ${role}`),
      ...elements
        .filter(({ role }) => role === 'Table')
        .map(({ kids }) => new Set(kids.map((row) => row.kids.length)).size !== 1 && 'uneven'),
      ...elements.map(
        (one) => one.role === 'TH' && !/^(Row|Column)$/.test(attribute(one, 'Scope') ?? '') && 'TH',
      ),
    ],
  ],
  [
    'with a glyph that stands for no letter',
    ({ bytes, pages }) => [
      // Embedded, cut, and with a map to Unicode.
      ...fontsOf(bytes).map((font) => !font.includes(' yes yes yes ') && font),
      ...pages.flatMap(({ top }) =>
        top.map(({ text }) => /[\ufffd\ue000-\uf8ff]/.test(text) && text),
      ),
    ],
  ],
  [
    'with a figure without words, or a picture that is none',
    ({ elements, sheets }) => [
      ...elements.map(
        ({ role, dict }) => role === 'Figure' && !dict.has(PDFName.of('Alt')) && role,
      ),
      ...sheets.flatMap(({ operators }) =>
        operators.filter((line) => /(^| )(Do|BI|sh)$/.test(line)),
      ),
    ],
  ],
  [
    'that another reader (poppler) hears otherwise',
    ({ bytes, elements }) => {
      // It tells of the place to press as well.
      const theirs = rolesOf(structureOf(bytes).filter(({ role }) => role !== 'Object'));
      const ours = rolesOf(elements);
      return [theirs !== ours && `${theirs} instead of ${ours}`];
    },
  ],
];

function kidsOf(role: string, elements: Element[]): Element[] {
  return elements.filter((one) => one.role === role).flatMap(({ kids }) => kids);
}

function rolesOf(elements: { role: string }[]): string {
  return elements.map(({ role }) => role).join(' ');
}

function attribute({ dict }: Element, name: string): string | undefined {
  const attributes = dict.lookupMaybe(PDFName.of('A'), PDFDict);
  return attributes?.lookupMaybe(PDFName.of(name), PDFName)?.decodeText();
}

function fontsOf(bytes: Uint8Array): string[] {
  return poppler('pdffonts', bytes).trim().split('\n').slice(2);
}
