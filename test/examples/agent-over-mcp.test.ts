import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { askCastingAgent } from '../../examples/agent-over-mcp.ts';
import { serverCommand } from '../mcp-server/clients.ts';
import { temporaryFolder } from '../support/cli.ts';
import { scriptedModel } from '../support/scripted-model.ts';

const ADA = ['I bake bread before sunrise.', 'I have two cats.', 'I sing in a choir.'];
const BO = ['I repair old radios.', 'I live above a bakery.', 'I swim in the lake every morning.'];

/** What a tool gave back, as the adapter shows it to the model. */
const Given = z.object({ structuredContent: z.object({ profiles: z.array(z.object({ id: z.string() })).optional(), turns: z.array(z.object({ speaker: z.int(), text: z.string() })).optional(), accepted: z.boolean().optional() }) });

describe('an agent over MCP', () => {
  it('looks for people, casts them, has them talk and judges the conversation, by what the tools answer', async () => {
    const data = join(temporaryFolder(), 'data');
    const { asked, model } = await scriptedModel((said) => {
      if (said.length === 1) return [{ name: 'search_personas', args: { query: 'somebody who bakes' } }];
      const given = said.flatMap((text) => (text.startsWith('{') ? [Given.parse(JSON.parse(text)).structuredContent] : []));
      const [first, second] = given.flatMap(({ profiles = [] }) => profiles.map(({ id }) => id));
      if (first === undefined) return [ADA, BO].map((statements) => ({ name: 'create_profile', args: { statements } }));
      const { turns, accepted } = given[given.length - 1];
      if (accepted === undefined) return [{ name: 'synthesize_conversation', args: { first, second, candidates: 2 } }];
      return turns === undefined ? `Done: ${said.at(-1)}` : [{ name: 'critique_conversation', args: { first, second, turns } }];
    });
    const messages = await askCastingAgent(model, 'Let a baker and a tinkerer talk.', serverCommand(data));
    expect(messages.flatMap((message) => (message.type === 'tool' ? [message.name] : []))).toEqual(['search_personas', 'create_profile', 'create_profile', 'synthesize_conversation', 'critique_conversation']);
    expect(messages.at(-1)?.text).toMatch(/^Done: .*Accepted and kept as con_[0-9a-f]{16}/);
    expect(asked).toHaveLength(5);
    expect(readdirSync(join(data, 'profiles'))).toHaveLength(2);
  });

  it('is told what to mend when a tool refuses, and goes on', async () => {
    const { model } = await scriptedModel((said) => {
      const last = said.at(-1) ?? '';
      if (said.length === 1) return [{ name: 'create_profile', args: { statements: ['I have two dogs.', 'I have no pets at all.'] } }];
      return last.includes('contradicts') ? [{ name: 'create_profile', args: { statements: ['I have two dogs.'] } }] : last;
    });
    const messages = await askCastingAgent(model, 'Cast somebody with dogs.', serverCommand(join(temporaryFolder(), 'data')));
    expect(messages.at(-1)?.text).toMatch(/pro_[0-9a-f]{16}: I have two dogs\./);
  });
});
