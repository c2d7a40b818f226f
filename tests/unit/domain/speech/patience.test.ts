import { describe, expect, it } from 'vitest';
import { patienceFor } from '../../../../src/domain/speech/patience.ts';

describe('A voice may take', () => {
  it('longer for a longer text, and at a lower speed', () => {
    expect(patienceFor('a'.repeat(100), 1)).toBe(29_000);
    expect(patienceFor('a'.repeat(100), 0.5)).toBe(54_000);
    expect(patienceFor('', 1)).toBe(4000);
  });
});
