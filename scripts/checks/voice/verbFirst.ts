/** A condition that begins with its verb and so reads as a question: »Er du uenig, kan du klage.« */

/** Words that end as a verb in the present does, and are none. */
const noVerb =
  '(?!(?:når|før|efter|for|under|over|hver|her|der|hvor|eller|heller|bagefter|derefter)\\b)';
/** A verb in the present, a modal one, or the commonest in the past. */
const verbs =
  '(?:\\p{L}+r|har|kan|skal|vil|må|gør|synes|findes|havde|kunne|skulle|ville|måtte|blev|fik)';
/** What the verb is about: a pronoun, or a noun in its known form (»kommunen«, »svarene«). */
const subject =
  '(?:du|I|vi|man|jeg|han|hun|de|den|det|der|dine?|dit|dem|nogen|noget|ingen|en|et|\\p{Ll}{2,}(?:en|et|ne))';
/** How the main clause begins: »kan du«, »så spørg«. What follows »så« is no subject: that would be »så du kan«. */
const main = `(?:så (?!(?:du|I|vi|man|jeg|de|den|det|der|kommunen)(?!\\p{L}))\\p{Ll}+|${noVerb}${verbs} \\p{L}+)`;
/** Where a sentence begins, also after a colon or inside quotes; a small word may come before the verb. */
const begins = '(?<=^|[.:!?–] |[.:!?]«? |[«»(])(?:(?:[Mm]en|[Oo]g|[Ee]ller) )?';

/** Takes in the whole sentence, which ends with a full stop or a colon: with a question mark it is a question. */
export const verbFirst = new RegExp(
  `${begins}(?i:${noVerb}${verbs}) ${subject}(?!\\p{L})[^.?!\\n]*, ${main}[^?!\\n]*?[.:](?=[ »«”)]|$)`,
  'gmu',
);
