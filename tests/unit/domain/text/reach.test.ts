import { describe, expect, it } from 'vitest';
import { callable, mailable } from '../../../../src/domain/text/reach.ts';

describe('A number to call', () => {
  it.each([
    ['12 34 56 78', '12345678'],
    [' +45 12 34 56 78 ', '+4512345678'],
    ['(12) 34-56.78', '12345678'],
    ['112', '112'],
    ['١٢٣٤٥٦٧٨', '12345678'],
    ['123456789012345', '123456789012345'],
    ['+123456789012345', '+123456789012345'],
  ])('is in %j: %s', (text, number) => expect(callable(text)).toBe(number));

  it.each([
    '',
    '12',
    '+12',
    'ring til Mette',
    '12345678 lokal 2',
    '1234567890123456',
    '++',
    '1;2345',
  ])('is not in %j', (text) => expect(callable(text)).toBeUndefined());
});

describe('An address to write to', () => {
  it.each([
    ['mette@kommune.example', 'mette@kommune.example'],
    [' job+sag@by.example ', 'job+sag@by.example'],
  ])('is in %j: %s', (text, address) => expect(mailable(text)).toBe(address));

  it.each([
    ...['', 'mette', 'mette@kommune', 'a@b.c d', '@by.example', 'x@y.example?bcc=z@y.example'],
    'mette@kommune.',
  ])('is not in %j', (text) => expect(mailable(text)).toBeUndefined());
});
