/**
 * The browser's own promise not to tidy away what the device keeps. Asked for only in the click by which somebody says
 * that the device is theirs: Firefox asks the person, and before that yes there is nothing to hold on to.
 */

/** What the browser answers; one that cannot be asked says no. */
export function askToPersist(): Promise<boolean> {
  return answerOf(() => navigator.storage.persist());
}

/** Whether it has said yes before. */
export function isPersisted(): Promise<boolean> {
  return answerOf(() => navigator.storage.persisted());
}

/** `navigator.storage` is missing without https and in older browsers, and may refuse to answer. */
async function answerOf(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch {
    return false;
  }
}
