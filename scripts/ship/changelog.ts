/** `npm run changes`: writes CHANGELOG.md of `content/changes/`. */
import { writeFileSync } from 'node:fs';
import { changelogText } from './changeList.ts';
import { readChanges } from './readChanges.ts';

writeFileSync('CHANGELOG.md', changelogText(readChanges()));
