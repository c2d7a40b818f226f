/**
 * What a kommune's own layer may hold: `kommune.yaml` (who publishes), `facts.yaml` (what is known of its meetings),
 * `sheets.yaml` (sheets to print), three texts and a logo. docs/kommune.md tells who writes what.
 */
import type { Block } from '../text/block.ts';
import { contentId } from '../kinds/kind.ts';
import { writtenDay } from '../kinds/writtenDay.ts';
import { checked, z } from '../zod.ts';

/** The format of the layer that this edition reads. */
export const layerFormat = 1;

/** The code of a kommune that is made up, to try a layer with. */
export const inventedCode = '999';

/** The page that each text stands on, last. */
export const textPages: Record<string, string> = {
  'texts/about.md': 'om',
  'texts/meeting.md': 'moedet/foer',
  'texts/help.md': 'hjaelper',
};

/** The files by what is read of them. */
export const layerNames = {
  data: ['kommune.yaml', 'facts.yaml', 'sheets.yaml'],
  logos: ['logo.svg', 'logo.png'],
  texts: Object.keys(textPages),
};

const words = checked(z.string(), z.minLength(1), z.maxLength(400));
const colour = checked(z.string(), z.regex(/^#[\da-f]{6}$/i));
const email = checked(z.string(), z.regex(/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i));
const phone = checked(z.string(), z.regex(/^\+?[\d ]{8,20}$/));

/** kommune.yaml: who publishes the site, and stands by it. */
export const kommuneFile = z.strictObject({
  format: z.number(),
  /** Its official code, with or without the zero before it. */
  kommune: checked(z.string(), z.regex(/^0?\d{3}$/)),
  publisher: z.strictObject({ name: words, responsible: words }),
  contact: z.strictObject({ phone, email, hours: words }),
  /** The address of its accessibility statement. */
  accessibility: checked(z.string(), z.regex(/^https:\/\/(www\.)?was\.digst\.dk\/\S+$/)),
  privacy: z.strictObject({ name: words, email }),
  colours: z.optional(z.strictObject({ light: colour, dark: colour })),
});
/** facts.yaml: what is known of every meeting, by the row of the question. */
export const factsFile = z.strictObject({ checked: writtenDay, know: z.record(contentId, words) });
/** sheets.yaml: what the print room has besides. */
export const sheetsFile = z.strictObject({
  sheets: z.array(
    z.strictObject({
      id: contentId,
      title: words,
      why: words,
      hint: z.optional(words),
      lines: z.optional(checked(z.number(), z.minimum(1), z.maximum(30))),
      write: z.optional(
        z.array(
          z.strictObject({ label: words, lines: checked(z.number(), z.minimum(1), z.maximum(12)) }),
        ),
      ),
    }),
  ),
});

export type KommuneFile = z.infer<typeof kommuneFile>;
export type FactsFile = z.infer<typeof factsFile>;
export type LayerSheet = z.infer<typeof sheetsFile>['sheets'][number];

/** A file of the folder, by its path there: data of YAML, blocks of Markdown, and its bytes. `unread`: why not. */
export type LayerFile = {
  path: string;
  data?: unknown;
  body?: Block[];
  bytes: Uint8Array;
  unread?: string;
};

/** How a value is written, by its key: said when it is wrong. */
export const written: Record<string, string> = {
  format: String(layerFormat),
  kommune: '"0751"',
  phone: '"87 65 43 21"',
  email: 'navn@eksempel.dk',
  accessibility: 'https://www.was.digst.dk/eksempel-dk',
  light: '"#0d5a52"',
  dark: '"#8fd6c6"',
  checked: '"2026-11-27"',
  lines: '6',
};
