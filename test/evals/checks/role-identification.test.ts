import { expect, it } from 'vitest';
import type { ExpertContext } from '../../../agents/experts/expert.ts';
import { roleIdentification } from '../../../evals/checks/role-identification.ts';
import { offlineContext } from '../../conformance/expert.ts';
import { vectorsBy } from '../metrics/talks.ts';

const FILE = 'attribute-labels/conversations.jsonl';
const rows = Array.from({ length: 24 }, (_one, at) => ({
  source: at % 2 === 0 ? 'human' : 'spc',
  personas: [['I bake bread.'], ['I repair radios.']],
  turns: [
    [0, `My name is Ada, and bread number ${at} is in the oven.`],
    [1, 'And I have a radio open on the table.'],
  ],
}));
const data = { [FILE]: rows.map((row) => JSON.stringify(row)).join('\n') };
const offline = offlineContext(vectorsBy('bread', 'radio'));

it('tells who is who whatever order the people are listed in, source by source', async () => {
  const figures = await roleIdentification.run(data, offline);
  expect(figures.map(({ label, value, cases }) => [label, value, cases])).toEqual([
    ['speakers identified, all', 1, 24],
    ['speakers identified, human', 1, 12],
    ['speakers identified, spc', 1, 12],
  ]);
});

it('is near a half for a judge that always names the first, and never shows a name', async () => {
  const shown: string[] = [];
  const ask: ExpertContext['ask'] = async (agent, input) => {
    shown.push(Object.values(agent.render(input)).join('\n'));
    return agent.answer.parse({ speakerA: 'first' });
  };
  const [all] = await roleIdentification.run(data, { ...offline, ask });
  expect(all.value).toBeGreaterThan(0.1);
  expect(all.value).toBeLessThan(0.9);
  expect(shown).toHaveLength(24);
  expect(shown.join('\n')).not.toContain('Ada');
});
