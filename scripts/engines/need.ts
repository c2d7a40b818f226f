/** What the engines need that is no package of the project: from Debian, npm and Maven Central, kept in .cache/engines/. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { root } from '../setup.mjs';
import { aptInstall, onPath } from '../tools.mjs';

export const folder = join(root, '.cache', 'engines');

const maven = 'https://repo.maven.apache.org/maven2/org/openjfx';
const JAVAFX = '19.0.2.1';
/** The jars of JavaFX for Linux, by module, with their SHA-256. */
const jars = {
  base: 'd4cd07caf819ce0fc6d4452709ec6cd887bf21ea5840ad0a147ce15c4fcf6bcb',
  controls: '5602fbfb6631d822b56b0e27b3970411983a2c9916633624a1c579cae4368084',
  graphics: 'abc060422ca5cdcaaba64148dbabb2eec7331e168504debd759d12d0501a4ff4',
  media: '6fcd3d020d2c2df1c0553466e0643700c081ec89b3c986405469a433c2da5773',
  web: 'c93d75d4fe25ef8439fbc02e61db2e00570fd431ab69b168663d83874b3769ac',
};
const LAMBDA = 'chrome-aws-lambda-10.1.0';
const LAMBDA_SHA_256 = '6745d06176d629be7021538a901a5a969f335c5a8c10a581b40862e7ed66996e';

/** The program of the driver of WebKitGTK, and what our own browser around it is written in. */
export function webKitDriver(): string {
  const isThere = (): boolean =>
    onPath('WebKitWebDriver') !== undefined &&
    spawnSync('/usr/bin/python3', [
      '-c',
      "import gi; gi.require_version('WebKit2', '4.1'); gi.require_version('Gtk', '3.0')",
    ]).status === 0;
  const packages = ['webkit2gtk-driver', 'gir1.2-webkit2-4.1', 'gir1.2-gtk-3.0', 'python3-gi'];
  if (!isThere()) aptInstall(...packages);
  const found = onPath('WebKitWebDriver');
  if (!isThere() || found === undefined)
    throw new Error(`not to be had: Debian’s ${packages.join(', ')}`);
  return found;
}

/** The program of Chromium 92, unpacked from a package of npm, and the folder of its libraries. */
export function chromium92(): { program: string; libraries: string } {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('Chromium 92 is there for Linux on x64 alone');
  const home = join(folder, LAMBDA);
  const program = join(home, 'chromium');
  if (!existsSync(program)) {
    mkdirSync(home, { recursive: true });
    const packed = join(folder, `${LAMBDA}.tgz`);
    if (!existsSync(packed))
      mustRun('npm', [
        'pack',
        LAMBDA.replace(/-(?=\d)/, '@'),
        '--silent',
        '--pack-destination',
        folder,
      ]);
    mustBe(packed, readFileSync(packed), LAMBDA_SHA_256);
    mustRun('tar', ['-xzf', packed, '-C', home, '--strip-components=2', 'package/bin']);
    for (const name of ['aws.tar', 'swiftshader.tar', 'chromium']) {
      const bytes = brotliDecompressSync(readFileSync(join(home, `${name}.br`)));
      writeFileSync(join(home, `${name}.part`), bytes);
      if (name.endsWith('.tar')) mustRun('tar', ['-xf', join(home, `${name}.part`), '-C', home]);
    }
    chmodSync(`${program}.part`, 0o755);
    // Last: what is there under its name is whole.
    renameSync(`${program}.part`, program);
  }
  return { program, libraries: join(home, 'lib') };
}

/** The folder of the jars of JavaFX, and a Java that compiles what it runs. */
export async function javaFx(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('its jars are fetched for Linux on x64 alone');
  const compiles = (): boolean => spawnSync('javac', ['-version']).status === 0;
  if (!compiles()) aptInstall('default-jdk-headless', 'libgtk-3-0', 'libgl1', 'libxtst6');
  if (!compiles()) throw new Error('not to be had: a JDK (Debian: default-jdk-headless)');
  const home = join(folder, `javafx-${JAVAFX}`);
  mkdirSync(home, { recursive: true });
  for (const [module, known] of Object.entries(jars)) {
    const name = `javafx-${module}-${JAVAFX}-linux.jar`;
    const path = join(home, name);
    if (existsSync(path)) continue;
    const reply = await fetch(`${maven}/javafx-${module}/${JAVAFX}/${name}`);
    if (!reply.ok) throw new Error(`${name} is not to be had: ${reply.status}`);
    const bytes = Buffer.from(await reply.arrayBuffer());
    mustBe(name, bytes, known);
    writeFileSync(path, bytes);
  }
  return home;
}

function mustRun(command: string, args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${stderr.trim().slice(-200)}`);
}

function mustBe(name: string, bytes: Buffer, known: string): void {
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== known) throw new Error(`${name} is not the file whose SHA-256 is ${known}`);
}
