import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../agents/find-contradictions.ts';
import { DramatisError } from '../../domain/error.ts';
import { createAsk } from '../../models/ask.ts';
import { completionsInMemory } from '../../models/completions.ts';
import type { Provider } from '../../models/providers/provider.ts';
import { oneModel } from '../../models/role-models.ts';
import { startStubServer, type StubOptions } from '../support/stub-server.ts';

type Environment = Readonly<Record<string, string>>;

/** A question asked of a provider's model at a server that stands in for it. */
async function asked(provider: Provider, environment: (origin: string) => Environment, options: StubOptions) {
  const server = await startStubServer(options);
  try {
    const completions = completionsInMemory();
    const model = await provider.open('ada', environment(server.origin));
    const ask = createAsk({ models: oneModel(model), seed: 7, completions, embed: async () => [], concurrency: 4, limits: { attempts: 3 } });
    const answer = await ask(findContradictions, { statements: ['I have two dogs.', 'I have no pets.'] });
    return { answer, asked: server.asked, model };
  } finally {
    await server.close();
  }
}

/** What every provider has to do over HTTP. `environment` points it at a server. */
export function providerConformance(provider: Provider, environment: (origin: string) => Environment): void {
  describe(`the provider ${provider.name}`, () => {
    it('gets an answer of the schema, in the first way it asks', async () => {
      const { answer, asked: requests, model } = await asked(provider, environment, {});
      expect(answer).toMatchObject({ contradicted: true });
      expect(requests).toMatchObject([{ agent: 'find-contradictions', model: 'ada', temperature: 0, mode: model.answers }]);
      expect(model.id).toBe(`${provider.name}:ada`);
    });

    it('asks again itself, once for each try: the retries are ours alone', async () => {
      const { asked: requests } = await asked(provider, environment, { fault: ({ number }) => (number < 3 ? 'server-error' : undefined) });
      expect(requests.map(({ fault }) => fault)).toEqual(['server-error', 'server-error', undefined]);
    });

    it('falls back to a plainer way where the endpoint refuses the first', async () => {
      const { asked: requests } = await asked(provider, environment, { fault: ({ mode }) => (mode === 'plain' ? undefined : 'no-schema') });
      expect(requests.at(-1)).toMatchObject({ mode: 'plain', fault: undefined });
    });

    it('ends the work where the key is refused, without quoting it', async () => {
      const failure = await asked(provider, environment, { fault: () => 'wrong-key' }).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(DramatisError);
      expect(failure).toMatchObject({ code: 'bad-config' });
      expect(String(failure)).not.toContain('sk-of-ada');
    });
  });
}
