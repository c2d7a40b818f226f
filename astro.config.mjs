import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { controls } from './src/dev/controls.ts';
import { importPlainly } from './scripts/ship/importPlainly.ts';
import { recordModules } from './scripts/ship/madeOf.ts';
import { numberIslands } from './scripts/ship/numberIslands.ts';
import { siteProblem } from './scripts/ship/securityText.ts';
import { targets } from './scripts/checks/minimum/browsers.ts';

/** pdf-lib does not say that its files have no side effects: told so, the worker is a quarter of its size. */
const isPdfLibrary = /node_modules\/(?:pdf-lib|@pdf-lib|pako|tslib)\//;

/** What a step's page imports at once, and nothing that waits: on a step every kB is waited for. */
const step = fileURLToPath(new URL('src/ui/step/StepScreen.tsx', import.meta.url));
function isOnStep(id, modules, seen = new Set()) {
  if (id === step) return true;
  seen.add(id);
  const importers = modules.getModuleInfo(id)?.importers ?? [];
  return importers.some((one) => !seen.has(one) && isOnStep(one, modules, seen));
}
/** What asks a question is of use on a step alone. */
const isField = /src\/ui\/(?:fields|step)\//;
/** It is one file, which other islands share: twenty small ones weigh a tenth more, compressed. */
const islands = {
  name: (id, modules) => (!isField.test(id) && isOnStep(id, modules) ? 'islands' : null),
  minShareCount: 2,
  priority: 1,
};
/**
 * What nearly every step needs besides, in one file: each file more is an answer more from the server, with its headers.
 * The registry of fields stays out of it: it waits for modules that import this file, and each would wait for the other.
 */
const asking = {
  name: 'asking',
  test: /src\/ui\/(?:step\/(?:addressAfter|Guidance|RemarkList)|fields\/(?:(?:Text|Choices?|Question)Field|oneInput)|sheet\/(?:useSheet|SheetLink|SheetBeside))\./,
};
/** What both forms and sheets know of the kinds of question. */
const kinds = {
  name: 'kinds',
  test: /src\/domain\/(?:kinds\/[a-zA-Z]+|text\/(?:digits|block))\.ts/,
};
/** Answers in words: what the review shows of them, and sheets too. */
const answers = {
  name: 'answers',
  test: /src\/domain\/(?:kinds\/paper\/(?!entriesChart|chartColumns)|text\/(?!reach)|content\/|paper\/(?:shown|helped|people|reader)\.)/,
};
/** What makes a sheet of answers, and tells how many pages it has, is fetched as one thing by all that show one. */
const sheet = {
  name: 'sheet',
  test: /src\/(?:domain\/paper\/(?:plan|front|sheets|sections|head|largePrint|tellers|runIn)|pdf\/light\/)/,
};
/** Every page asks whether something is kept here, and can delete it: it does without the file of the islands. */
const kept = {
  name: 'kept',
  test: /src\/(?:(?:storage|ui)\/kept\/|domain\/time\/(?:timestamps|dateFormat|formatDate)\.)/,
  priority: 2,
};
const offline = {
  name: 'offline',
  test: /src\/offline\/site|workbox-window/,
  priority: 2,
};

/**
 * The service worker that keeps keys has a folder of its own, for it controls whatever lies beside it, and the same name
 * in every version: a browser that has it would otherwise take the next one for another.
 */
const addressOfWorker = (name) =>
  name === 'keyKeeperWorker' ? 'noegle/worker.js' : '_astro/[name]-[hash].js';

// An empty one is none.
const site = process.env.SITE || undefined;
const problem = siteProblem(site);
if (problem !== undefined) throw new Error(problem);

export default defineConfig({
  base: process.env.BASE ?? '/',
  site,
  output: 'static',
  trailingSlash: 'always',
  integrations: [preact(), controls, numberIslands],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types klar-til-moedet',
      ],
    },
  },
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    plugins: [recordModules(), importPlainly()],
    build: { assetsInlineLimit: 0, target: targets, cssTarget: targets },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: { groups: [kept, offline, asking, islands, kinds, answers, sheet] },
            },
          },
        },
      },
    },
    // react-hook-form is the only one that asks for React.
    resolve: {
      alias: { react: fileURLToPath(new URL('src/ui/island/reactForForms.ts', import.meta.url)) },
    },
    ssr: { noExternal: ['react-hook-form'] },
    worker: {
      format: 'es',
      plugins: () => [recordModules()],
      rollupOptions: {
        treeshake: { moduleSideEffects: (id) => !isPdfLibrary.test(id) },
        output: { entryFileNames: ({ name }) => addressOfWorker(name) },
      },
    },
  },
});
