import { z } from 'zod';
import { Attribute } from '../domain/attribute.ts';
import { profilesGraph } from '../graphs/profiles.ts';
import { lockFolder } from '../stores/folder-lock.ts';
import { makeFolder, readRecords, runPaths, writeRecords } from '../stores/run-folder.ts';
import { namesOf } from './run-options.ts';
import { outOption, serviceOptions } from './shared-options.ts';
import { defineTool } from './tool.ts';
import { withServices } from './with-services.ts';

const Options = z.object({
  attributes: z.string().min(1).describe('The attributes.jsonl that `dramatis expand` or a run wrote.'),
  count: z.coerce.number().int().min(1).default(200).describe('Profiles to make.'),
  size: z.coerce.number().int().min(1).max(20).default(5).describe('Attributes per profile.'),
  facets: z.string().default('big-five,voice').describe('Facets drawn for every profile, separated by commas; none for attributes alone.'),
  out: outOption,
  ...serviceOptions,
});

export const profiles = defineTool({
  name: 'profiles',
  summary: 'consistent profiles from attributes',
  description: 'Draws profiles whose attributes neither repeat nor contradict one another, and uses attributes evenly. Writes profiles.jsonl.',
  options: Options,
  positional: 'attributes',
  examples: ['profiles grown/attributes.jsonl --count 500 --out people'],
  run: async (options, context) => {
    const attributes = await readRecords(options.attributes, Attribute);
    const paths = runPaths(options.out);
    await makeFolder(options.out);
    const release = lockFolder(options.out);
    try {
      const input = { attributes, count: options.count, size: options.size, facets: namesOf(options.facets) };
      const result = await withServices(options, options.out, context, (services) => profilesGraph(services).invoke(input, { signal: context.signal }));
      await writeRecords(paths.profiles, result.profiles);
      const { statistics } = result;
      const text = `${statistics.profiles} profiles of ${options.size} attributes in ${paths.profiles}; rejected: ${JSON.stringify(statistics.rejected)}`;
      return { data: { file: paths.profiles, statistics }, text, emptyHanded: statistics.profiles === 0 };
    } finally {
      release();
    }
  },
});
