/**
 * Installs what is missing before `npm start` and `npm test`, with nothing but Node and npm:
 * `node .ci/setup.mjs` the dependencies, `node .ci/setup.mjs browser` a browser for the journeys too.
 * Every failure says what to do about it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22)) {
  fail(
    `Node ${process.versions.node} is too old.`,
    'Install Node 20.19 or later of its line, or 22.12 or later, from your usual source.',
  );
}
installDependencies();
if (process.argv.includes('browser')) installBrowser();

function fail(problem, advice) {
  console.error(`\n${problem}\n${advice}\n`);
  process.exit(1);
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { stdio: 'inherit', ...options }).status === 0;
}

/** npm writes what it installed into node_modules; it is current if every version is the locked one. */
function hasDependencies() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || present[path]?.version === version,
  );
}

function installDependencies() {
  if (hasDependencies()) return;
  console.log('Installing dependencies (npm install) …');
  const isWindows = process.platform === 'win32';
  // Not `npm ci`: it refuses a lock file that was made without other platforms' binaries. This
  // installs the locked versions all the same, and writes nothing into the checkout.
  const install = ['install', '--no-save', '--no-audit', '--no-fund'];
  if (!run(isWindows ? 'npm.cmd' : 'npm', install, { shell: isWindows })) {
    fail(
      'npm install failed: the dependencies could not be installed.',
      'Check that this computer reaches your npm registry (npm ping; npm config get registry, proxy) and that the disk has 1 GB free, then run the command again.',
    );
  }
}

function installBrowser() {
  // Imported late: the module needs no dependency, but says where browsers lie for the tests too.
  import('./browser.mjs').then(({ findBrowser }) => {
    if (findBrowser() !== undefined) return;
    const isRoot = process.getuid?.() === 0;
    const apt = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    if (isRoot && existsSync('/usr/bin/apt-get')) {
      console.log('Installing Chromium and a Chinese typeface (apt-get) …');
      run('apt-get', ['update', '-qq'], apt);
      run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], apt);
    } else {
      console.log('Installing Chromium (playwright install) …');
      run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
    }
    if (findBrowser() === undefined) {
      fail(
        'No browser for the journeys could be installed.',
        'Install Chromium or Chrome yourself, or set CHROME_PATH to the program of one, then run the command again. `npm run check` runs everything that needs no browser.',
      );
    }
  });
}
