/** Every name under which this site keeps something in a browser. Nothing is kept under any other. */
export const keys = {
  /** sessionStorage: the preparation, as text. */
  journal: 'klar-til-moedet',
  /** sessionStorage: what the citizen said to "er det din egen?", when it was not yes. */
  ownership: 'klar-til-moedet.ownership',
  /** sessionStorage: for how many months the device was asked to keep the work, until it does. */
  wanted: 'klar-til-moedet.wanted',
  /** sessionStorage: which papers were made in this tab; never the papers themselves. */
  papers: 'klar-til-moedet.papers',
  /** sessionStorage: which copy of a paper is wanted, and for whom. */
  wishes: 'klar-til-moedet.wishes',
  /** sessionStorage: when a file of the work was last taken. */
  taken: 'klar-til-moedet.taken',
  /** sessionStorage: a token, by which the keeper in memory knows this tab while it has the locked work open. */
  key: 'klar-til-moedet.key',
  /** sessionStorage: that a text was copied in this tab; never the text. */
  copied: 'klar-til-moedet.copied',
  /** sessionStorage: that papers are wanted in large print. */
  large: 'klar-til-moedet.large',
  /** sessionStorage: that spelling is checked also where it is about health. */
  spelling: 'klar-til-moedet.spelling',
  /** sessionStorage: that the sheet is shown beside the form. */
  sheet: 'klar-til-moedet.sheet',
  /** sessionStorage: the mark of the last deletion when what lies here was begun. */
  begun: 'klar-til-moedet.begun',
  /** sessionStorage: that another tab has the same work. */
  several: 'klar-til-moedet.several',
  /** localStorage: that others use this device too; the mark of the last deletion when that was said. */
  shared: 'klar-til-moedet.shared',
  /** localStorage: how somebody wants to read, and nothing of what is written. */
  reading: 'klar-til-moedet.reading',
  /** localStorage, and a database with one store: when all was last deleted. */
  cleared: 'klar-til-moedet.cleared',
  /** IndexedDB: the database of the work, and its one store. */
  database: 'klar-til-moedet',
  store: 'preparation',
  /** Caches of the site: how their names begin (`scripts/ship/offline.ts`). */
  caches: 'klar-til-moedet',
  /** BroadcastChannel between tabs. */
  channel: 'klar-til-moedet',
} as const;

/** All that lies in sessionStorage, but what it is compared with. */
export const tabKeys = [
  keys.journal,
  keys.ownership,
  keys.wanted,
  keys.papers,
  keys.wishes,
  keys.taken,
  keys.key,
  keys.copied,
  keys.large,
  keys.spelling,
  keys.sheet,
  keys.several,
];
