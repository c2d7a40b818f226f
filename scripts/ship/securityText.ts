/** Where to say that something is not safe, as RFC 9116 wants it written. Pure: text in, text out. */

type Asked = { contact: string; site: string | undefined; built: Date };

/** Its form is asked to be looked at once a year. */
const KEPT_DAYS = 360;
const DAY = 86_400_000;
const MAIL = /^mailto:[^\s@,]+@[^\s@,]+\.[^\s@,]+$/;
/** Those in which somebody here reads. */
const languages = 'da, en';

/** The file, or why there can be none. Of one day all builds say the same. */
export function securityText({
  contact,
  site,
  built,
}: Asked): { text: string } | { problem: string } {
  if (!MAIL.test(contact) && !isSafeAddress(contact))
    return {
      problem: `SECURITY_CONTACT is "${contact}". It has to begin with its kind: mailto:name@example.dk or https://example.dk/page`,
    };
  const problem = siteProblem(site);
  if (problem !== undefined) return { problem };
  const day = Math.floor(built.getTime() / DAY) + KEPT_DAYS;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${new Date(day * DAY).toISOString()}`,
    `Preferred-Languages: ${languages}`,
    // Wherever the site lies, this file is looked for at the root of the host.
    ...(site === undefined ? [] : [`Canonical: ${new URL(securityPath, site).href}`]),
  ];
  return { text: `${lines.join('\n')}\n` };
}

/** Why this cannot be where the site lies; nothing where it can, or where nobody has said it. */
export function siteProblem(site: string | undefined): string | undefined {
  if (site === undefined || isSafeAddress(site)) return undefined;
  return `SITE is "${site}". It has to be like https://example.dk`;
}

export const securityPath = '/.well-known/security.txt';

function isSafeAddress(text: string): boolean {
  return !/\s/.test(text) && URL.canParse(text) && new URL(text).protocol === 'https:';
}
