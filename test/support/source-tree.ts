import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const NOT_OURS = new Set(['node_modules', '.git', ...ignoredNames()]);

/** What one source file imports. */
export interface Imports {
  /** Paths of this repository. */
  readonly files: readonly string[];
  /** Packages, without what follows their name. */
  readonly packages: readonly string[];
}

/** Paths of all files of the repository with `/` between, those that git ignores left out. */
export const repositoryFiles: readonly string[] = filesUnder(root).map((path) => relative(root, path).split(sep).join('/')).sort();

/** Files of the program itself: no tests, evals, benchmarks, examples, scripts or settings. */
export const sourceFiles: readonly string[] = repositoryFiles.filter((path) => /\.(ts|mjs)$/.test(path) && !/^(test|bench|examples|scripts)\/|\.(config|eval)\.ts$/.test(path));

export const importsOf: ReadonlyMap<string, Imports> = new Map(sourceFiles.map((path) => [path, readImports(path)]));

/** Text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Its exports, by name. */
export async function exportsOf(path: string): Promise<Record<string, unknown>> {
  const loaded: Record<string, unknown> = await import(join(root, path));
  return loaded;
}

function readImports(path: string): Imports {
  const specifiers = [...textOf(path).matchAll(/^(?:import|export|\}) ?[^;'`]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map((match) => match[1] ?? match[2] ?? match[3]);
  return {
    files: specifiers.filter((one) => one.startsWith('.')).map((one) => posix.join(dirname(path), one)),
    packages: specifiers.filter((one) => !one.startsWith('.')).map((one) => (one.startsWith('node:') ? 'node' : one.split('/').slice(0, one.startsWith('@') ? 2 : 1).join('/'))),
  };
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** Of .gitignore, the lines that are plain names. */
function ignoredNames(): string[] {
  return textOf('.gitignore').split('\n').filter((line) => /^[\w.-]+\/?$/.test(line)).map((line) => line.replace(/\/$/, ''));
}
