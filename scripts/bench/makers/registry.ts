/** Who makes papers, ours first: each in a file that is loaded when it is that one's turn. */
import type { Piece } from '../paper.ts';

export type Make = (pieces: Piece[]) => Promise<Uint8Array>;

export const makers = {
  ours: { name: 'Klar til mødet', load: () => import('./ours.ts') },
  pdfkit: { name: 'pdfkit, tagged', load: () => import('./pdfkit.ts') },
  reactPdf: { name: 'react-pdf', load: () => import('./reactPdf.ts') },
  pdfLib: { name: 'pdf-lib with fontkit', load: () => import('./pdfLib.ts') },
} satisfies Record<string, { name: string; load: () => Promise<{ make: Make }> }>;

export type Maker = keyof typeof makers;
