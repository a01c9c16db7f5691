import { z } from 'zod';
import { DramatisError } from '../domain/error.ts';
import type { Manifest } from '../domain/run.ts';
import { ConverseOptions, SynthesizeOptions } from './run-options.ts';
import { resumeRun } from './run.ts';
import type { RunOptions } from './run-plan.ts';
import { defineTool } from './tool.ts';

const Options = z.object({
  folder: z.string().min(1).describe('Folder of the run.'),
  budget: z.string().optional().describe('Hard cap for the whole run, what was used before included, in place of the one it began with.'),
  experts: z.string().optional().describe('Experts it began with, as they were given to it: for a run that began with modules, which are not loaded because a folder names them.'),
});

export const resume = defineTool({
  name: 'resume',
  summary: 'go on with a run where it stopped',
  description: 'Goes on with an interrupted or killed run; the result is the same as if it had never stopped, and no completed model call is repeated. A finished run is summarised again.',
  options: Options,
  positional: 'folder',
  examples: ['resume my-run', 'resume my-run --budget 5usd', 'resume my-run --experts all,./my-expert.ts'],
  run: ({ folder, ...given }, context) => resumeRun(folder, (manifest) => optionsOf(manifest, folder, given), context),
});

/** The options of the manifest, with the folder where it is now, for a run may be moved, and with what is given anew. */
function optionsOf(manifest: Manifest, folder: string, { budget, experts }: { readonly budget?: string | undefined; readonly experts?: string | undefined }): RunOptions {
  const raw = { ...manifest.options, out: folder, ...(budget === undefined ? {} : { budget }), ...(experts === undefined ? {} : { experts }) };
  const parsed = z.discriminatedUnion('operation', [z.object({ operation: z.literal('synthesize'), options: SynthesizeOptions }), z.object({ operation: z.literal('converse'), options: ConverseOptions })]).safeParse({ operation: manifest.operation, options: raw });
  if (parsed.success) return parsed.data;
  const [{ path, message }] = parsed.error.issues;
  throw new DramatisError('bad-input', `The manifest in ${folder} is not of this version of Dramatis (${path.join('.')}: ${message}).`, { hint: `It was written by version ${manifest.versions.dramatis}: use that one, or start again in a new folder.` });
}
