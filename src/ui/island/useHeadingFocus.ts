/** The heading of what takes the place of a form: it has focus, and is in view. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Gives what is put on the heading, which can have focus (`tabIndex={-1}`). WebKit shows what has the focus later, and
 * leaves it out when the page is moved meanwhile, as it is by becoming shorter: so it is brought into view at once.
 */
export function useHeadingFocus(): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return heading;
}
