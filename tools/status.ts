import { z } from 'zod';
import { readLedger } from '../stores/ledger.ts';
import { readManifest, runPaths } from '../stores/run-folder.ts';
import { readBill, renderBill } from './bill.ts';
import { FUNNEL_HEAD, funnelCells, readFunnel } from './funnel.ts';
import { table } from './table.ts';
import { readTimings, renderTimings } from './timings.ts';
import { defineTool } from './tool.ts';
import { trustIn, trustText } from './trust.ts';

const Options = z.object({ folder: z.string().min(1).describe('Folder of the run.') });

export const status = defineTool({
  name: 'status',
  summary: 'how far a run is',
  description: 'Says how far a run is and what its stages came to, without touching it; it may be running.',
  options: Options,
  positional: 'folder',
  examples: ['status my-run', 'status my-run --json'],
  run: async ({ folder }, { environment }) => {
    const manifest = await readManifest(folder);
    const state = await readLedger(runPaths(folder).ledger);
    const funnel = await readFunnel(runPaths(folder).ledger);
    const accepted = [...state.chosen.values()].filter((one) => one !== null).length;
    const trust = trustIn({ judge: manifest.models.expert, embedder: manifest.embedder }, environment);
    const bill = await readBill(runPaths(folder).completions, accepted);
    const timings = await readTimings(runPaths(folder).timings, bill);
    const data = {
      folder,
      operation: manifest.operation,
      state: state.finished === undefined ? 'unfinished' : 'finished',
      reason: state.finished ?? null,
      startedAt: manifest.startedAt,
      models: manifest.models,
      stages: Object.fromEntries(state.stages),
      pairsDone: Object.fromEntries(state.pairsDone),
      iterations: state.iterations,
      accepted,
      funnel,
      reliability: trust.records,
      bill,
      timings,
    };
    // Conversations for given pairs have no stages before them.
    const stages = manifest.operation === 'converse' ? [] : [`stages done: ${[...state.stages.keys()].join(', ') || 'none'}`];
    const pairs = [...state.pairsDone].map(([iteration, done]) => `iteration ${iteration}: ${done}`).join(', ') || 'none';
    const dropped = funnel.length === 0 ? [] : ['', table(FUNNEL_HEAD, funnelCells(funnel))];
    const spent = [renderTimings(timings), renderBill(bill)].filter((one) => one !== '').flatMap((one) => ['', one]);
    const text = [`${folder}: ${manifest.operation}, ${data.state}`, ...stages, `pairs done: ${pairs}`, `pairs with an accepted conversation: ${accepted}`, ...dropped, ...spent, '', trustText(trust)].join('\n');
    return { data, text };
  },
});
