/**
 * What the oldest browsers lack and the site uses all the same: a part of what looks better with it, or of what is asked
 * for before it is used. A line that is needed no more is an error.
 */
import type { Allowed } from './minimum.ts';

const styles = '_astro/Base.';
const pages = '_astro/pages.';
const islands = '_astro/islands.';
const ours = 'A name of ours: no object of the language is asked for it.';

export const allowed: Allowed[] = [
  // Styles: what does not know a line or a rule leaves it out.
  {
    feature: 'accent-color',
    in: styles,
    why: 'The sign of what is chosen has the colour of the system.',
  },
  {
    feature: 'hyphens',
    in: styles,
    why: 'Only `manual`, which is what every browser does by itself.',
  },
  {
    feature: '::highlight',
    in: styles,
    why: 'What is read aloud: where it is not known, the block is lit (lit.ts).',
  },
  { feature: 'text-wrap', in: styles, why: 'Headings break where the line is full.' },
  { feature: 'resize', in: styles, why: 'Fields are as high as they are made.' },
  { feature: '(forced-colors)', in: styles, why: 'There is no such mode where it is not known.' },
  { feature: '@page', in: styles, why: 'The margins of the printer.' },
  { feature: 'size', in: styles, why: 'The paper of the printer.' },
  {
    feature: '::details-content',
    in: styles,
    why: 'A rule by itself: print shows what was opened.',
  },
  { feature: 'content-visibility', in: styles, why: 'Only in the rule for ::details-content.' },
  {
    feature: '::details-content',
    in: pages,
    why: 'A rule by itself: what is on a page is folded where it is not known.',
  },
  { feature: 'content-visibility', in: pages, why: 'Only in the rule for ::details-content.' },
  ...['size-adjust', 'ascent-override', 'descent-override', 'line-gap-override'].map((feature) => ({
    feature,
    in: styles,
    why: 'Lines move a little when the font has come.',
  })),

  // Scripts: asked for before it is used.
  {
    feature: 'navigator.canShare',
    in: islands,
    why: 'saveFile.ts: asked for; else a download.',
  },
  {
    feature: 'navigator.share',
    in: islands,
    why: 'saveFile.ts: only where canShare has said yes.',
  },
  {
    feature: 'navigator.pdfViewerEnabled',
    in: '_astro/PaperActions.',
    why: 'printPaper.ts: asked for; else the paper is printed from a frame.',
  },
  {
    feature: '.databases',
    in: '_astro/kept.',
    why: 'databases.ts: asked for; else a database is opened.',
  },
  {
    feature: '.trustedTypes',
    in: '_astro/offline.',
    why: 'scriptAddress.ts: asked for; else nothing checks.',
  },
  {
    feature: '.createPolicy',
    in: '_astro/offline.',
    why: 'scriptAddress.ts: only where trustedTypes is.',
  },
  {
    feature: 'Intl.Segmenter',
    in: '_astro/worker-',
    why: 'text.ts: asked for; else signs are parted roughly.',
  },
  { feature: '.segment', in: '_astro/worker-', why: 'text.ts: only where Intl.Segmenter is.' },

  // Scripts of others.
  {
    feature: 'Object.hasOwn',
    in: '',
    why: "Astro's island: only for an export with a full stop in it.",
  },
  {
    feature: '.requestIdleCallback',
    in: '',
    why: "Astro's island that waits: asked for; else a moment passes.",
  },
  { feature: '.getTextInfo', in: islands, why: 'i18next: asked for.' },
  {
    feature: '.detect',
    in: islands,
    why: 'i18next: of a detector of languages, and we have none.',
  },
  { feature: '.revoke', in: islands, why: 'i18next: of a Proxy that it has made.' },
  { feature: 'Error.captureStackTrace', in: islands, why: 'zod: asked for.' },
  {
    feature: 'Error.captureStackTrace',
    in: '_astro/calendarFile.',
    why: 'yup, in ics: asked for.',
  },
  { feature: '.stackTraceLimit', in: islands, why: 'zod: only where captureStackTrace is.' },
  { feature: '.isError', in: '_astro/calendarFile.', why: 'yup, in ics: a name of its own.' },
  { feature: '.displayName', in: '_astro/', why: 'React: a name for those who look for faults.' },
  { feature: '.chunks', in: '_astro/', why: 'pako: a name of its own.' },
  { feature: '.dispose', in: '_astro/signals.module.', why: 'Preact signals: a name of its own.' },
  {
    feature: 'Symbol.dispose',
    in: '_astro/signals.module.',
    why: 'Preact signals: a key that nobody asks for.',
  },

  ...['.take', '.drop', '.use'].map((feature) => ({ feature, in: '_astro/', why: ours })),
  // Reading aloud, fetched when somebody wants it.
  ...['.Highlight', '.highlights'].map((feature) => ({
    feature,
    in: '_astro/player.',
    why: 'lit.ts: asked for; else the block is lit.',
  })),
  ...['.Segmenter', '.segment'].map((feature) => ({
    feature,
    in: '_astro/player.',
    why: 'sentences.ts: asked for; else sentences end at their marks.',
  })),
  {
    feature: '.charLength',
    in: '_astro/player.',
    why: 'reader.ts: where it is not told, the word ends at the next space.',
  },
];
