import { describe, expect, it } from 'vitest';
import { openModel } from '../../models/open-model.ts';
import { anthropic } from '../../models/providers/anthropic.ts';
import { providers } from '../../models/providers/index.ts';
import { ollama } from '../../models/providers/ollama.ts';
import { openai } from '../../models/providers/openai.ts';
import { providerConformance } from '../conformance/provider.ts';

providerConformance(openai, (origin) => ({ OPENAI_BASE_URL: `${origin}/v1`, OPENAI_API_KEY: 'sk-of-ada' }));
providerConformance(anthropic, (origin) => ({ ANTHROPIC_BASE_URL: origin, ANTHROPIC_API_KEY: 'sk-of-ada' }));
providerConformance(ollama, (origin) => ({ OLLAMA_BASE_URL: origin }));

describe('a provider', () => {
  const keyed = providers.filter(({ description }) => /_API_KEY/.test(description));

  it.each(keyed.map((one) => [one.name, one] as const))('%s says which variable its key is to be in', async (_name, provider) => {
    await expect(provider.open('ada', {})).rejects.toMatchObject({ code: 'bad-config', message: expect.stringMatching(/needs a key: [A-Z]+_API_KEY is not set/) });
  });

  it('whose package is missing says how to install it', async () => {
    await expect(openModel('groq:ada', { GROQ_API_KEY: 'sk-of-ada' })).rejects.toMatchObject({ code: 'bad-config', hint: 'Install it: npm install @langchain/groq' });
  });

  it('refuses a key that no header could carry, without showing it', async () => {
    const failure = await openModel('anthropic:ada', { ANTHROPIC_API_KEY: 'sk of\nada' }).catch(String);
    expect(failure).toContain('ANTHROPIC_API_KEY');
    expect(failure).not.toContain('sk of');
  });

  it('that is not known is answered with those there are', async () => {
    await expect(openModel('abacus:9', {})).rejects.toMatchObject({ code: 'bad-option', message: expect.stringContaining('openai, anthropic, ollama') });
  });
});
