/**
 * The script at the top of every page's body, after the policy that lets it run. It gives `<html>` what somebody has
 * chosen of how it looks, before anything is painted: styles/reading.css goes by `data-text`, `data-space`, `data-theme`
 * and `data-calm`, which are empty where nothing is chosen. It looks again when the page comes back from the browser's
 * cache, or another tab has chosen. It is as short as can be, for it is sent with every page; a browser too old to read
 * it goes without *Læsning*.
 */
import { keys } from '../storage/kept/keys.ts';
import { settingNames } from '../storage/reading/readingWay.ts';

const names = settingNames.map((name) => `'${name}'`).join();

export const readingScript = `(onpageshow=onstorage=w=>{
try{w=JSON.parse(localStorage['${keys.reading}'])||{}}catch(e){w={}}
[${names}].map(n=>document.documentElement.dataset[n]=w[n]||'')
})()`.replaceAll('\n', '');
