import { z } from 'zod';
import { writeWhole } from '../domain/jsonl.ts';
import { formatNamed, formatted, formats } from '../formats/index.ts';
import { readLedger } from '../stores/ledger.ts';
import { readManifest, runPaths } from '../stores/run-folder.ts';
import { acceptedRecords, counted, emptySize } from './accepted-records.ts';
import { defineTool } from './tool.ts';

const Options = z.object({
  folder: z.string().min(1).describe('Folder of the run.'),
  format: z.string().default('jsonl').describe(`Format: ${formats.map(({ name }) => name).join(', ')}.`),
  out: z.string().min(1).describe('File to write.'),
});

export const exportTool = defineTool({
  name: 'export',
  summary: 'write the accepted conversations in a format',
  description: 'Writes the accepted conversations of a run, also of one that is not finished, to a file.',
  options: Options,
  positional: 'folder',
  examples: ['export my-run --format spc-csv --out conversations.csv'],
  run: async ({ folder, format, out }) => {
    const chosen = formatNamed(format);
    await readManifest(folder);
    const paths = runPaths(folder);
    const size = emptySize();
    await writeWhole(out, formatted(chosen, counted(acceptedRecords(paths, await readLedger(paths.ledger)), size)));
    const { conversations } = size;
    return { data: { file: out, format, conversations }, text: `${conversations} conversations written to ${out}`, emptyHanded: conversations === 0 };
  },
});
