/**
 * The one Trusted Types policy: a page may start a worker only from a script of its own folder on its own origin.
 * The site's policy asks for it (`require-trusted-types-for`), so that no text can ever become a script.
 */

/** The name that the content security policy allows. */
const POLICY = 'klar-til-moedet';

type Policy = { createScriptURL: (address: string) => unknown };
/** As much of the browser's `trustedTypes` as is needed; TypeScript's own types do not have it yet. */
type Factory = { createPolicy: (name: string, rules: { createScriptURL: typeof own }) => Policy };

let policy: Policy | undefined;

/** An address to start a worker from. Throws where it is not one of ours. */
export function scriptAddress(address: URL | string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  if (trustedTypes === undefined) return own(String(address));
  // A name may be used once a page.
  policy ??= trustedTypes.createPolicy(POLICY, { createScriptURL: own });
  // What the browser wants is not a string, but it takes the place of one.
  return policy.createScriptURL(String(address)) as string;
}

function own(address: string): string {
  const { href, origin } = new URL(address, location.href);
  if (origin !== location.origin) throw new Error(`not a script of ours: ${href}`);
  return href;
}
