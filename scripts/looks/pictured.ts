/** The pages that are looked at before and after a change of the look: the main ones, and a step of each kind. */

export type Pictured = {
  name: string;
  /** Without a slash in front. */
  path: string;
  /** An invented citizen whose work is there: a name in tests/fixtures/preparations. */
  work?: string;
};

export const pictured: Pictured[] = [
  { name: 'front', path: '' },
  { name: 'hub-empty', path: 'forbered/' },
  { name: 'hub', path: 'forbered/', work: 'lone' },
  { name: 'step', path: 'forbered/hverdag/', work: 'lone' },
  { name: 'kind-choice', path: 'forbered/det-vigtigste/hvem-skriver/', work: 'lone' },
  { name: 'kind-text', path: 'forbered/det-vigtigste/haab/', work: 'lone' },
  { name: 'kind-choices', path: 'forbered/det-vigtigste/det-er-svaert/', work: 'lone' },
  { name: 'kind-ranked', path: 'forbered/det-vigtigste/tre-ting/', work: 'lone' },
  { name: 'kind-date', path: 'forbered/det-vigtigste/moedet/', work: 'lone' },
  { name: 'kind-entries', path: 'forbered/cv/job/', work: 'lone' },
  { name: 'kind-week', path: 'forbered/hverdag/uge/', work: 'lone' },
  { name: 'kind-funnel', path: 'forbered/oensker/omraade/', work: 'lone' },
  { name: 'kind-cards', path: 'forbered/oev/kort/', work: 'lone' },
  { name: 'room', path: 'moedet/i-rummet/' },
  { name: 'before-the-meeting', path: 'moedet/foer/' },
  { name: 'rights', path: 'rettigheder/' },
  { name: 'professionals', path: 'fagfolk/' },
  { name: 'papers', path: 'ark/' },
  { name: 'paper', path: 'ark/forberedelse/', work: 'lone' },
];
