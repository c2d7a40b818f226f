/** The widths of words in the letters of the page, which for most are those of the paper. */
import type { Measure } from '../../pdf/light/lightLines.ts';

/** Letters are measured at this size, in pixels, so that nothing is rounded. */
const SIZE = 100;
const weights = [400, 700] as const;

/** Gives nothing where the browser does not measure. */
export async function openMeasure(): Promise<Measure | undefined> {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return undefined;
  const fontFamily = getComputedStyle(document.body).getPropertyValue('font-family');
  const fonts = weights.map((weight) => `${weight} ${SIZE}px ${fontFamily}`);
  // Each is on the page already; where one did not come, the next in line is measured.
  await Promise.all(fonts.map((font) => document.fonts.load(font))).catch(() => undefined);
  const known = { 400: new Map<string, number>(), 700: new Map<string, number>() };
  return (text, weight) => {
    const found = known[weight].get(text);
    if (found !== undefined) return found;
    context.font = `${weight} ${SIZE}px ${fontFamily}`;
    const width = context.measureText(text).width / SIZE;
    known[weight].set(text, width);
    return width;
  };
}
