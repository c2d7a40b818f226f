import type { Row } from '../layout/rows.ts';

/** A new page: a row without height that turns the page, if something stands on it and something follows. */
export function pageBreak(): Row[] {
  return [{ height: 0, before: 0, keep: false, turns: true, draw: () => undefined }];
}
