import { NO_KEY, openAiAccess } from '../openai-access.ts';
import { byTemperature } from '../by-temperature.ts';
import type { Provider } from './provider.ts';

/** OpenAI, and every server or gateway that speaks its protocol: OPENAI_BASE_URL, OPENAI_API_KEY. */
export const openai: Provider = {
  name: 'openai',
  description: 'OpenAI and any compatible server or gateway: vLLM, llama.cpp, LiteLLM and others (OPENAI_API_KEY, OPENAI_BASE_URL). Built in.',
  open: async (model, environment) => {
    const { apiKey, baseURL } = openAiAccess(environment, `The model openai:${model}`, 'leave --model out to use the offline engine');
    // Loaded when used: the offline engine should not wait for it.
    const { openAiChat } = await import('./openai-chat.ts');
    return {
      id: `openai:${model}`,
      chat: byTemperature((temperature) => openAiChat({ model, temperature, apiKey, baseURL })),
      answers: 'json-schema',
      endpoint: baseURL ?? 'openai',
      secrets: apiKey === NO_KEY ? [] : [apiKey],
    };
  },
  pricedAs: ({ OPENAI_BASE_URL: address }) => (address === undefined ? { provider: 'openai' } : { address }),
};
