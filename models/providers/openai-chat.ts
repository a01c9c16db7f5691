import { ChatOpenAI, ChatOpenAICompletions } from '@langchain/openai';

interface Access {
  readonly model: string;
  readonly temperature: number | undefined;
  readonly apiKey: string;
  readonly baseURL: string | undefined;
}

/** A chat model of an OpenAI-compatible server that leaves replies as they came. */
export function openAiChat({ model, temperature, apiKey, baseURL }: Access): ChatOpenAI {
  // Retries belong to ask() alone: two layers would multiply them.
  const fields = { model, temperature, apiKey, maxRetries: 0, configuration: { baseURL } };
  return new ChatOpenAI({ ...fields, completions: new UnparsedCompletions(fields) });
}

/**
 * The SDK parses replies to a JSON-schema request itself and throws away those it cannot parse (reasoning or chatter
 * around the JSON, cut off by length), paid for as they are. The request looks to it like one for text, so that every
 * reply reaches `ask`, which finds the answer in it or has it repaired.
 */
class UnparsedCompletions extends ChatOpenAICompletions {
  override invocationParams(...given: Parameters<ChatOpenAICompletions['invocationParams']>): ReturnType<ChatOpenAICompletions['invocationParams']> {
    const params = super.invocationParams(...given);
    const asked = params.response_format;
    if (asked?.type !== 'json_schema') return params;
    const sent = { type: 'text' as const, toJSON: () => asked };
    return { ...params, response_format: sent };
  }
}
