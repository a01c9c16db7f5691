import { END, START, StateGraph } from '@langchain/langgraph';
import { withLangGraph } from '@langchain/langgraph/zod';
import { z } from 'zod';
import { Subject, type Expert, type ExpertContext } from '../agents/experts/expert.ts';
import { builtInExperts } from '../agents/experts/index.ts';
import { expertNameOf } from '../critic/panel.ts';
import { Verdict, type Critique, type Finding } from '../domain/critique.ts';
import { DramatisError, isItemFailure } from '../domain/error.ts';
import { handedOn } from './handed-on.ts';
import { unchecked } from './unchecked.ts';

/** One verdict and the conversation it is about. */
const Judgement = z.object({ conversationId: z.string(), verdict: Verdict });
type Judgement = z.infer<typeof Judgement>;

/** What the panel takes. */
export const CritiqueInput = z.object({ subjects: z.array(handedOn(Subject)).readonly().describe('Conversations to be judged, with the people in them.') });

/** What the panel gives; `critiquesOf` sorts it by conversation. */
export const CritiqueOutput = z.object({ judgements: z.array(Judgement).readonly() });

const CritiqueState = z.object({
  ...CritiqueInput.shape,
  judgements: withLangGraph(unchecked<Judgement[]>(), { reducer: { fn: mergeJudgements }, default: () => [] }),
});

/** Layers in the order they run: a conversation that failed in one is not shown to the next. */
const LAYERS: readonly ((experts: readonly Expert[]) => readonly Expert[])[] = [
  (experts) => [...experts.filter((expert) => expert.role === 'filter' && expert.cost === 'free'), ...experts.flatMap(beforeItsModel)],
  (experts) => experts.filter((expert) => expert.role === 'filter' && expert.cost === 'embedding'),
  (experts) => experts.filter((expert) => expert.role === 'filter' && expert.cost === 'model'),
  (experts) => experts.filter((expert) => expert.role === 'voter'),
];

/** A filter that will ask a model, as far as it can judge for nothing: a conversation it fails so costs no question of any other. */
function beforeItsModel(expert: Expert): Expert[] {
  const { byRules, cost, role } = expert;
  return role !== 'filter' || cost !== 'model' || byRules === undefined ? [] : [{ ...expert, judge: async (subject) => byRules(subject) }];
}

/**
 * The critic's panel as a graph: every expert is a node, cheap ones first. Takes subjects, gives a judgement per
 * subject and expert that saw it; `critiquesOf` sorts them by conversation.
 */
export function critiqueGraph(experts: readonly Expert[], context: ExpertContext) {
  const layers = LAYERS.map((of) => of(experts)).map((members, layer) => members.map((expert) => ({ expert, node: nodeOf(expert, layer) })));
  const graph = new StateGraph({ state: CritiqueState, input: CritiqueInput, output: CritiqueOutput, nodes: [...layers.flat().map(({ node }) => node), 'nobody'] });
  let previous: string[] = [];
  for (const layer of layers.filter((members) => members.length > 0)) {
    for (const { expert, node } of layer) {
      graph.addNode(node, async ({ subjects, judgements }) => ({ judgements: await judgeSurvivors(expert, subjects, judgements, context) }));
      if (previous.length === 0) graph.addEdge(START, node);
      else graph.addEdge(previous, node);
    }
    previous = layer.map(({ node }) => node);
  }
  if (previous.length === 0) graph.addNode('nobody', () => ({ judgements: [] })).addEdge(START, 'nobody');
  for (const last of previous.length === 0 ? ['nobody'] : previous) graph.addEdge(last, END);
  return graph.compile();
}

/** LangGraph keeps colons and bars in names of nodes for itself; a seat is named after its model. */
function nodeOf({ name, cost }: Expert, layer: number): string {
  return `${name.replace(/[:|]/g, '_')}${layer === 0 && cost === 'model' ? '-by-rules' : ''}`;
}

async function judgeSurvivors(expert: Expert, subjects: readonly Subject[], earlier: readonly Judgement[], context: ExpertContext): Promise<Judgement[]> {
  const lost = new Set(earlier.filter(({ verdict }) => verdict.outcome === 'fail').map(({ conversationId }) => conversationId));
  const alive = subjects.filter(({ conversation }) => !lost.has(conversation.id));
  return Promise.all(alive.map(async (subject) => ({ conversationId: subject.conversation.id, verdict: await verdictOf(expert, subject, context) })));
}

/** A filter whose model gave no usable answer lets nothing pass unjudged; a voter then has no say. The verdict records why. */
async function verdictOf(expert: Expert, subject: Subject, context: ExpertContext): Promise<Verdict> {
  try {
    return checked(await expert.judge(subject, context), expert, subject);
  } catch (error) {
    if (!isItemFailure(error)) throw builtInExperts.has(expertNameOf(expert.name)) ? error : asItsFault(expert, error);
    const filter = expert.role === 'filter';
    const finding: Finding = { code: 'not-judged', message: error.message, severity: filter ? 'error' : 'note', turns: [], attributes: [] };
    return { expert: expert.name, outcome: filter ? 'fail' : 'does-not-apply', score: null, findings: [finding], by: context.model };
  }
}

/** What ends the run when an expert of the user's own breaks: that expert is named, because nothing else is at fault. */
function asItsFault({ name }: Expert, error: unknown): unknown {
  if (error instanceof DramatisError || !(error instanceof Error) || error.name === 'AbortError') return error;
  return new DramatisError('bad-config', `The expert ${name} broke: ${error.name}: ${error.message}`, { hint: 'It is no part of Dramatis: mend its module, or leave it out of the experts asked.', cause: error });
}

/** The verdict under the name of its seat. What an expert of the user's own gives is looked at: a verdict that would not be read back from a run's ledger ends the run before it is written there. */
function checked(verdict: Verdict, { name }: Expert, { conversation }: Subject): Verdict {
  if (builtInExperts.has(expertNameOf(name))) return verdict.expert === name ? verdict : { ...verdict, expert: name };
  const parsed = Verdict.safeParse(verdict);
  const problem = parsed.success ? undefined : `${parsed.error.issues[0].path.join('.')}: ${parsed.error.issues[0].message}`;
  const beyond = parsed.success && parsed.data.findings.some(({ turns }) => turns.some((turn) => turn >= conversation.turns.length));
  if (parsed.success && !beyond) return { ...parsed.data, expert: name };
  throw new DramatisError('bad-config', `The expert ${name} gave a verdict that cannot be used (${problem ?? 'it names a turn that the conversation does not have'}).`, {
    hint: 'A verdict has an outcome (pass, fail, does-not-apply), a score from 0 to 1 or null, findings that name turns from 0, and by.',
  });
}

/** Keeps one judgement per conversation and expert, the later one. */
function mergeJudgements(left: readonly Judgement[], right: readonly Judgement[]): Judgement[] {
  const byKey = new Map([...left, ...right].map((one) => [keyOf(one.conversationId, one.verdict.expert), one]));
  return [...byKey.values()];
}

function keyOf(conversationId: string, expert: string): string {
  return `${conversationId} ${expert}`;
}

/** The critiques of the subjects, in their order; verdicts in the order of the panel. */
export function critiquesOf(subjects: readonly Subject[], judgements: readonly Judgement[], experts: readonly Expert[]): Critique[] {
  const byKey = new Map(judgements.map(({ conversationId, verdict }) => [keyOf(conversationId, verdict.expert), verdict]));
  return subjects.map(({ conversation: { id } }) => ({
    conversationId: id,
    verdicts: experts.flatMap(({ name }) => byKey.get(keyOf(id, name)) ?? []),
  }));
}
