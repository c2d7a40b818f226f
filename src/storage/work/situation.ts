/** What somebody has said they are called to, for pages that are only read: as light as can be. */
import { keys } from '../kept/keys.ts';
import { tabStorage } from '../kept/tabStorage.ts';

/** The option chosen for a question in this tab; nothing where none is, or what is kept cannot be read. */
export function chosenInTab(
  question: string,
  open: () => Pick<Storage, 'getItem'> = tabStorage,
): string | undefined {
  try {
    const kept = JSON.parse(open().getItem(keys.journal) ?? '{}') as Kept;
    const value = kept.answers?.[question]?.content?.value;
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** As much of what is kept as is looked at; anything may stand there. */
type Kept = { answers?: Record<string, { content?: { value?: unknown } } | undefined> };
