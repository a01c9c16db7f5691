// Compiles to `dist` through a folder beside it, so that a build that fails or is stopped leaves the last one whole.
import { chmodSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, ROOT } from './lib.mjs';

const next = join(ROOT, 'dist.next');
const built = join(ROOT, 'dist');
rmSync(next, { recursive: true, force: true });
await mustRun([join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json', '--outDir', next]);
chmodSync(join(next, 'cli', 'main.js'), 0o755);
rmSync(built, { recursive: true, force: true });
renameSync(next, built);
