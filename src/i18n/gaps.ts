/** What a published language may lack: those pages say that they are not translated. No page needs the list, only the build. */

/** What citizens meet first is translated; this is not yet. */
const untranslated = [
  'stories',
  'pages/fagfolk',
  'pages/forstaa/for-hvem',
  'pages/forstaa/indhold',
  'pages/forstaa/jobafklaring',
  'pages/forstaa/stoette',
  'pages/om/hjemmeskaerm',
  'pages/om/kilder',
  'pages/om/print',
  'pages/om/tilgaengelighed',
];

/** Of `content/`, by how the paths begin; by the code of the language. */
export const gaps: Record<string, string[]> = {
  en: untranslated,
  ar: untranslated,
  uk: untranslated,
  // A few texts in easier words.
  'da-x-let': [''],
};
