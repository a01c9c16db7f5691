import { z } from 'zod';
import { experts } from '../agents/experts/index.ts';
import { choiceRules } from '../critic/rules/index.ts';
import { suites } from '../evals/suites/index.ts';
import { facets } from '../facets/index.ts';
import { formats } from '../formats/index.ts';
import { embedders } from '../models/embedders/index.ts';
import { providers } from '../models/providers/index.ts';
import { pairings } from '../pairing/index.ts';
import { scenarios } from '../scenarios/index.ts';
import { readers } from '../seeds/readers/index.ts';
import { writers } from '../writers/index.ts';
import { table } from './table.ts';
import { defineTool } from './tool.ts';

interface Member {
  readonly name: string;
  readonly description: string;
}

/** Every plugin family with its members, the default first. */
export const families: Readonly<Record<string, readonly Member[]>> = {
  expert: experts,
  'choice rule': choiceRules,
  writer: writers,
  scenario: scenarios,
  facet: facets,
  pairing: pairings,
  reader: readers,
  format: formats,
  embedder: embedders,
  suite: suites,
  provider: providers,
};

export const plugins = defineTool({
  name: 'plugins',
  summary: 'every plugin by family',
  description: 'Lists the members of every plugin family, those from dramatis.config.ts included.',
  options: z.object({}),
  examples: ['plugins', 'plugins --json'],
  run: async () => {
    const data = Object.fromEntries(Object.entries(families).map(([family, members]) => [family, members.map(({ name, description }) => ({ name, description }))]));
    const rows = Object.entries(families).flatMap(([family, members]) => members.map(({ name, description }) => [family, name, description]));
    return { data, text: table(['family', 'name', 'what it does'], rows, 90) };
  },
});
