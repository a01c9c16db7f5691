// `npm start`: the whole pipeline on the built-in seeds, into the next free folder under `runs`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenNeeded, installWhenNeeded, ROOT, runNode } from './lib.mjs';

// Small enough for a minute on two cores. More of it: npm start -- --profiles 200 --pairs 100
const SIZES = ['--attributes', '850', '--profiles', '60', '--pairs', '10', '--iterations', '3', '--candidates', '3'];

await installWhenNeeded();
await buildWhenNeeded();
process.exitCode = await runNode([join('dist', 'cli', 'main.js'), 'synthesize', ...SIZES, '--out', nextRun(), ...process.argv.slice(2)]);

function nextRun() {
  let number = 1;
  while (existsSync(join(ROOT, 'runs', String(number)))) number += 1;
  return join('runs', String(number));
}
