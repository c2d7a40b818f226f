/**
 * The oldest browsers in which everything works: what the build lowers its scripts and styles to, and what
 * `npm run check:minimum` holds them against. Why these: docs/adr/0030.
 */
const minimum = { chrome: '92', edge: '92', firefox: '115', safari: '15.4', samsung: '16.0' };

/** As Vite is told. Samsung Internet 16 is Chromium 92. */
export const targets = [
  `chrome${minimum.chrome}`,
  `edge${minimum.edge}`,
  `firefox${minimum.firefox}`,
  `safari${minimum.safari}`,
  `ios${minimum.safari}`,
];

/** As MDN's browser-compat-data names them. */
export const oldest = {
  chrome: minimum.chrome,
  chrome_android: minimum.chrome,
  edge: minimum.edge,
  firefox: minimum.firefox,
  firefox_android: minimum.firefox,
  safari: minimum.safari,
  safari_ios: minimum.safari,
  samsunginternet_android: minimum.samsung,
} as const;
