/** How a browser prints a PDF that was made on the page. */
import { canShowPaper, isInsideApp, isInstalled, isPhone } from '../keeping/surroundings.ts';

/**
 * `frame`: from a frame of this page. `tab`: opened in a tab, where the browser's own sign prints it. `told`: by another
 * app than the browser, so it is said how: a phone shows a PDF apart, or not at all.
 */
export type HowToPrint = 'frame' | 'tab' | 'told';

export function howToPrint(): HowToPrint {
  if (isPhone() || isInstalled() || isInsideApp() || !canShowPaper()) return 'told';
  // Of the others only Chromium prints a frame that holds a PDF.
  if (!navigator.userAgent.includes('Chrom')) return 'tab';
  return 'pdfViewerEnabled' in navigator && !navigator.pdfViewerEnabled ? 'told' : 'frame';
}

/** Milliseconds after which a frame that does not show the paper is given up. */
const PATIENCE = 10_000;

/** Opens the printer's window for the paper at an address; gives whether that was possible. */
export async function printInFrame(address: string): Promise<boolean> {
  document.querySelector('.print-frame')?.remove();
  const frame = document.createElement('iframe');
  // In sight of nobody, but not away: a viewer that is not drawn prints nothing.
  frame.className = 'print-frame';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  const loaded = new Promise<boolean>((resolve) => {
    frame.addEventListener('load', () => resolve(true));
    setTimeout(() => resolve(false), PATIENCE);
  });
  frame.src = address;
  document.body.append(frame);
  if (!(await loaded)) return false;
  try {
    frame.contentWindow?.print();
    return true;
  } catch {
    return false;
  }
}
