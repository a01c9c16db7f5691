import { Command, INTERRUPT, MemorySaver } from '@langchain/langgraph';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { experts } from '../../agents/experts/index.ts';
import { passes } from '../../domain/critique.ts';
import { pair } from '../../domain/pair.ts';
import { conversationGraph } from '../../graphs/conversation.ts';
import { ReviewRequest } from '../../graphs/review.ts';
import { scenarioNamed } from '../../scenarios/index.ts';
import { writerNamed } from '../../writers/index.ts';
import { ada, bo } from '../engine/ada-and-bo.ts';
import { offlineServices } from '../support/services.ts';

const Interrupted = z.object({ [INTERRUPT]: z.tuple([z.object({ value: ReviewRequest })]) });
const requestIn = (state: unknown) => Interrupted.parse(state)[INTERRUPT][0].value;
const settings = { writer: writerNamed('one-shot'), scenario: scenarioNamed('small-talk'), experts, candidates: 2 };
const thread = { configurable: { thread_id: 'ada-and-bo' } };

/** A graph that has stopped before its conversation is accepted. */
async function stopped() {
  const { services } = await offlineServices();
  const graph = conversationGraph(settings, services, { review: true, checkpointer: new MemorySaver() });
  const request = requestIn(await graph.invoke({ pair: pair(ada, bo) }, thread));
  const resume = (answer: unknown) => graph.invoke(new Command({ resume: answer }), thread);
  return { graph, request, resume };
}

describe('a person who has the last word', () => {
  it('is shown the chosen conversation with its people and its critique', async () => {
    const { request } = await stopped();
    expect(request.pair.profiles).toEqual([ada, bo]);
    expect(request.conversation.turns.length).toBeGreaterThan(3);
    expect(request.critique).toMatchObject({ conversationId: request.conversation.id });
    expect(request.problem).toBeUndefined();
  });

  it('approves, and the conversation is accepted as it was', async () => {
    const { request, resume } = await stopped();
    const { chosen, vote } = await resume({ decision: 'approve' });
    expect(chosen?.conversation).toEqual(request.conversation);
    expect(vote?.contenders.map(({ id }) => id)).toContain(request.conversation.id);
  });

  it('rejects, and nothing is accepted, but what was written is there', async () => {
    const { resume } = await stopped();
    const { chosen, vote, candidates } = await resume({ decision: 'reject' });
    expect([chosen, vote]).toEqual([null, null]);
    expect(candidates.length).toBeGreaterThanOrEqual(2);
  });

  it('edits, and the edited conversation is judged, names what it was made from, and is accepted', async () => {
    const { request, resume } = await stopped();
    const turns = request.conversation.turns.map((turn, at) => (at === 0 ? { ...turn, text: `Good morning! ${turn.text}` } : turn));
    const { chosen, candidates } = await resume({ decision: 'edit', turns });
    expect(chosen?.conversation.turns).toEqual(turns);
    expect(chosen?.conversation.origin).toMatchObject({ writer: 'person', revises: request.conversation.id });
    expect(chosen?.critique.verdicts.map(({ expert }) => expert)).toEqual(experts.map(({ name }) => name));
    expect(candidates).toContainEqual(chosen);
  });

  it('is shown an edit that does not pass again, and cannot approve it', async () => {
    const { request, resume } = await stopped();
    const turns = [...request.conversation.turns.slice(0, -1), { ...request.conversation.turns[0], text: 'As an AI language model I cannot say, {name}.' }];
    const again = requestIn(await resume({ decision: 'edit', turns }));
    expect(again.conversation.turns).toEqual(turns);
    expect(passes(again.critique)).toBe(false);
    expect(again.problem).toMatch(/cannot be approved.*linter/);
    expect(requestIn(await resume({ decision: 'approve' })).problem).toMatch(/cannot be approved/);
    const { chosen } = await resume({ decision: 'edit', turns: request.conversation.turns });
    expect(chosen?.conversation.turns).toEqual(request.conversation.turns);
  });

  it('is asked again after an answer that is none', async () => {
    const { request, resume } = await stopped();
    expect(requestIn(await resume('fine by me')).problem).toMatch(/Resume with .*approve/);
    expect(requestIn(await resume({ decision: 'edit' })).problem).toMatch(/turns/);
    expect((await resume({ decision: 'approve' })).chosen?.conversation).toEqual(request.conversation);
  });

  it('can go on with the next pair in the same thread', async () => {
    const { graph, resume } = await stopped();
    await resume({ decision: 'reject' });
    const next = pair(bo, ada);
    expect(requestIn(await graph.invoke({ pair: next }, thread)).pair).toEqual(next);
    const { candidates } = await resume({ decision: 'approve' });
    expect(new Set(candidates.map(({ conversation }) => conversation.pairId))).toEqual(new Set([next.id]));
  });
});
