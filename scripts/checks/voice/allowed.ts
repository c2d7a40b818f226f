/** Words that are rightly written although they look like a tic, each with why. */

/** What stands as `text` is not looked at for the tic `tic`. */
export type Allowed = { tic: string; text: string; why: string };

export const allowed: Allowed[] = [
  {
    tic: 'det, der',
    text: 'Det, der står i vejen',
    why: 'the name of a topic, and better than »barrierer«',
  },
  { tic: 'papir', text: 'papirkurv', why: 'the bin of a computer' },
  { tic: 'papir', text: 'papirerne i din sag', why: 'all that is in a case has no shorter name' },
  { tic: 'papir', text: 'papirerne i min sag', why: 'the same, as the citizen says it' },
  { tic: 'papir', text: 'Sætte papirer i orden', why: 'a task with paper of all sorts' },
  { tic: 'papir', text: 'Bestille papir og andre ting', why: 'paper to print on' },
  { tic: 'papir', text: 'sæbe og papir', why: 'paper for a washroom' },
];
