/**
 * A page with a question in two design systems, from their own templates and files as they are published: GOV.UK
 * Frontend and Det Fælles Designsystem (DKFDS). Written into a folder, to be served as our pages are.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, peer } from './peers.ts';

const packages = join(cache, 'node_modules');

/** Their names, by the folders in which the pages are. */
export const peerPages = { govuk: 'GOV.UK Frontend, a question', dkfds: 'DKFDS, a question' };

const question = 'Hvad håber du, at mødet kan føre til?';
const choices = ['Et arbejde med få timer', 'At prøve noget af', 'En uddannelse', 'Fleksjob'];

/** Writes both pages, and what they load, into a folder. */
export function writePeerPages(folder: string): void {
  govuk(join(folder, 'govuk'));
  dkfds(join(folder, 'dkfds'));
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\nAllow: /\n');
}

function govuk(folder: string): void {
  const dist = join(packages, 'govuk-frontend/dist');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  cpSync(join(dist, 'govuk/assets'), join(folder, 'assets'), { recursive: true });
  for (const file of ['govuk-frontend.min.css', 'govuk-frontend.min.js'])
    cpSync(join(dist, 'govuk', file), join(folder, file));
  // Its files look for their fonts at the root.
  const css = join(folder, 'govuk-frontend.min.css');
  writeFileSync(css, readFileSync(css, 'utf8').replaceAll('/assets/', '/govuk/assets/'));
  writeFileSync(
    join(folder, 'start.js'),
    "import { initAll } from './govuk-frontend.min.js';\ninitAll();\n",
  );
  const template = `{% extends "govuk/template.njk" %}
{% from "govuk/components/radios/macro.njk" import govukRadios %}
{% from "govuk/components/button/macro.njk" import govukButton %}
{% block pageTitle %}${question}{% endblock %}
{% block head %}<link rel="stylesheet" href="/govuk/govuk-frontend.min.css"><meta name="description" content="${question}">{% endblock %}
{% block content %}<form>{{ govukRadios({ name: "hope", fieldset: { legend: { text: question, isPageHeading: true, classes: "govuk-fieldset__legend--l" } }, items: items }) }}{{ govukButton({ text: "Næste" }) }}</form>{% endblock %}
{% block bodyEnd %}<script type="module" src="/govuk/start.js"></script>{% endblock %}`;
  const page = peer('nunjucks')
    .configure(dist, { autoescape: true })
    .renderString(template, {
      question,
      items: choices.map((text) => ({ text, value: text })),
      assetPath: '/govuk/assets',
      htmlLang: 'da',
    });
  writeFileSync(join(folder, 'index.html'), page);
}

function dkfds(folder: string): void {
  const dist = join(packages, 'dkfds/dist');
  mkdirSync(folder, { recursive: true });
  for (const part of ['css/dkfds-borgerdk.min.css', 'js/dkfds.min.js', 'fonts', 'img'])
    cpSync(join(dist, part), join(folder, part), { recursive: true });
  const options = choices.map(
    (text, at) => `<li class="radio-item"><div class="form-group-radio">
<input type="radio" id="hope-${at}" name="hope" class="form-radio" value="${text}">
<label class="form-label" for="hope-${at}">${text}</label></div></li>`,
  );
  const page = `<!DOCTYPE html>
<html lang="da"><head><meta charset="utf-8"><title>${question}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${question}">
<link rel="stylesheet" href="/dkfds/css/dkfds-borgerdk.min.css"></head>
<body><a class="skipnav" href="#main">Gå til sidens indhold</a>
<main class="container page-container" id="main"><form>
<div class="form-group"><fieldset><legend class="form-label"><h1>${question}</h1></legend>
<ul class="nobullet-list">${options.join('')}</ul></fieldset></div>
<button class="button button-primary" type="button">Næste</button></form></main>
<script type="module" src="/dkfds/start.js"></script></body></html>`;
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(
    join(folder, 'start.js'),
    "import './js/dkfds.min.js';\nglobalThis.DKFDS?.init?.();\n",
  );
}
