import { z } from 'zod';
import { EXPANSION_RECURSION_LIMIT, expansionGraph } from '../graphs/expansion.ts';
import { lockFolder } from '../stores/folder-lock.ts';
import { makeFolder, runPaths, writeRecords } from '../stores/run-folder.ts';
import { readSeeds } from './read-inputs.ts';
import { outOption, serviceOptions } from './shared-options.ts';
import { defineTool } from './tool.ts';
import { withServices } from './with-services.ts';

const Options = z.object({
  seeds: z.string().optional().describe('File with seed attributes. Default: the built-in seeds.'),
  attributes: z.coerce.number().int().min(1).default(2000).describe('Attributes wanted in all, seeds included.'),
  strict: z.boolean().default(false).describe('Stop at the first row that cannot be read, instead of counting it.'),
  out: outOption,
  ...serviceOptions,
});

export const expand = defineTool({
  name: 'expand',
  summary: 'more attributes from few',
  description: 'Grows seed attributes to a larger, varied set: clusters, the questions they answer, and new answers to these. Writes attributes.jsonl and categories.jsonl.',
  options: Options,
  examples: ['expand --seeds people.txt --attributes 1000 --out grown'],
  run: async (options, context) => {
    const { attributes: seeds, categories: knownCategories } = await readSeeds(options.seeds, options.strict, context);
    const paths = runPaths(options.out);
    await makeFolder(options.out);
    const release = lockFolder(options.out);
    try {
      const input = { seeds, knownCategories, target: options.attributes };
      const result = await withServices(options, options.out, context, (services) =>
        expansionGraph(services).invoke(input, { recursionLimit: EXPANSION_RECURSION_LIMIT, signal: context.signal }),
      );
      await writeRecords(paths.attributes, result.attributes);
      await writeRecords(paths.categories, result.categories);
      const { statistics } = result;
      const text = `${statistics.seeds} seeds and ${statistics.fresh} new attributes in ${result.categories.length} categories, in ${paths.attributes} (ended: ${statistics.ended})`;
      return { data: { file: paths.attributes, statistics }, text, emptyHanded: statistics.fresh === 0 && statistics.ended !== 'nothing to do' };
    } finally {
      release();
    }
  },
});
