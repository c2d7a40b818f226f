/** Every name under which this site keeps something in a browser. Nothing is kept under any other. */
export const keys = {
  /** sessionStorage: the preparation, as text. */
  journal: 'klar-til-moedet',
  /** sessionStorage: what the citizen said to "er det din egen?", when it was not yes. */
  ownership: 'klar-til-moedet.ownership',
  /** sessionStorage: which papers were made in this tab; never the papers themselves. */
  papers: 'klar-til-moedet.papers',
  /** sessionStorage: when a file of the work was last taken. */
  taken: 'klar-til-moedet.taken',
  /** sessionStorage: what opens the locked work of the device, while this tab has it open. */
  key: 'klar-til-moedet.key',
  /** sessionStorage: that a text was copied in this tab; never the text. */
  copied: 'klar-til-moedet.copied',
  /** sessionStorage: that papers are wanted in large print. */
  large: 'klar-til-moedet.large',
  /** IndexedDB: the database and its one store. */
  database: 'klar-til-moedet',
  store: 'preparation',
  /** BroadcastChannel between tabs. */
  channel: 'klar-til-moedet',
} as const;
