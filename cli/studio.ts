import { join } from 'node:path';
import { experts } from '../agents/experts/index.ts';
import { seatPanel } from '../critic/panel.ts';
import { DramatisError } from '../domain/error.ts';
import { conversationGraph } from '../graphs/conversation.ts';
import { critiqueGraph } from '../graphs/critique.ts';
import { servicesForDrawing } from '../graphs/drawing-services.ts';
import { expansionGraph } from '../graphs/expansion.ts';
import { expertContext } from '../graphs/expert-context.ts';
import { iterationsGraph } from '../graphs/iterations.ts';
import { openServices, type OpenedServices } from '../graphs/open-services.ts';
import { pairsGraph } from '../graphs/pairs.ts';
import { profilesGraph } from '../graphs/profiles.ts';
import type { RunServices, Services } from '../graphs/services.ts';
import { synthesisGraph } from '../graphs/synthesis.ts';
import { scenarios } from '../scenarios/index.ts';
import { builtInExemplars } from '../seeds/exemplars/index.ts';
import { openLedger } from '../stores/ledger.ts';
import { makeFolder, runPaths } from '../stores/run-folder.ts';
import { loadConfig } from '../tools/plugins-from.ts';
import { writers } from '../writers/index.ts';

// The graphs as langgraph.json names them, for the LangGraph server and Studio. Models and embedder are those of
// dramatis.config.ts and the environment; writer, scenario and rule are the defaults.

/** What the server makes a graph for: a run in a thread, or, without one, to look at it. */
interface Made {
  readonly configurable?: { readonly thread_id?: string };
}

let opening: Promise<OpenedServices> | undefined;

/** Opened once for all graphs; the memory lives as long as the server. */
function services(): Promise<OpenedServices> {
  opening ??= loadConfig(undefined, process.cwd()).then(({ settings }) => openServices({}, {}, { environment: process.env, settings }));
  return opening;
}

export const expansion = async () => expansionGraph(await services());
export const profiles = async () => profilesGraph(await services());
export const pairs = async () => pairsGraph(await services());
export const critique = async () => {
  const opened = await services();
  return critiqueGraph(panelOf(opened), expertContext(opened));
};

/** Stops for a review before a conversation is accepted; the server keeps the thread meanwhile. */
export const conversation = async () => {
  const opened = await services();
  return conversationGraph(settingsWith(opened), opened, { review: true });
};

export const iterations = async (made: Made) => {
  const opened = await runServices(made);
  return iterationsGraph(planWith(opened), opened);
};

export const synthesis = async (made: Made) => {
  const opened = await runServices(made);
  const pairing = { strategy: 'shared-categories', count: 10, minShared: 2, maxReuse: 4 };
  return synthesisGraph({ ...planWith(opened), attributes: 850, profiles: 60, profileSize: 5, facets: ['big-five', 'voice'], pairing }, opened);
};

function panelOf({ judgesOf }: Services) {
  return seatPanel(experts, judgesOf);
}

function settingsWith(opened: Services) {
  return { writer: writers[0], scenario: scenarios[0], experts: panelOf(opened), candidates: 3 };
}

function planWith(opened: Services) {
  return { exemplars: builtInExemplars, iterations: 3, conversation: settingsWith(opened) };
}

/** A thread is a run: its folder is runs/studio-THREAD, and running the thread again goes on with it. */
async function runServices({ configurable }: Made): Promise<RunServices> {
  const thread = configurable?.thread_id;
  if (thread === undefined) return servicesForDrawing;
  if (!/^[\w-]{1,100}$/.test(thread)) throw new DramatisError('bad-input', 'The id of the thread names a folder and may have letters, digits, "_" and "-" only.', { hint: 'Let the server choose it.' });
  const folder = join('runs', `studio-${thread}`);
  await makeFolder(folder);
  const paths = runPaths(folder);
  return { ...(await services()), paths, ledger: await openLedger(paths.ledger) };
}
