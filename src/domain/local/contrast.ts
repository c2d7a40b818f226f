/** Contrast of two colours, and which grounds a kommune's colour has to be read on. */

/** What a colour of each theme stands on, or has on it: `src/styles/tokens.css`, by the same names. */
export const grounds = {
  light: { paper: '#fbf7f0', sheet: '#ffffff', wash: '#e3f0ec' },
  dark: { paper: '#14201f', sheet: '#1c2b2a', wash: '#20403b', 'on-deep': '#0b2320' },
} as const;

/** The least contrast of text: WCAG 2.2, success criterion 1.4.3. */
export const leastContrast = 4.5;

/** The contrast of two colours, #rrggbb, from 1 to 21: WCAG 2.2, *contrast ratio*. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, from 0 to 1: WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
