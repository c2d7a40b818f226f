/** Objects of a PDF as they are written. */
import { utf16 } from '../text/text.ts';

/** A reference to an object of the file. */
export type Ref = `${number} 0 R`;

/** A name begins with a slash, and a string is written by `textString` or `literal`: both are text here. */
export type Value = string | number | boolean | null | Value[] | Dictionary;
export type Dictionary = { [key: string]: Value | undefined };

/** A value as it stands in a file. What a dictionary has no value for is left out. */
export function written(value: Value): string {
  if (typeof value === 'number') return number(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(written).join(' ')}]`;
  let entries = '';
  for (const [key, one] of Object.entries(value)) {
    if (one !== undefined) entries += `/${key} ${written(one)}`;
  }
  return `<<${entries}>>`;
}

/** A text string in any script: UTF-16BE with its byte order mark. */
export function textString(text: string): string {
  return `<FEFF${utf16(text)}>`;
}

/** A string of ASCII. */
export function literal(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&')})`;
}

/** A number as PDF writes it, precise enough for print: no exponent, no long tail. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
