/** What we use of a package that comes without types. Its patterns are its own business. */
declare module 'hyphen/hyphen.js' {
  const createHyphenator: (
    patterns: object,
    options: { hyphenChar: string; minWordLength: number; html: boolean },
  ) => (text: string) => string;
  export = createHyphenator;
}

declare module 'hyphen/patterns/da.js' {
  const patterns: object;
  export = patterns;
}
