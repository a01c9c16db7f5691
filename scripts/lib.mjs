// What the other scripts share. Only Node itself is used: on a fresh clone there is nothing else.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs Node on a script with this terminal; resolves with the exit code. */
export function runNode(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
    // Ctrl-C reaches the child by itself; waiting for it lets it put its work away.
    const wait = () => undefined;
    const pass = () => child.kill('SIGTERM');
    process.on('SIGINT', wait).on('SIGTERM', pass);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('SIGINT', wait).off('SIGTERM', pass);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

/** The same, but another exit code than 0 ends this process with it. */
export async function mustRun(args) {
  const code = await runNode(args);
  if (code !== 0) process.exit(code);
}

/** Installs exactly what package-lock.json says, unless it is there already. */
export async function installWhenNeeded() {
  if (isInstalled()) return;
  console.error('Installing what package-lock.json names ...');
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('Start this through npm: npm start, npm test.');
  await mustRun([npm, 'ci', '--include=dev', '--no-fund', '--no-audit']);
}

// Times of files say little after a copy or a checkout; npm leaves a list of what it installed.
function isInstalled() {
  const list = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const { packages: there } = JSON.parse(readFileSync(list, 'utf8'));
  const { packages: wanted } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || (optional === true && there[path] === undefined) || there[path]?.version === version);
}

/** Builds unless `dist` is newer than everything it is made of. */
export async function buildWhenNeeded() {
  const built = join(ROOT, 'dist', 'cli', 'main.js');
  if (existsSync(built) && statSync(built).mtimeMs > newest(ROOT)) return;
  console.error('Building ...');
  await mustRun([join(ROOT, 'scripts', 'build.mjs')]);
}

const NOT_BUILT = new Set(['node_modules', 'dist', 'dist.next', 'runs', 'test', 'bench', 'docs', 'examples']);

function newest(folder) {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    if (entry.isDirectory()) return NOT_BUILT.has(entry.name) || entry.name.startsWith('.') ? 0 : newest(join(folder, entry.name));
    return /\.ts$|^package\.json$|^tsconfig/.test(entry.name) ? statSync(join(folder, entry.name)).mtimeMs : 0;
  });
  return Math.max(0, ...times);
}
