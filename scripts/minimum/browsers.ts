/**
 * The oldest browsers in which everything works: what the build lowers its scripts and styles to.
 */
const minimum = { chrome: '92', edge: '92', firefox: '115', safari: '15.4' };

/** As Vite is told. Samsung Internet 16 is Chromium 92. */
export const targets = [
  `chrome${minimum.chrome}`,
  `edge${minimum.edge}`,
  `firefox${minimum.firefox}`,
  `safari${minimum.safari}`,
  `ios${minimum.safari}`,
];
