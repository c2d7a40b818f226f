/** `npm run golden`: writes what stands on the papers of the citizens to tests/golden, to be read before it is committed. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folder, goldens } from '../../tests/unit/cli/golden.ts';

rmSync(folder, { recursive: true, force: true });
for (const { path, text } of goldens()) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
