import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { experts } from '../agents/experts/index.ts';
import { choiceRules } from '../critic/rules/index.ts';
import { suites } from '../evals/suites/index.ts';
import { facets } from '../facets/index.ts';
import { formats } from '../formats/index.ts';
import { embedders } from '../models/embedders/index.ts';
import { providers } from '../models/providers/index.ts';
import { pairings } from '../pairing/index.ts';
import { scenarios } from '../scenarios/index.ts';
import { anything, seedCategories } from '../seeds/categories/index.ts';
import { readers } from '../seeds/readers/index.ts';
import { tools } from '../tools/index.ts';
import { families } from '../tools/plugins.ts';
import { writers } from '../writers/index.ts';
import { exportsOf, importsOf, sourceFiles } from './support/source-tree.ts';

interface Member {
  readonly name: string;
}

/** Folder and index of every family, and of the two kinds of built-in members that cannot come from outside. */
const FAMILIES: Readonly<Record<string, readonly Member[]>> = {
  'agents/experts': experts,
  'critic/rules': choiceRules,
  'evals/suites': suites,
  facets,
  formats,
  'models/embedders': embedders,
  'models/providers': providers,
  pairing: pairings,
  scenarios,
  'seeds/categories': [...seedCategories, anything],
  'seeds/readers': readers,
  tools,
  writers,
};

it('knows every family that plugins may be added to', () => {
  expect(Object.values(families).filter((members) => !Object.values(FAMILIES).includes(members))).toEqual([]);
});

describe.each(Object.entries(FAMILIES))('the family in %s', (folder, members) => {
  const files = sourceFiles.filter((path) => posix.dirname(path) === folder && posix.basename(path) !== 'index.ts');

  it('has every member named like its file and listed in the index', async () => {
    const found = (await Promise.all(files.map(membersIn))).flat();
    const wrong = found.filter(({ path, member }) => !members.includes(member) || posix.basename(path, '.ts') !== member.name);
    expect(wrong.map(({ path, member }) => `${path} has "${member.name}"`)).toEqual([]);
    expect(found).toHaveLength(members.length);
  });

  it('has no member that imports another', async () => {
    const homes = (await Promise.all(files.map(async (path) => ((await membersIn(path)).length > 0 ? [path] : [])))).flat();
    const between = homes.flatMap((path) => (importsOf.get(path)?.files ?? []).filter((to) => homes.includes(to)).map((to) => `${path} imports ${to}`));
    expect(between).toEqual([]);
  });
});

/** Exports with a name and what says what they are: the members of a family have both, helpers do not. */
async function membersIn(path: string): Promise<{ path: string; member: Member }[]> {
  return Object.values(await exportsOf(path)).flatMap((value) => (isMember(value) ? [{ path, member: value }] : []));
}

function isMember(value: unknown): value is Member {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' && ('description' in value || 'query' in value);
}
