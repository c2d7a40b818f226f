/** Firefox with cookies blocked, in which every storage throws at the mere mention: nobody gets an empty page. */
import { afterAll, it } from 'vitest';
import { mainWay } from '../e2e/mainWay.ts';
import { keepFigures } from '../figures.ts';
import { useFirefox } from './firefox.ts';

/** As *Blokér alle cookies* sets it. */
const open = useFirefox({ 'network.cookie.cookieBehavior': 2 });
const rows: string[][] = [];

afterAll(() => {
  const title = 'What a citizen gets in Firefox where cookies are blocked';
  keepFigures('tests/firefox/blocked.test.ts', [], [{ title, columns: ['', 'what'], rows }]);
});

it('the main way goes, or it is said what does not', { timeout: 180_000 }, async () => {
  rows[0] = ['`network.cookie.cookieBehavior` = 2', '**fails**'];
  rows[0] = ['`network.cookie.cookieBehavior` = 2', await mainWay(await open())];
});
