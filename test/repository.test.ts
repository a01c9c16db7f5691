import { existsSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importsOf, repositoryFiles, textOf } from './support/source-tree.ts';

const root = dirname(import.meta.dirname);
const Versions = z.record(z.string(), z.string());
const manifest = z
  .object({ scripts: Versions, dependencies: Versions, peerDependencies: Versions, devDependencies: Versions, files: z.array(z.string()), bin: Versions })
  .parse(JSON.parse(textOf('package.json')));

/** Not imported: overrides do not reach those who install this package, and with a newer one their npm searches for many minutes. */
const NAMED_FOR_NPM = ['@langchain/langgraph-sdk'];

const texts = repositoryFiles.filter((path) => path !== 'package-lock.json' && /\.(ts|mjs|js|json|md|csv|jsonl|txt|yml)$|^\.ci\//.test(path));
const code = repositoryFiles.filter((path) => /\.(ts|mjs|js)$/.test(path));

/** Places `path:line` where a pattern occurs. */
function places(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) => textOf(path).split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])));
}

describe('what may not be in the repository', () => {
  it('has no paths of one machine', () => {
    const folders = ['work', 'root', 'tmp', 'farm', 'Users'].join('|');
    expect(places(texts, new RegExp(`(^|[^\\w.])/(${folders})/[a-z]`))).toEqual([]);
  });

  it('has nothing that looks like a secret', () => {
    // Keys of a provider mix digits and both cases; made-up ones in tests read like words.
    expect(places(texts, /\bsk-(?=\S*\d)(?=\S*[a-z])(?=\S*[A-Z])[\w-]{20,}|\bAKIA[0-9A-Z]{16}|\bgh[pousr]_[A-Za-z0-9]{30,}|-----BEGIN [A-Z ]*PRIVATE KEY/)).toEqual([]);
  });

  it('has no comment that switches a rule or the type check off', () => {
    expect(places(code, /(\/\/|\/\*)\s*(eslint-disable|@ts-(ignore|nocheck|expect-error))/)).toEqual([]);
  });

  it('has no test that runs alone', () => {
    expect(places(code, /\b(describe|it|test)\.only\(/)).toEqual([]);
  });

  it('has file names in kebab-case', () => {
    const wrong = code.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|bench|eval|config|build))*\.(ts|mjs|js)$/.test(posix.basename(path)));
    expect(wrong).toEqual([]);
  });
});

describe('package.json', () => {
  const imported = new Set([...importsOf.values()].flatMap(({ packages }) => packages).filter((name) => name !== 'node'));

  it('names every package the program imports, and no other', () => {
    expect([...imported, ...NAMED_FOR_NPM].sort()).toEqual([...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)].sort());
  });

  it('pins every version', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([name, version]) => name !== '@types/node' && !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('publishes what the program reads beside its own code', () => {
    expect(manifest.files).toEqual(expect.arrayContaining(['dist', 'agents/prompts', 'evals/baselines', 'models/encoder-worker.mjs']));
    expect(manifest.files.filter((path) => path !== 'dist' && !existsSync(join(root, path)))).toEqual([]);
  });

  it('has the scripts that are promised', () => {
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['start', 'test', 'build', 'lint', 'typecheck', 'bench']));
  });
});

describe('what a newcomer finds', () => {
  it.each(['README.md', 'LICENSE', 'AGENTS.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/README.md'])('has %s', (path) => {
    expect(textOf(path).length).toBeGreaterThan(200);
  });

  it('has no link to a file that is not there', () => {
    const pages = repositoryFiles.filter((path) => path.endsWith('.md') && !path.startsWith('agents/prompts/'));
    const broken = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].filter(([, link]) => !existsSync(join(root, posix.dirname(page), link))).map(([, link]) => `${page}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('names every folder of the program in the map', () => {
    const map = textOf('AGENTS.md');
    const folders = new Set([...importsOf.keys()].filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
    expect([...folders].filter((folder) => !map.includes(`\`${folder}/\``))).toEqual([]);
  });

  it('keeps an executable check for every change', () => {
    expect(statSync(join(root, '.ci', 'run')).mode & 0o111).not.toBe(0);
  });
});
