import { z } from 'zod';
import { Profile } from '../domain/profile.ts';
import { pairsGraph } from '../graphs/pairs.ts';
import { lockFolder } from '../stores/folder-lock.ts';
import { makeFolder, readRecords, runPaths, writeRecords } from '../stores/run-folder.ts';
import { outOption, serviceOptions } from './shared-options.ts';
import { defineTool } from './tool.ts';
import { withServices } from './with-services.ts';

const Options = z.object({
  profiles: z.string().min(1).describe('The profiles.jsonl that `dramatis profiles` or a run wrote.'),
  count: z.coerce.number().int().min(1).default(100).describe('Pairs to make.'),
  pairing: z.string().default('shared-categories').describe('Pairing strategy.'),
  minShared: z.coerce.number().int().min(0).default(2).describe('Attribute pairs of one category that two profiles need at least.'),
  maxReuse: z.coerce.number().int().min(1).default(4).describe('Pairs one profile may be in.'),
  out: outOption,
  ...serviceOptions,
});

export const pairs = defineTool({
  name: 'pairs',
  summary: 'pairs of profiles that have something to talk about',
  description: 'Pairs profiles by a strategy, with limits on reuse and on near-identical profiles. Writes pairs.jsonl, which `dramatis converse --pairs` takes.',
  options: Options,
  positional: 'profiles',
  examples: ['pairs people/profiles.jsonl --count 300 --out matched'],
  run: async (options, context) => {
    const profiles = await readRecords(options.profiles, Profile);
    const paths = runPaths(options.out);
    await makeFolder(options.out);
    const release = lockFolder(options.out);
    try {
      const input = { profiles, strategy: options.pairing, count: options.count, minShared: options.minShared, maxReuse: options.maxReuse };
      const result = await withServices(options, options.out, context, (services) => pairsGraph(services).invoke(input, { signal: context.signal }));
      await writeRecords(paths.pairs, result.pairs);
      const text = `${result.pairs.length} pairs in ${paths.pairs}: ${JSON.stringify(result.statistics)}`;
      return { data: { file: paths.pairs, statistics: result.statistics }, text, emptyHanded: result.pairs.length === 0 };
    } finally {
      release();
    }
  },
});
