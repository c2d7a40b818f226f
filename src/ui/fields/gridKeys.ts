/** Where a key leads in a grid: arrows, Home and End in the row, with Ctrl to the corners. */
export type Cell = { row: number; column: number };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey'>;

/** The place after the key; nothing when the key is not for moving. At an edge one stays. */
export function moved(
  { key, ctrlKey }: Pressed,
  { row, column }: Cell,
  last: Cell,
  dir: 'ltr' | 'rtl',
): Cell | undefined {
  const forward = dir === 'ltr' ? 1 : -1;
  const within = (at: number, most: number): number => Math.min(Math.max(at, 0), most);
  if (key === 'Home') return { row: ctrlKey ? 0 : row, column: 0 };
  if (key === 'End') return { row: ctrlKey ? last.row : row, column: last.column };
  if (ctrlKey) return undefined;
  if (key === 'ArrowUp') return { row: within(row - 1, last.row), column };
  if (key === 'ArrowDown') return { row: within(row + 1, last.row), column };
  if (key === 'ArrowRight') return { row, column: within(column + forward, last.column) };
  if (key === 'ArrowLeft') return { row, column: within(column - forward, last.column) };
  return undefined;
}
