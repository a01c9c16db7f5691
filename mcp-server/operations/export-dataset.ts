import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DramatisError } from '../../domain/error.ts';
import { runPaths } from '../../stores/run-folder.ts';
import { defineOperation, JobId, PluginName } from '../operation.ts';

const Written = z.object({ conversations: z.int() });

export const exportDataset = defineOperation({
  name: 'export_dataset',
  title: 'Export a data set',
  description: 'Writes the accepted conversations of a job, also of one that still runs, to a file in the data folder in one of the formats that describe_plugins lists, and says where it is. The conversations themselves are not part of the answer.',
  input: z.object({ job: JobId, format: PluginName.default('jsonl') }),
  output: z.object({ file: z.string(), conversations: z.int() }),
  readOnly: false,
  idempotent: true,
  heavy: false,
  run: async ({ job, format }, desk, { signal }) => {
    const { folder } = await desk.jobs.status(job);
    const [{ exportTool }, { formatNamed }] = await Promise.all([import('../../tools/export.ts'), import('../../formats/index.ts')]);
    if (!existsSync(runPaths(folder).pairs)) throw new DramatisError('not-found', 'The job has not come to conversations.', { hint: 'follow_job says where it is.' });
    const exports = join(desk.dataFolder, 'exports');
    await mkdir(exports, { recursive: true });
    const file = join(exports, `${job}.${format}.${formatNamed(format).extension}`);
    const { data } = await exportTool.run({ folder, format, out: file }, { environment: desk.environment, signal, report: () => undefined });
    const { conversations } = Written.parse(data);
    return { text: `${conversations} conversations written to ${file}`, data: { file, conversations } };
  },
});
