/**
 * What a browser's translator leaves alone: it would send the words of the citizen to its company, and change them on
 * the page. Put on whatever shows an answer, be it in a text, a field or a name for screen readers.
 *
 * Set on the node itself: what Preact does with the attribute differs between the build, a page that comes to life and
 * a node that is made later. Before a page comes to life it shows no answer.
 */
export const untranslated = {
  ref: (node: HTMLElement | null): void => {
    if (node) node.translate = false;
  },
};
