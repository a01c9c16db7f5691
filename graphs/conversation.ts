import { Annotation, END, START, StateGraph } from '@langchain/langgraph';
import type { Expert, Subject } from '../agents/experts/expert.ts';
import { choose } from '../critic/choose.ts';
import { choiceRules } from '../critic/rules/index.ts';
import type { ChoiceRule } from '../critic/rules/rule.ts';
import { conversation, type Conversation } from '../domain/conversation.ts';
import type { Critique } from '../domain/critique.ts';
import type { Exemplar } from '../domain/exemplar.ts';
import type { Pair } from '../domain/pair.ts';
import type { Candidate, PairResult } from '../domain/result.ts';
import { isItemFailure } from '../domain/error.ts';
import type { Heard } from '../text/heard.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Writer } from '../writers/writer.ts';
import { briefFor, seatOf } from './brief.ts';
import { critiqueGraph, critiquesOf } from './critique.ts';
import { expertContext } from './expert-context.ts';
import { reviseCandidate, worthRevising } from './revise.ts';
import type { Services } from './services.ts';
import type { Used } from './used.ts';

/** What the graph of one pair is built from. */
export interface ConversationSettings {
  readonly writer: Writer;
  readonly scenario: Scenario;
  readonly experts: readonly Expert[];
  /** How the best is chosen of those that passed; the default rule where it is left out. */
  readonly rule?: ChoiceRule;
  /** Candidates written per pair and iteration. */
  readonly candidates: number;
}

/** Concatenates, keeping one entry per id, the later one. */
function byId(left: readonly Candidate[], right: readonly Candidate[]): Candidate[] {
  return [...new Map([...left, ...right].map((one) => [one.conversation.id, one])).values()];
}

const Input = Annotation.Root({
  index: Annotation<number>,
  iteration: Annotation<number>,
  pair: Annotation<Pair>,
  exemplars: Annotation<readonly Exemplar[]>,
  /** What accepted conversations near this pair have used. */
  used: Annotation<Used>,
  /** Three-word sequences of what was accepted in earlier iterations. */
  heard: Annotation<Heard>,
  /** The best of earlier iterations; it competes again. */
  incumbent: Annotation<Candidate | null>,
});

const ConversationState = Annotation.Root({
  ...Input.spec,
  drafts: Annotation<readonly Conversation[]>,
  failures: Annotation<PairResult['failures']>,
  candidates: Annotation<readonly Candidate[]>({ reducer: byId, default: () => [] }),
  revised: Annotation<boolean>,
  chosen: Annotation<Candidate | null>,
  vote: Annotation<PairResult['vote']>,
});

const Output = Annotation.Root({
  candidates: ConversationState.spec.candidates,
  failures: ConversationState.spec.failures,
  chosen: ConversationState.spec.chosen,
  vote: ConversationState.spec.vote,
});

type State = typeof ConversationState.State;

/**
 * The unit of work: one pair in one iteration. Writes candidates, criticises them, chooses the best that passed;
 * when none passed and the findings can be repaired, one is revised once.
 */
export function conversationGraph(settings: ConversationSettings, services: Services) {
  const { experts } = settings;
  const context = expertContext(services);
  const critic = critiqueGraph(experts, context);
  const voters = experts.filter((expert) => expert.role === 'voter');

  const criticise = async (state: State) => {
    const { drafts } = state;
    const subjects = drafts.map((draft) => subjectOf(draft, state, settings));
    const { judgements } = await critic.invoke({ subjects });
    const critiques: Critique[] = critiquesOf(subjects, judgements, experts);
    return { candidates: drafts.map((draft, at) => ({ conversation: draft, critique: critiques[at] })) };
  };

  const select = async (state: State) => {
    const { candidates, incumbent } = state;
    const contenders = [...(incumbent === null ? [] : [incumbent]), ...candidates];
    const subjects = contenders.map((candidate) => ({ candidate, subject: subjectOf(candidate.conversation, state, settings) }));
    const { best, vote } = await choose(subjects, voters, settings.rule ?? choiceRules[0], context);
    return { chosen: best?.candidate ?? null, vote };
  };

  const revise = async (state: State) => {
    const revision = await reviseCandidate(state, settings, services);
    return { drafts: revision === undefined ? [] : [revision], revised: true };
  };

  return new StateGraph({ state: ConversationState, input: Input, output: Output })
    .addNode('write', (state) => writeDrafts(state, settings, services))
    .addNode('criticise', criticise)
    .addNode('choose', select)
    .addNode('revise', revise)
    .addEdge(START, 'write')
    .addEdge('write', 'criticise')
    .addEdge('criticise', 'choose')
    .addConditionalEdges('choose', (state) => (state.chosen === null && state.revised !== true && worthRevising(state.candidates) ? 'revise' : END), ['revise', END])
    .addEdge('revise', 'criticise')
    .compile();
}

/** What the experts see of a conversation of this pair. */
function subjectOf(draft: Conversation, { pair, heard, incumbent }: State, { scenario }: ConversationSettings): Subject {
  const replaces = incumbent?.conversation.turns.map(({ text }) => text) ?? [];
  return { conversation: draft, profiles: pair.profiles, scenario: scenario.name, utterances: scenario.utterances, heard, replaces };
}

/** Writes all candidates at once; one that fails is recorded and does not stop the others. */
async function writeDrafts(state: State, settings: ConversationSettings, services: Services) {
  const attempts = await Promise.all(
    Array.from({ length: settings.candidates }, async (_unused, candidate) => {
      const seat = seatOf(state, candidate);
      try {
        const brief = briefFor(state, seat, settings, services);
        const turns = await settings.writer.write(brief, { ask: services.ask, sample: seat.sample });
        return { draft: conversation(state.pair.id, turns, { ...originOf(state, candidate, settings, services), situation: brief.situation }) };
      } catch (error) {
        if (!isItemFailure(error)) throw error;
        return { failure: { candidate, message: error.message } };
      }
    }),
  );
  return {
    drafts: attempts.flatMap(({ draft }) => (draft === undefined ? [] : [draft])),
    failures: attempts.flatMap(({ failure }) => (failure === undefined ? [] : [failure])),
    revised: false,
  };
}

function originOf(state: State, candidate: number, settings: ConversationSettings, services: Services) {
  return {
    writer: settings.writer.name,
    model: services.writerModel,
    scenario: settings.scenario.name,
    iteration: state.iteration,
    candidate,
    exemplars: state.exemplars.map((exemplar) => exemplar.id),
  };
}
