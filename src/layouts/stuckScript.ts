/**
 * The script of `Stuck.astro`, which stands in the page itself: it says so when a form has not come to life. It is
 * written for any browser, however old, and its hash is in the page's policy.
 */

/** Seconds that a form is given to come to life, on a slow network too. */
const PATIENCE = 10;

/** `[].at` tells: every browser since the oldest that the site is made for has it (docs/adr/0030), none before. */
export const stuckScript = `(function () {
  function tell() {
    if (document.documentElement.hasAttribute('data-alive')) return;
    var why = document.getElementById([].at ? 'stuck-missing' : 'stuck-old');
    if (why) why.hidden = false;
    document.documentElement.setAttribute('data-stuck', '');
  }
  document.addEventListener('astro:hydration-error', tell);
  setTimeout(tell, ${PATIENCE * 1000});
})();`;

/** Gives a script's hash, as a policy names it. */
export async function hashOf(script: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
