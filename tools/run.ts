import { existsSync } from 'node:fs';
import { experts } from '../agents/experts/index.ts';
import { expertNameOf } from '../critic/panel.ts';
import { DramatisError, isBudgetSpent } from '../domain/error.ts';
import type { IterationRow, Manifest } from '../domain/run.ts';
import { contentId } from '../domain/id.ts';
import { checkServices, openServices } from '../graphs/open-services.ts';
import type { RunServices } from '../graphs/services.ts';
import { openLedger, type LedgerState } from '../stores/ledger.ts';
import { lockFolder } from '../stores/folder-lock.ts';
import { makeFolder, readManifest, runPaths, writeManifest, type RunPaths } from '../stores/run-folder.ts';
import { rememberRun } from './history.ts';
import { publishRun } from './publish.ts';
import { renderRun } from './render-run.ts';
import { converseIn, describeRun, synthesizeIn, type RunOptions } from './run-plan.ts';
import type { ToolContext, ToolResult } from './tool.ts';
import { trustIn, type Trust } from './trust.ts';

/**
 * Starts a run in a new folder. What it starts from (seeds or pairs) is written there first and the manifest last,
 * so a folder with a manifest can always be resumed.
 */
export async function startRun(start: RunOptions, prepare: (paths: RunPaths) => Promise<void>, context: ToolContext): Promise<ToolResult> {
  const { out } = start.options;
  const manifest = describeRun(start, context);
  await checkServices(start.options, context);
  await makeFolder(out);
  const release = lockFolder(out);
  try {
    refuseUsed(out);
    await prepare(runPaths(out));
    await writeManifest(out, manifest);
    return await execute(out, manifest, start, context);
  } finally {
    release();
  }
}

/** Goes on with a run where it was; a finished run is published again and summarised. */
export async function resumeRun(folder: string, parse: (manifest: Manifest) => RunOptions, context: ToolContext): Promise<ToolResult> {
  const manifest = await readManifest(folder);
  const release = lockFolder(folder);
  try {
    return await execute(folder, manifest, parse(manifest), context);
  } finally {
    release();
  }
}

function refuseUsed(folder: string): void {
  if (!existsSync(runPaths(folder).manifest)) return;
  throw new DramatisError('bad-input', `${folder} already holds a run; a new run needs a folder of its own.`, {
    hint: `Go on with it by \`dramatis resume ${folder}\`, or choose another folder with --out.`,
  });
}

async function execute(folder: string, manifest: Manifest, start: RunOptions, context: ToolContext): Promise<ToolResult> {
  const paths = runPaths(folder);
  const ledger = await openLedger(paths.ledger);
  const trust = trustIn({ judge: manifest.models.expert, embedder: manifest.embedder }, context.environment);
  let stopped: DramatisError | undefined;
  if (ledger.state.finished === undefined) {
    refuseMissing(folder, manifest);
    refuseChanged(folder, manifest, describeRun(start, context));
    const opened = await openServices(start.options, { completions: paths.completions, memory: paths.memory, resumeFolder: folder, scope: contentId('run', manifest) }, context);
    try {
      const services: RunServices = { ...opened, paths, ledger };
      if (start.operation === 'synthesize') await synthesizeIn(start.options, services);
      else await converseIn(start.options, services);
    } catch (error) {
      if (!isBudgetSpent(error)) throw error;
      stopped = error;
    } finally {
      await opened.close();
    }
  }
  if (stopped !== undefined) return atBudget(paths, manifest, ledger.state, stopped, trust);
  await publishRun(paths, manifest, ledger.state, trust);
  if (ledger.state.finished === undefined) {
    await ledger.append({ event: 'finished', reason: endOf(ledger.state.iterations, start.options.iterations) });
    await rememberRun(paths, manifest, ledger.state, context.environment);
  }
  return renderRun(folder, ledger.state, trust);
}

/** A run that stopped at its budget has published what is there, as far as it got to conversations. */
async function atBudget(paths: RunPaths, manifest: Manifest, state: LedgerState, stopped: DramatisError, trust: Trust): Promise<ToolResult> {
  const notice = `${stopped.message}\n  ${stopped.hint}`;
  if (!existsSync(paths.pairs)) return { data: { folder: paths.folder, stopped: stopped.message }, text: notice, unfinished: true };
  await publishRun(paths, manifest, state, trust);
  const { data, text } = await renderRun(paths.folder, state, trust);
  return { data: { ...Object(data), stopped: stopped.message }, text: `${text}\n\n${notice}`, unfinished: true };
}

/** Experts of the user's own are not loaded because a run's folder names them: a folder is data, and may be somebody else's. */
function refuseMissing(folder: string, { experts: began }: Manifest): void {
  const missing = [...new Set(began.map(expertNameOf))].filter((name) => !experts.some((expert) => expert.name === name));
  if (missing.length === 0) return;
  throw new DramatisError('mismatch', `The run in ${folder} began with experts that are not loaded: ${missing.join(', ')}.`, {
    hint: `Give them as when it began, \`dramatis resume ${folder} --experts LIST\`, or through the configuration it began with.`,
  });
}

/** A run goes on with the prompts and experts it began with, or its first half would not be comparable with its second. */
function refuseChanged(folder: string, began: Manifest, now: Manifest): void {
  const prompts = Object.keys({ ...began.prompts, ...now.prompts }).filter((name) => began.prompts[name] !== now.prompts[name]);
  const seats = [...new Set([...began.experts, ...now.experts])].filter((name) => !began.experts.includes(name) || !now.experts.includes(name));
  const changed = [...prompts.map((name) => `the prompt ${name}`), ...seats.map((name) => `the expert ${name}`)];
  if (changed.length === 0) return;
  throw new DramatisError('mismatch', `The run in ${folder} began with other settings; changed since then: ${changed.join(', ')}.`, {
    hint: 'Resume with the configuration, prompts and version it began with (manifest.json names them), or start again in a new folder.',
  });
}

/** Why the iterations ended. */
function endOf(rows: readonly IterationRow[], wanted: number): string {
  const done = `${rows.length} iterations done`;
  return rows.length < wanted ? `${done}; no more, because the last gained less than the noise of its scores` : done;
}
