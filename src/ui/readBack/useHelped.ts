/** *Svar med borgerens ord*: the page has the line in its head, and shows it where somebody helps. */
import { useEffect } from 'preact/hooks';

export function useHelped(isHelped: boolean): void {
  useEffect(() => {
    document.querySelector('.step-name')?.classList.toggle('step-name--helped', isHelped);
  }, [isHelped]);
}
