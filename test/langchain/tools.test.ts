import { AIMessage, ToolMessage } from '@langchain/core/messages';
import { isStructuredTool } from '@langchain/core/tools';
import { convertToOpenAITool } from '@langchain/core/utils/function_calling';
import { ToolNode } from '@langchain/langgraph/prebuilt';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { langchainTools } from '../../langchain/tools.ts';
import { linesOf } from '../support/runs.ts';
import { PERSONAS, TALK } from '../support/fixtures.ts';
import { temporaryFolder } from '../support/cli.ts';
import { tools } from '../../tools/index.ts';

const given = () => langchainTools({ environment: { DRAMATIS_CACHE: join(inject('built'), 'cache') } });

/** A tool as it is described to a model. */
const Described = z.object({
  function: z.object({
    name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
    parameters: z.object({ properties: z.record(z.string(), z.looseObject({ type: z.string(), description: z.string().min(5) })), required: z.array(z.string()).default([]) }),
  }),
});

/** Calls a tool as an agent does: a message of the model asks for it, a node of a graph runs it. */
async function asAgent(name: string, args: Record<string, unknown>): Promise<ToolMessage> {
  const asked = new AIMessage({ content: '', tool_calls: [{ id: 'call-1', name, args }] });
  const { messages } = z.object({ messages: z.array(z.instanceof(ToolMessage)) }).parse(await new ToolNode(given()).invoke({ messages: [asked] }));
  expect(messages).toHaveLength(1);
  return messages[0];
}

describe('the operations as LangChain tools', () => {
  it('are all there, under the names and descriptions of the commands', () => {
    expect(given().map(({ name, description }) => ({ name, description }))).toEqual(tools.map(({ name, description }) => ({ name, description })));
    expect(given().every((one) => isStructuredTool(one))).toBe(true);
  });

  it.each(tools.map(({ name }) => name))('tell a model what %s takes, every option described', (name) => {
    const tool = given().find((one) => one.name === name);
    const { function: described } = Described.parse(convertToOpenAITool(tool ?? []));
    const { properties, required } = described.parameters;
    const options = Object.entries(tools.find((one) => one.name === name)?.options.shape ?? {});
    expect(Object.keys(properties)).toEqual(options.map(([option]) => option));
    const needed = options.filter(([, schema]) => schema instanceof z.ZodType && !schema.safeParse(undefined).success);
    expect(required).toEqual(needed.map(([option]) => option));
  });

  it('tell a model the defaults', () => {
    const profiles = given().find(({ name }) => name === 'profiles');
    expect(Described.parse(convertToOpenAITool(profiles ?? [])).function.parameters.properties.size).toMatchObject({ type: 'integer', default: 5, minimum: 1, maximum: 20 });
  });

  it('give the text as content and the data as artifact', async () => {
    const message = await asAgent('critique', { file: TALK, experts: 'linter' });
    expect(message).toMatchObject({ status: 'success', tool_call_id: 'call-1', name: 'critique' });
    expect(message.content).toMatch(/linter/);
    expect(message.artifact).toMatchObject({ conversations: 1 });
  });

  it('make a run with conversations for given people', async () => {
    const out = join(temporaryFolder(), 'run');
    const message = await asAgent('converse', { pairs: PERSONAS, limit: 1, iterations: 1, candidates: 1, chroma: 'exact', out });
    expect(message).toMatchObject({ status: 'success' });
    expect(linesOf(out, 'dataset.jsonl')).toHaveLength(1);
  });

  it('answer what cannot be done with what to do about it', async () => {
    const message = await asAgent('status', { folder: 'no-such-run' });
    expect(message).toMatchObject({ status: 'error', tool_call_id: 'call-1' });
    expect(message.content).toBe('Error: no-such-run is no run folder: it has no manifest.json.\nName the folder that `dramatis synthesize` or `dramatis converse` wrote to with --out.');
  });

  it.each([
    ['an option that is missing', {}, /folder/],
    ['an option that does not exist', { folder: 'run', colour: 'red' }, /colour/],
  ])('answer %s with its name', async (_what, args, named) => {
    const message = await asAgent('status', args);
    expect(message).toMatchObject({ status: 'error' });
    expect(message.content).toMatch(named);
  });

  it('throw the error when called from code, where there is nobody to mend the call', async () => {
    const status = given().find(({ name }) => name === 'status');
    await expect(status?.invoke({ folder: 'no-such-run' })).rejects.toMatchObject({ name: 'DramatisError', code: 'not-found' });
  });

  it('stop when the caller gives up', async () => {
    const measure = langchainTools({ signal: AbortSignal.abort(new Error('given up')) }).find(({ name }) => name === 'measure');
    await expect(measure?.invoke({ file: TALK })).rejects.toThrow('given up');
  });
});
