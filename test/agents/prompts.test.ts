import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Agent } from '../../models/agent.ts';
import { fill, loadPrompt } from '../../models/prompt.ts';
import { exportsOf, repositoryFiles, sourceFiles } from '../support/source-tree.ts';
import { sampleOf } from '../support/sample.ts';

const files = sourceFiles.filter((path) => /^agents\/[a-z-]+\.ts$/.test(path));
const agents = (await Promise.all(files.map(async (path) => Object.values(await exportsOf(path)).filter(isAgent).map((agent) => ({ path, agent, name: agent.name }))))).flat();

it('finds the agents', () => {
  expect(agents.map(({ name }) => name)).toContain('write-conversation');
});

it('has no prompt without an agent', () => {
  const prompts = repositoryFiles.filter((path) => path.startsWith('agents/prompts/')).map((path) => path.replace(/^.*\/|\.md$/g, ''));
  expect(prompts).toEqual(agents.map(({ name }) => name).sort());
});

describe.each(agents)('the agent $name', ({ path, agent, name }) => {
  it('is named like its file', () => {
    expect(path).toBe(`agents/${name}.ts`);
  });

  it('fills every place of its prompt', () => {
    const { system, user } = loadPrompt(name);
    const fillers = agent.render(agent.input.parse(sampleOf(z.toJSONSchema(agent.input))));
    const places = [...`${system}\n${user}`.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]);
    expect(Object.keys(fillers)).toEqual(expect.arrayContaining(places));
    expect(places.length).toBeGreaterThan(0);
    expect(fill(`${system}\n${user}`, fillers)).not.toMatch(/undefined|\[object|NaN/);
  });
});

function isAgent(value: unknown): value is Agent {
  return typeof value === 'object' && value !== null && 'render' in value && 'offline' in value && 'answer' in value;
}
