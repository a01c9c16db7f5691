import { acceptedContent, CLIENT_CAPABILITIES_META_KEY, createRequestStateCodec, inputRequired, type InputRequiredResult, type McpServer, type ServerContext } from '@modelcontextprotocol/server';
import { z } from 'zod';

const Name = z.object({ name: z.string() });
const Color = z.object({ color: z.string() });
const Ok = z.object({ ok: z.boolean() });
const Context = z.object({ context: z.string() });
const Declared = z.object({ [CLIENT_CAPABILITIES_META_KEY]: z.object({ sampling: z.unknown(), elicitation: z.unknown() }).partial().default({}) });
const said = (text: string) => ({ content: [{ type: 'text' as const, text }] });

const codec = createRequestStateCodec<{ round: number }>({ key: 'a key for tests alone, of thirty-two bytes or more' });

/** What a server needs to be told so that state a client brings back is checked. */
export const requestState = { verify: codec.verify };

const elicit = (message: string, requestedSchema: z.ZodObject) => inputRequired.elicit({ message, requestedSchema });
const question = (text: string, maxTokens: number) => inputRequired.createMessage({ messages: [{ role: 'user', content: { type: 'text', text } }], maxTokens });

/** Tools and a prompt that need something of the client first. */
export function registerFixtureInputs(server: McpServer): void {
  const tool = (name: string, run: (context: ServerContext) => ReturnType<typeof said> | InputRequiredResult | Promise<ReturnType<typeof said> | InputRequiredResult>): void => {
    server.registerTool(name, { description: 'Asks the client for something first.' }, run);
  };
  tool('test_input_required_result_elicitation', ({ mcpReq }) => {
    const answer = acceptedContent(mcpReq.inputResponses, 'user_name', Name);
    return answer === undefined ? inputRequired({ inputRequests: { user_name: elicit('What is your name?', Name) } }) : said(`Hello, ${answer.name}!`);
  });
  tool('test_input_required_result_sampling', ({ mcpReq }) => {
    const answer = mcpReq.inputResponses?.capital_question;
    return answer === undefined ? inputRequired({ inputRequests: { capital_question: question('What is the capital of France?', 100) } }) : said(JSON.stringify(answer));
  });
  tool('test_input_required_result_list_roots', ({ mcpReq }) => {
    const answer = mcpReq.inputResponses?.client_roots;
    return answer === undefined ? inputRequired({ inputRequests: { client_roots: inputRequired.listRoots() } }) : said(JSON.stringify(answer));
  });
  for (const name of ['test_input_required_result_request_state', 'test_input_required_result_tampered_state']) {
    tool(name, async ({ mcpReq }) => {
      const round = mcpReq.requestState<{ round: number }>()?.round;
      if (round !== 1 || mcpReq.inputResponses?.confirm === undefined) return inputRequired({ inputRequests: { confirm: elicit('Please confirm', Ok) }, requestState: await codec.mint({ round: 1 }) });
      return said('state-ok');
    });
  }
  tool('test_input_required_result_multiple_inputs', async ({ mcpReq }) => {
    const answers = mcpReq.inputResponses ?? {};
    if (['user_name', 'greeting', 'client_roots'].every((key) => key in answers)) return said(JSON.stringify(answers));
    return inputRequired({ inputRequests: { user_name: elicit('What is your name?', Name), greeting: question('Generate a greeting', 50), client_roots: inputRequired.listRoots() }, requestState: await codec.mint({ round: 1 }) });
  });
  tool('test_input_required_result_multi_round', async ({ mcpReq }) => {
    const round = mcpReq.requestState<{ round: number }>()?.round ?? 0;
    if (round === 2 && mcpReq.inputResponses?.step2 !== undefined) return said('Both steps are done.');
    if (round === 1 && mcpReq.inputResponses?.step1 !== undefined) return inputRequired({ inputRequests: { step2: elicit('Step 2: What is your favorite color?', Color) }, requestState: await codec.mint({ round: 2 }) });
    return inputRequired({ inputRequests: { step1: elicit('Step 1: What is your name?', Name) }, requestState: await codec.mint({ round: 1 }) });
  });
  tool('test_input_required_result_capabilities', ({ mcpReq }) => {
    const { sampling, elicitation } = Declared.parse(mcpReq.envelope ?? {})[CLIENT_CAPABILITIES_META_KEY];
    const inputRequests = { ...(sampling === undefined ? {} : { greeting: question('Generate a greeting', 50) }), ...(elicitation === undefined ? {} : { user_name: elicit('What is your name?', Name) }) };
    return mcpReq.inputResponses !== undefined || Object.keys(inputRequests).length === 0 ? said('Done.') : inputRequired({ inputRequests });
  });
  tool('test_missing_capability', () => inputRequired({ inputRequests: { greeting: question('Generate a greeting', 50) } }));
  tool('test_streaming_elicitation', () => inputRequired({ inputRequests: { user_name: elicit('What is your name?', Name) } }));
  server.registerPrompt('test_input_required_result_prompt', { description: 'Asks for context first.' }, ({ mcpReq }) => {
    const answer = acceptedContent(mcpReq.inputResponses, 'user_context', Context);
    if (answer === undefined) return inputRequired({ inputRequests: { user_context: elicit('What context should the prompt use?', Context) } });
    return { messages: [{ role: 'user', content: { type: 'text', text: answer.context } }] };
  });
}
