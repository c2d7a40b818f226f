/** What the steps and screens are called: step → its words. */
export type Titles = Record<
  string,
  { title: string; lead: string; lang: string; sign?: string; screens: Record<string, string> }
>;
