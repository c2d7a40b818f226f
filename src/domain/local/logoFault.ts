/** Whether a logo is a picture and nothing else. */

/** The largest logo, in bytes: every page shows it. */
const largestLogo = 30_000;

/** What an SVG may not have: what runs, and what is fetched from elsewhere. */
const refused: [RegExp, string][] = [
  [/<script/i, '<script>'],
  [/<foreignObject/i, '<foreignObject>'],
  [/<!(?:DOCTYPE|ENTITY)/i, '<!DOCTYPE>'],
  [/\son[a-z]+\s*=/i, 'on…='],
  [/\shref\s*=\s*["'](?!#)/i, 'href'],
  [/@import|url\(\s*["']?(?!#)/i, 'url(…)'],
];

/** What is wrong with a logo, by its name and bytes: too large, no picture of its kind, or what it holds. */
export function logoFault(
  name: string,
  bytes: Uint8Array,
): { code: 'local-logo-size' | 'local-logo-kind' | 'local-logo-holds'; what: string } | undefined {
  if (bytes.length > largestLogo)
    return { code: 'local-logo-size', what: String(Math.ceil(bytes.length / 1000)) };
  if (name.endsWith('.png')) {
    const isPng = [0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte);
    return isPng ? undefined : { code: 'local-logo-kind', what: 'PNG' };
  }
  const text = new TextDecoder().decode(bytes);
  const [, held] = refused.find(([pattern]) => pattern.test(text)) ?? [];
  if (held !== undefined) return { code: 'local-logo-holds', what: held };
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(text)
    ? undefined
    : { code: 'local-logo-kind', what: 'SVG' };
}
