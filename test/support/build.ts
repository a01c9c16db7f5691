import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder with the built program and what it reads beside itself, for tests that start it as a user does. */
    built: string;
  }
}

const root = join(import.meta.dirname, '..', '..');
let folder: string | undefined;

/** Builds the program once for all test files, in a folder of its own, so that several test runs do not meet. */
export function setup(project: TestProject): void {
  const cache = join(root, 'node_modules', '.cache', 'dramatis-test');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'build-'));
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  mkdirSync(join(folder, 'agents'));
  symlinkSync(join(root, 'agents', 'prompts'), join(folder, 'agents', 'prompts'));
  symlinkSync(join(root, 'models'), join(folder, 'models'));
  mkdirSync(join(folder, 'evals', 'head-to-head'), { recursive: true });
  symlinkSync(join(root, 'evals', 'head-to-head', 'page'), join(folder, 'evals', 'head-to-head', 'page'));
  // Types are checked elsewhere; here they would cost a quarter of a minute.
  const options = ['-p', join(root, 'tsconfig.build.json'), '--noCheck', '--declaration', 'false', '--outDir', join(folder, 'dist')];
  execFileSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), ...options], { stdio: 'inherit' });
  project.provide('built', folder);
}

export function teardown(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
