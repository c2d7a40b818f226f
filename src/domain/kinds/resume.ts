/** Where an answer belongs in a CV that other programs read: in JSON Resume, as `list.key`. What has no place is a skill. */
import { z } from '../zod.ts';

/** Places that take any words; what several fields of an entry put there is joined. */
const inWords = z.enum([
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
/** Places that take years alone: a year, or from one to another (`period`). */
const inYears = z.enum([
  'work.period',
  'volunteer.period',
  'education.period',
  'certificates.date',
]);

/** A place; or one for years, and where they stand when they were written in other words. */
export const resumePlace = z.union([inWords, z.tuple([inYears, inWords])]);
export type ResumePlace = z.infer<typeof resumePlace>;
