/** Which parts of the content are held to the voice: folders, or units in them. The rest is counted. */

export const under: string[] = [
  'documents',
  'funnel',
  'glossary',
  'pages',
  'practice',
  'retired',
  'roles',
  'rules',
  'steps',
  'stories',
  'tasks',
  'ui',
];

/** Where the mean of the sentences is held too: what is read as a text. */
export const paced: string[] = ['glossary', 'pages', 'roles', 'rules', 'steps', 'stories'];
