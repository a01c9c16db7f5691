import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { examine } from '../../tools/examine.ts';
import { temporaryFolder } from '../support/cli.ts';
import { startStubServer } from '../support/stub-server.ts';

const context = (environment: Record<string, string> = {}) => ({ environment: { DRAMATIS_CACHE: temporaryFolder(), ...environment }, signal: new AbortController().signal, report: () => undefined });

function personas(...lines: string[]): string {
  const file = join(temporaryFolder(), 'personas.json');
  writeFileSync(file, JSON.stringify({ people: lines }));
  return file;
}

describe('examining a persona agent', () => {
  it('has the offline engine play and rules judge, says so, and gives the same figures again', async () => {
    const options = { personas: personas('A baker from Lund who has two cats', 'A retired radio engineer from Cork'), limit: 1 };
    const { data, text } = await examine.run(options, context());
    expect(data).toMatchObject({ player: 'offline', judge: 'offline', seed: 7, notExamined: 1, personas: [{ answers: { length: 20 }, pressure: { lines: 5 }, traits: { length: 5 }, failures: { count: 0 } }] });
    expect(text).toContain('rules and sentence vectors');
    expect((await examine.run(options, context())).data).toEqual(data);
  });

  it('examines any OpenAI-compatible endpoint, and sees it leave the role under pressure', async () => {
    const server = await startStubServer();
    onTestFinished(() => server.close());
    const world = context({ OPENAI_BASE_URL: server.baseURL, OPENAI_API_KEY: 'stub-key' });
    const { data } = await examine.run({ personas: personas('A baker from Lund'), agent: 'openai:stub-player' }, world);
    expect(data).toMatchObject({ player: 'openai:stub-player', judge: 'offline', personas: [{ pressure: { lines: 5, held: 4 } }] });
    expect(new Set(server.asked.map(({ agent }) => agent))).toEqual(new Set(['play-persona', 'answer-item']));
    const judged = await examine.run({ personas: personas('A baker from Lund'), model: 'openai:stub-judge', agent: 'offline' }, world);
    expect(judged.data).toMatchObject({ player: 'offline', judge: 'openai:stub-judge', figures: expect.arrayContaining([expect.objectContaining({ label: 'expected-action, rating 1 to 5', value: 4 })]) });
  });

  it('counts what a model gave no usable answer to and goes on', async () => {
    const server = await startStubServer({ fault: ({ agent, text }) => (agent === 'play-persona' && text.includes('two hours to yourself') ? 'wrong-schema' : undefined) });
    onTestFinished(() => server.close());
    const { data, text } = await examine.run({ personas: personas('A baker from Lund'), agent: 'openai:stub' }, context({ OPENAI_BASE_URL: server.baseURL, OPENAI_API_KEY: 'stub-key' }));
    expect(data).toMatchObject({ personas: [{ answers: { length: 19 }, failures: { count: 1, last: expect.stringContaining('no usable answer to play-persona') } }] });
    expect(text).toContain('no usable answer: 1 questions');
  });

  it('refuses a file without personas and says what one looks like', async () => {
    await expect(examine.run({ personas: personas() }, context())).rejects.toThrow(/holds no persona/);
    await expect(examine.run({ personas: 'nowhere.json' }, context())).rejects.toThrow(/nowhere.json cannot be read/);
  });
});
