/** A browser that refuses storage may throw at any touch of it; what is not given is then simply not there. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
