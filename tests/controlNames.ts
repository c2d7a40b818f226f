/** The classes of what a person handles, each with the file that alone gives it its look. */
export const lookOf = {
  button: 'controls.css',
  link: 'controls.css',
  card: 'controls.css',
  note: 'controls.css',
  choice: 'choices.css',
  pill: 'choices.css',
  'pill-button': 'choices.css',
  toggle: 'choices.css',
  tick: 'choices.css',
} as const;

export const controls = Object.keys(lookOf);
