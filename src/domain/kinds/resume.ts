/** Where an answer belongs in a CV that other programs read: in JSON Resume, as `list.key`. What has no place is a skill. */
import { z } from '../zod.ts';

/** Places that take any words; what several fields of an entry put there is joined. */
const inWords = z.enum([
  'basics.name',
  'basics.label',
  'basics.phone',
  'basics.summary',
  'work.position',
  'work.name',
  'work.summary',
  'volunteer.organization',
  'volunteer.position',
  'volunteer.summary',
  'education.area',
  'education.institution',
  'education.studyType',
  'certificates.name',
  'certificates.issuer',
  'languages.language',
  'languages.fluency',
  'interests.name',
  'skills.name',
]);
/** Places that take one form alone: a year, years from one to another (`period`), or a mail address. */
const inForm = z.enum([
  'basics.email',
  'work.period',
  'volunteer.period',
  'education.period',
  'certificates.date',
]);

/** A place; or one that takes a form alone, and where it stands when it was written in other words. */
export const resumePlace = z.union([inWords, z.tuple([inForm, inWords])]);
export type ResumePlace = z.infer<typeof resumePlace>;
