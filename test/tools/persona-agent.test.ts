import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { evaluate } from '../../tools/evaluate.ts';
import { temporaryFolder } from '../support/cli.ts';
import { TALK } from '../support/fixtures.ts';
import { startStubServer } from '../support/stub-server.ts';

const context = (environment: Record<string, string> = {}) => ({ environment: { DRAMATIS_CACHE: temporaryFolder(), ...environment }, signal: new AbortController().signal, report: () => undefined });
const exam = (options: Record<string, unknown>, world = context()) => evaluate.run({ suite: 'persona-agent', ...options }, world);

function personas(...lines: string[]): string {
  const file = join(temporaryFolder(), 'personas.json');
  writeFileSync(file, JSON.stringify({ people: lines }));
  return file;
}

describe('examining a persona agent', () => {
  it('has the offline engine play and rules judge, says so, and gives the same figures again', async () => {
    const options = { file: personas('A baker from Lund who has two cats', 'A retired radio engineer from Cork'), limit: 1 };
    const { data, text } = await exam(options);
    expect(data).toMatchObject({ player: 'offline', judges: ['offline'], seed: 7, suites: [{ skipped: [{ what: 'personas (1)' }], details: { personas: [{ answers: { length: 20 }, pressure: { lines: 5 }, traits: { length: 5 }, failures: { count: 0 } }] } }] });
    expect(text).toContain('The judge is rules and sentence vectors');
    expect(text).toContain('How far the judge offline can be trusted');
    expect((await exam(options)).data).toEqual(data);
  });

  it('examines any OpenAI-compatible endpoint, and sees it leave the role under pressure', async () => {
    const server = await startStubServer();
    onTestFinished(() => server.close());
    const world = context({ OPENAI_BASE_URL: server.baseURL, OPENAI_API_KEY: 'stub-key' });
    const { data } = await exam({ file: personas('A baker from Lund'), agent: 'openai:stub-player' }, world);
    expect(data).toMatchObject({ player: 'openai:stub-player', judges: ['offline'], suites: [{ details: { personas: [{ pressure: { lines: 5, held: 4 } }] } }] });
    expect(new Set(server.asked.map(({ agent }) => agent))).toEqual(new Set(['play-persona', 'answer-item']));
    const judged = await exam({ file: personas('A baker from Lund'), model: 'openai:stub-judge', agent: 'offline' }, world);
    expect(judged.data).toMatchObject({ player: 'offline', judges: ['openai:stub-judge'], suites: [{ tables: [{ figures: expect.arrayContaining([expect.objectContaining({ key: 'persona-expected-action-rating-1-to-5', value: 4, by: 'openai:stub-judge' })]) }] }] });
  });

  it('counts what a model gave no usable answer to and goes on', async () => {
    const server = await startStubServer({ fault: ({ agent, text }) => (agent === 'play-persona' && text.includes('two hours to yourself') ? 'wrong-schema' : undefined) });
    onTestFinished(() => server.close());
    const { data } = await exam({ file: personas('A baker from Lund'), agent: 'openai:stub' }, context({ OPENAI_BASE_URL: server.baseURL, OPENAI_API_KEY: 'stub-key' }));
    expect(data).toMatchObject({ suites: [{ skipped: [{ what: 'questions (1)', why: expect.stringContaining('no usable answer to play-persona') }], details: { personas: [{ answers: { length: 19 }, failures: { count: 1 } }] } }] });
  });

  it('takes the people of conversations, too', async () => {
    const { data } = await exam({ file: TALK, limit: 1 });
    expect(data).toMatchObject({ suites: [{ details: { personas: [{ persona: { statements: expect.arrayContaining([expect.stringContaining('I ')]) } }] } }] });
  });

  it('refuses a file without personas and says what one looks like', async () => {
    await expect(exam({ file: personas() })).rejects.toThrow(/holds no persona/);
    await expect(exam({ file: 'nowhere.json' })).rejects.toThrow(/nowhere.json cannot be read/);
  });
});
