/** After each build: `dist/changes.json`, which tells a machine what is new in law, text and code since a version. */
import { writeFileSync } from 'node:fs';
import about from '../../package.json' with { type: 'json' };
import { editionOf } from '../../src/domain/content/edition.ts';
import { loadContent } from '../checks/content.ts';
import { changesJson } from './changeList.ts';
import { readChanges } from './readChanges.ts';

const { catalog } = await loadContent();
const { version } = about;
const checked = editionOf(catalog.rules, version)?.checked;
writeFileSync('dist/changes.json', changesJson(readChanges(), { version, checked }));
