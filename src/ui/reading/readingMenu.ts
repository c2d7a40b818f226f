/**
 * Brings *Læsning* to life once a menu is opened (`closeMenus.ts`): what is chosen there is seen and kept at once. A page
 * has it in two places and one form, which goes where it is opened.
 */
import { keepWay, readWay, settingNames, wayOf } from '../../storage/reading/readingWay.ts';
import type { ReadingWay } from '../../storage/reading/readingWay.ts';

const device = (): Storage => localStorage;
const { dataset } = document.documentElement;

const form = document.querySelector<HTMLFormElement>('.reading form');
if (form) bring(form);

function bring(one: HTMLFormElement): void {
  const status = one.querySelector<HTMLElement>('[role="status"]');
  if (status) listen(one, status);
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('.reading')) {
    const look = (): void => {
      if (menu.open) showIn(menu, one);
    };
    menu.addEventListener('toggle', look);
    look();
  }
}

function showIn(menu: HTMLElement, one: HTMLFormElement): void {
  for (const input of one.querySelectorAll('input'))
    input.checked = input.value === (dataset[input.name] ?? '');
  if (one.parentElement !== menu) menu.append(one);
  one.hidden = false;
}

function listen(one: HTMLFormElement, status: HTMLElement): void {
  const { remembered = '', forgotten = '', before = '' } = status.dataset;
  one.onchange = ({ target }) => {
    const { easy } = readWay(device);
    const isKept = take(wayOf({ ...Object.fromEntries(new FormData(one)), easy }));
    const chosen = target instanceof HTMLInputElement ? (target.labels?.[0]?.innerText ?? '') : '';
    status.innerText = `${chosen}. ${isKept ? remembered : forgotten}`;
  };
  one.onreset = () => {
    take({});
    status.innerText = before;
  };
}

/** Lets the page look so, and the next ones where the device can keep it. Says whether it can. */
function take(way: ReadingWay): boolean {
  for (const name of settingNames) dataset[name] = way[name] ?? '';
  return keepWay(device, way);
}
