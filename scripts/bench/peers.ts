/**
 * The other makers of PDFs, and as much of them as is used here. They are installed apart, in .cache/bench, when a
 * benchmark first asks: among our own packages React is Preact.
 */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

const here = import.meta.dirname;
export const cache = join(here, '../../.cache/bench');
const wanted = join(here, 'package-lock.json');
const installed = join(cache, 'installed.json');

type PdfKitDocument = {
  on: (event: 'data' | 'end', heard: (part: Uint8Array) => void) => void;
  registerFont: (name: string, file: string) => void;
  font: (name: string) => PdfKitDocument;
  fontSize: (size: number) => PdfKitDocument;
  text: (text: string, x: number, y: undefined, options: object) => PdfKitDocument;
  moveDown: (lines: number) => PdfKitDocument;
  struct: (role: string, children?: unknown) => PdfKitElement;
  addStructure: (element: PdfKitElement) => PdfKitDocument;
  end: () => void;
};
type PdfKitElement = { add: (child: unknown) => PdfKitElement; end: () => void };

type LibFont = { widthOfTextAtSize: (text: string, size: number) => number };
type LibPage = {
  drawText: (text: string, options: { x: number; y: number; size: number; font: LibFont }) => void;
};
type LibDocument = {
  registerFontkit: (fontkit: unknown) => void;
  embedFont: (bytes: Uint8Array, options: { subset: boolean }) => Promise<LibFont>;
  setTitle: (title: string) => void;
  setLanguage: (language: string) => void;
  addPage: (size: [number, number]) => LibPage;
  save: () => Promise<Uint8Array>;
};

/** What each package gives, by its name. */
type Peers = {
  pdfkit: new (options: Record<string, unknown>) => PdfKitDocument;
  'pdf-lib': { PDFDocument: { create: () => Promise<LibDocument> } };
  '@pdf-lib/fontkit': unknown;
  nunjucks: {
    configure: (
      folder: string,
      options: object,
    ) => { renderString: (template: string, values: object) => string };
  };
  react: {
    createElement: (type: unknown, props: object | null, ...children: unknown[]) => unknown;
  };
  '@react-pdf/renderer': {
    Document: unknown;
    Page: unknown;
    View: unknown;
    Text: unknown;
    Font: {
      register: (family: object) => void;
      registerHyphenationCallback: (parts: (word: string) => string[]) => void;
    };
    renderToBuffer: (document: unknown) => Promise<Uint8Array>;
  };
};

/** Installs exactly the packages of the lock file, unless they are there. */
export async function installPeers(): Promise<void> {
  const lock = await readFile(wanted, 'utf8');
  if (lock === (await readFile(installed, 'utf8').catch(() => ''))) return;
  console.error('Installing what we are compared with …');
  await mkdir(cache, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    await cp(join(here, file), join(cache, file));
  }
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: cache,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  await cp(wanted, installed);
}

const load = createRequire(join(cache, 'package.json'));

/** Lighthouse, which is a module alone: what of its report is read here. */
export type LighthouseReport = {
  lighthouseVersion: string;
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number; score: number | null }>;
};
type Lighthouse = (
  address: string,
  flags: object,
) => Promise<{ lhr: LighthouseReport } | undefined>;

/** A package of .cache/bench that is a module. */
export async function lighthouse(): Promise<Lighthouse> {
  const file = load.resolve('lighthouse');
  const { default: run } = (await import(file)) as { default: Lighthouse };
  return run;
}

/** A package of .cache/bench. */
export function peer<Name extends keyof Peers>(name: Name): Peers[Name] {
  return load(name) as Peers[Name];
}
