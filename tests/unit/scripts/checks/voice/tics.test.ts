import { describe, expect, it } from 'vitest';
import { allowed } from '../../../../../scripts/checks/voice/allowed.ts';
import { tics } from '../../../../../scripts/checks/voice/tics.ts';

/** The tics in a text, by their ids. */
function ticsIn(text: string): string[] {
  return tics.filter(({ pattern }) => [...text.matchAll(pattern)].length > 0).map(({ id }) => id);
}

describe('The voice', () => {
  it.each([
    ['spørg', 'Spørg, hvem der kommer.'],
    ['papir', 'Det står i dine papirer.'],
    ['papir', 'Lægepapiret er gammelt.'],
    ['det, der', 'Vælg det, der passer.'],
    ['dem, der', 'Dem, der er i gang, kan fortsætte.'],
    ['en, der', 'En, der hjælper unge.'],
    ['den, der', 'Arket er til den, der skal til møde.'],
    ['tæller også, er også', 'Få timer tæller også.'],
    ['tæller også, er også', 'Nul er også et svar.'],
    ['tæller også, er også', 'Det er det også et svar på.'],
    ['du kan springe over', 'Du kan altid springe det over.'],
    ['du kan springe over', 'Spring over, hvad du vil.'],
    ['går an', 'Det går an.'],
    ['for nu', 'Færdig for nu'],
    ['sige nej igen', 'Du kan altid sige nej igen.'],
    ['har været der', 'Mennesker, der har været der.'],
    ['ønske om samtykke', 'Mit ønske om samtykke'],
    ['how we searched', 'Vi har ikke fundet loven.'],
    ['how we searched', 'Det har vi ikke kunnet finde.'],
    ['how we searched', 'Vi fandt ikke reglen.'],
    ['one guide says', 'Én guide siger noget andet.'],
    ['one guide says', 'En kommune har fortalt, hvordan mødet gik.'],
    ['one guide says', 'Nogle kommuner skriver syv dage.'],
    ['gøres færdige', 'Forløb kan gøres færdige.'],
    ['på mandag', 'Hvis du skulle begynde på mandag, hvad så?'],
    ['jobkonsulent', 'Jobkonsulenten ringer.'],
    ['!', 'Godt gået!'],
  ])('hears »%s« in: %s', (id, text) => {
    expect(ticsIn(text)).toEqual([id]);
  });

  it.each([
    'Er du uenig, kan du klage.',
    'Er du træt, så bed en anden om at skrive.',
    'Men går du videre, forsvinder svarene.',
    'Glemmer du koden, kan ingen åbne filen.',
    'Ring til lægen. Er der lukket, så ring til lægevagten.',
    'Husk: Har du et brev, kan du tage det med.',
    '»Er du i tvivl, så lad være.«',
    'Står kommunen fast, går klagen videre.',
    'Er svarene gemt, kan du låse dem.',
    'Bliver du spurgt, om siden skal åbne som app, så sig ja.',
    'Bliver du spurgt, kan du sige:',
    'Fik hun det, ville lageret give hende løn.',
  ])('hears a condition that begins with its verb: %s', (text) => {
    expect(ticsIn(text)).toEqual(['a verb first']);
  });

  it.each([
    'Hvis du er uenig, kan du klage.',
    'Når du har svaret, kan du gå videre.',
    'Før du går, skal du vide, hvad der sker.',
    'Så kan I tale om, hvad der er muligt.',
    'Derfor kan du sige det øverste først.',
    'Er du i behandling, eller venter du på en undersøgelse?',
    'Vil du have mødet i din kalender? Du får en lille fil.',
    'Har du set den forberedende del, og passer den?',
    'Svar den, eller tryk igen for at gå videre.',
    'Kopiér et andet ord, så det ikke er din tekst.',
    'Marker teksten her, og kopiér den selv.',
    'Her står det, du har skrevet, så du kan læse det op.',
    'Butiksmedhjælper i et supermarked, 2012-2015.',
    'Bagefter bestemmer kommunen, hvad der skal ske.',
    'Du kan spørge, om der kommer en tolk.',
    'Sig det, før I går.',
    'Vi har fundet et lokale.',
    'En kommune skal svare.',
    'Det er en ven, som kender dig.',
    'Vi kunne ikke låse her. Dine svar er gemt som før.',
    'Han kommer forbi for nuet.',
  ])('lets pass: %s', (text) => {
    expect(ticsIn(text)).toEqual([]);
  });
});

describe('What is allowed', () => {
  it.each(allowed)('is heard as »$tic« otherwise, and says why: $text', ({ tic, text, why }) => {
    expect(ticsIn(text)).toContain(tic);
    expect(why).not.toBe('');
  });
});
