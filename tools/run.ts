import { existsSync } from 'node:fs';
import { DramatisError } from '../domain/error.ts';
import type { IterationRow, Manifest } from '../domain/run.ts';
import { contentId } from '../domain/id.ts';
import { checkServices, openServices } from '../graphs/open-services.ts';
import type { RunServices } from '../graphs/services.ts';
import { openLedger } from '../stores/ledger.ts';
import { lockFolder } from '../stores/folder-lock.ts';
import { makeFolder, readManifest, runPaths, writeManifest, type RunPaths } from '../stores/run-folder.ts';
import { publishRun } from './publish.ts';
import { renderRun } from './render-run.ts';
import { converseIn, describeRun, synthesizeIn, type RunOptions } from './run-plan.ts';
import type { ToolContext, ToolResult } from './tool.ts';
import { trustIn } from './trust.ts';

/**
 * Starts a run in a new folder. What it starts from (seeds or pairs) is written there first and the manifest last,
 * so a folder with a manifest can always be resumed.
 */
export async function startRun(start: RunOptions, prepare: (paths: RunPaths) => Promise<void>, context: ToolContext): Promise<ToolResult> {
  const { out } = start.options;
  const manifest = describeRun(start, context.environment);
  await checkServices(start.options, context.environment);
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
  const reliability = trustIn({ judge: manifest.models.expert, embedder: manifest.embedder }, context.environment);
  if (ledger.state.finished === undefined) {
    const opened = await openServices(start.options, { completions: paths.completions, memory: paths.memory, resumeFolder: folder, scope: contentId('run', manifest) }, context);
    try {
      const services: RunServices = { ...opened, paths, ledger };
      if (start.operation === 'synthesize') await synthesizeIn(start.options, services);
      else await converseIn(start.options, services);
    } finally {
      await opened.close();
    }
    await publishRun(paths, manifest, ledger.state, reliability);
    await ledger.append({ event: 'finished', reason: endOf(ledger.state.iterations, start.options.iterations) });
  } else {
    await publishRun(paths, manifest, ledger.state, reliability);
  }
  return renderRun(folder, ledger.state, reliability);
}

/** Why the iterations ended. */
function endOf(rows: readonly IterationRow[], wanted: number): string {
  const done = `${rows.length} iterations done`;
  return rows.length < wanted ? `${done}; no more, because the last gained less than the noise of its scores` : done;
}
