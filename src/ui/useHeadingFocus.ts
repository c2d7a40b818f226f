/** The heading of what takes the place of a form: it has focus, and is in view. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Gives what is put on the heading, which can have focus (`tabIndex={-1}`). */
export function useHeadingFocus(): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  // Only after it is laid out: WebKit would scroll to where it stood in the long form.
  useEffect(() => heading.current?.scrollIntoView({ block: 'center' }), []);
  return heading;
}
