import { expect, it } from 'vitest';
import { remarkOnPassphrase } from '../../../../src/ui/lock/passphrase.ts';

const refused = {
  'work.lock.short': ['', 'kort', '  æbler  ', '1234567'],
  'work.lock.weak': [
    // Figures alone: whatever they are, there are few of them.
    ...['12345678', '11111111', '87654321', '24-12-1985', '24. 12. 1985', '+45 12 34 56 78'],
    ...['010203-1234', '0102031234', '........'],
    // The same again, or in a row.
    ...['aaaaaaaa', 'abababab', 'abcabcabc', 'mormormor', 'hej hej hej'],
    ...['abcdefgh', 'hgfedcba', 'qwertyui', 'qwerty123', 'asdfghjkl', 'abcd1234', 'aaaabbbb'],
    // What everybody tries first.
    ...['password', 'Password1', 'password123!', 'p@ssw0rd', 'adgangskode', 'Adgangskode1'],
    ...[
      'kodeord1',
      'minkode123',
      'velkommen',
      'hemmelig1',
      'Sommer2026',
      'danmark1992',
      'iloveyou',
    ],
  ],
} as const;

it.each(
  Object.entries(refused).flatMap(([why, all]) => all.map((passphrase) => ({ passphrase, why }))),
)('»$passphrase« is refused: $why', ({ passphrase, why }) => {
  expect(remarkOnPassphrase(passphrase)).toBe(why);
});

it.each([
  'tre grønne æbler',
  'fire gule pærer',
  'cykel lampe torsdag',
  'kaffe-på-badeværelset',
  'Gurli 7 havregryn',
  'min kode er en ugle i mosen',
  'k9#vT2qLxz',
  'три зелені яблука',
  'ثلاث تفاحات خضراء',
])('»%s« is taken', (passphrase) => {
  expect(remarkOnPassphrase(passphrase)).toBeUndefined();
});
