import { END, Overwrite, START, StateGraph, type BaseCheckpointSaver } from '@langchain/langgraph';
import { withLangGraph } from '@langchain/langgraph/zod';
import { z } from 'zod';
import type { Expert, Subject } from '../agents/experts/expert.ts';
import { choose } from '../critic/choose.ts';
import { choiceRules } from '../critic/rules/index.ts';
import type { ChoiceRule } from '../critic/rules/rule.ts';
import { conversation, type Conversation } from '../domain/conversation.ts';
import type { Critique } from '../domain/critique.ts';
import { Exemplar } from '../domain/exemplar.ts';
import { Pair } from '../domain/pair.ts';
import { Candidate, PairResult } from '../domain/result.ts';
import { isItemFailure } from '../domain/error.ts';
import type { Heard } from '../text/heard.ts';
import { openingOf } from '../text/openings.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Writer } from '../writers/writer.ts';
import { briefFor, seatOf } from './brief.ts';
import { critiqueGraph, critiquesOf } from './critique.ts';
import { expertContext } from './expert-context.ts';
import { review } from './review.ts';
import { reviseCandidate, worthRevising } from './revise.ts';
import type { Services } from './services.ts';
import { unchecked } from './unchecked.ts';
import { NOTHING_USED, Used } from './used.ts';

/** What the graph of one pair is built from. */
export interface ConversationSettings {
  readonly writer: Writer;
  readonly scenario: Scenario;
  readonly experts: readonly Expert[];
  /** How the best is chosen of those that passed; the default rule where it is left out. */
  readonly rule?: ChoiceRule;
  /** Candidates written per pair and iteration. */
  readonly candidates: number;
  /** Three-word sequences of what was accepted in earlier iterations; nothing where it is left out. */
  readonly heard?: Heard;
}

/** How the graph is used by itself, outside a run. */
export interface ConversationOptions {
  /** Interrupts before a conversation is accepted, with a `ReviewRequest`; resume with a `ReviewDecision`. Needs a checkpointer, here or in the graph around this one. */
  readonly review?: boolean;
  readonly checkpointer?: BaseCheckpointSaver;
}

/** Concatenates, keeping one entry per id, the later one. */
function byId(left: readonly Candidate[], right: readonly Candidate[]): Candidate[] {
  return [...new Map([...left, ...right].map((one) => [one.conversation.id, one])).values()];
}

/** What the graph takes: a pair; the rest says where in a run it stands. */
export const ConversationInput = z.object({
  pair: Pair.describe('Who talks.'),
  index: z.int().min(0).default(0).describe('Position of the pair among those of its run.'),
  iteration: z.int().min(1).default(1),
  exemplars: z.array(Exemplar).readonly().default([]).describe('Conversations the writer is shown.'),
  used: Used.default(NOTHING_USED).describe('What accepted conversations near this pair have used.'),
  incumbent: Candidate.nullable().default(null).describe('The best of earlier iterations; it competes again.'),
});

/** What the graph gives: everything written, what could not be, and the best that passed, or null. */
export const ConversationOutput = z.object({
  candidates: z.array(Candidate).readonly(),
  failures: PairResult.shape.failures,
  chosen: PairResult.shape.chosen,
  vote: PairResult.shape.vote,
});

const ConversationState = z.object({
  ...ConversationInput.shape,
  drafts: unchecked<readonly Conversation[]>(),
  candidates: withLangGraph(unchecked<Candidate[]>(), { reducer: { fn: byId }, default: () => [] }),
  failures: unchecked<PairResult['failures']>(),
  chosen: unchecked<Candidate | null>(),
  vote: unchecked<PairResult['vote']>(),
  revised: unchecked<boolean>(),
  /** Id of what a person made of the chosen one. */
  edited: unchecked<string | null>(),
  reviewed: unchecked<boolean>(),
});

type State = z.infer<typeof ConversationState>;

/**
 * The unit of work: one pair in one iteration. Writes candidates, criticises them, chooses the best that passed;
 * when none passed and the findings can be repaired, one is revised once. With `review`, a person has the last word.
 */
export function conversationGraph(settings: ConversationSettings, services: Services, { review: reviewed = false, checkpointer }: ConversationOptions = {}) {
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

  const afterChoice = ({ chosen, revised, candidates }: State) => {
    if (chosen !== null) return reviewed ? 'review' : END;
    return !revised && worthRevising(candidates) ? 'revise' : END;
  };

  return new StateGraph({ state: ConversationState, input: ConversationInput, output: ConversationOutput })
    .addNode('write', (state) => writeDrafts(state, settings, services))
    .addNode('criticise', criticise)
    .addNode('choose', select)
    .addNode('revise', revise)
    .addNode('review', review)
    .addEdge(START, 'write')
    .addEdge('write', 'criticise')
    .addConditionalEdges('criticise', ({ edited }) => (edited === null ? 'choose' : 'review'), ['choose', 'review'])
    .addConditionalEdges('choose', afterChoice, ['revise', 'review', END])
    .addEdge('revise', 'criticise')
    .addConditionalEdges('review', (state) => (state.reviewed ? END : 'criticise'), ['criticise', END])
    .compile({ checkpointer });
}

/** What the experts see of a conversation of this pair. */
function subjectOf(draft: Conversation, { pair, incumbent }: State, { scenario, heard }: ConversationSettings): Subject {
  const replaces = incumbent?.conversation.turns.map(({ text }) => text) ?? [];
  return { conversation: draft, profiles: pair.profiles, scenario: scenario.name, utterances: scenario.utterances, heard, opened: openedAlike(draft, replaces, heard), replaces };
}

/** Accepted conversations that open like a draft, without the one it would take the place of; unknown where there are none. */
function openedAlike({ turns: [first] }: Conversation, [replaced]: readonly string[], heard: Heard | undefined): number | undefined {
  if (heard === undefined || heard.empty || first === undefined) return undefined;
  const own = replaced !== undefined && openingOf(replaced) === openingOf(first.text) ? 1 : 0;
  return Math.max(0, heard.opened(first.text) - own);
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
    // A thread may be used for one pair after the other.
    candidates: new Overwrite<Candidate[]>([]),
    chosen: null,
    vote: null,
    revised: false,
    edited: null,
    reviewed: false,
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
