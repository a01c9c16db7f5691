// `npm test`: all tests. What follows `--` goes to vitest: npm test -- test/engine
import { join } from 'node:path';
import { installWhenNeeded, ROOT, runNode } from './lib.mjs';

await installWhenNeeded();
process.exitCode = await runNode([join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)]);
