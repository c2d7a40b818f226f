/** On the front page: *fortsæt, hvor du slap* instead of *begynd* for somebody whose work is kept here. */
import { whatIsKept } from '../../storage/kept/whatIsKept.ts';

export async function offerToContinue(): Promise<void> {
  const isKept = (await whatIsKept()) !== 'nothing';
  document.querySelector('[data-begin]')?.toggleAttribute('hidden', isKept);
  document.querySelector('[data-continue]')?.toggleAttribute('hidden', !isKept);
}
