import { readSeeds } from './read-inputs.ts';
import { writeRecords } from '../stores/run-folder.ts';
import { SynthesizeOptions } from './run-options.ts';
import { startRun } from './run.ts';
import { defineTool } from './tool.ts';

export const synthesize = defineTool({
  name: 'synthesize',
  summary: 'from seeds to a reviewed data set',
  description:
    'Runs the whole pipeline into a folder: expands the seeds, makes consistent profiles, pairs them, writes candidate conversations, lets the critic choose, and repeats. A run that stops is resumed by `dramatis resume DIR`.',
  options: SynthesizeOptions,
  examples: ['synthesize --out my-run', 'synthesize --seeds people.txt --attributes 2000 --profiles 200 --pairs 100 --iterations 3 --candidates 4 --seed 7 --out my-run'],
  run: (options, context) =>
    startRun(
      { operation: 'synthesize', options },
      async (paths) => {
        const { attributes, categories } = await readSeeds(options.seeds, options.strict, context);
        await writeRecords(paths.seeds, attributes);
        await writeRecords(paths.seedCategories, categories);
      },
      context,
    ),
});
