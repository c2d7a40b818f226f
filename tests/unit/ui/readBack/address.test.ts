import { describe, expect, it } from 'vitest';
import { missingOn, pathBack } from '../../../../src/ui/readBack/address.ts';

const steps = { steps: [{ id: 'gennemse', view: 'review' }] };
const back = (search: string) => pathBack(steps, { search, hash: '#question-name' });

describe('Where somebody who mends an answer is led back to', () => {
  it.each([
    ['the review, at the question', '?ret=', '/forbered/gennemse/#question-name'],
    ['reading aloud, at the question', '?laes-op=', '/forbered/gennemse/?laes-op=#question-name'],
    ['a paper that misses it', missingOn('ark/ny-sagsbehandler'), '/ark/ny-sagsbehandler/'],
    ['a page that misses it', missingOn('efter'), '/efter/'],
  ])('%s', (_, search, path) => expect(back(search)).toBe(path));

  it.each(['', '?minutter=5', '?ret=//evil.example', '?ret=../ark', '?ret=/ark', '?ret=a.b'])(
    'is nowhere by %j',
    (search) => expect(back(search)).toBeUndefined(),
  );
});
