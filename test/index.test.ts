import { describe, expect, it } from 'vitest';
import * as dramatis from '../index.ts';
import { textOf } from './support/source-tree.ts';

describe('the front door', () => {
  it('lists what it exports one by one', () => {
    expect(textOf('index.ts')).not.toMatch(/export \*/);
  });

  it('casts Ada and Bo, lets them talk and has the conversation judged, with what it exports alone', async () => {
    const { attribute, completionsInMemory, conversation, createAsk, critiqueGraph, critiquesOf, expertNamed, oneModel, openModel, OFFLINE, pair, profile, Random, scenarioNamed, writerNamed } = dramatis;
    const ada = profile([attribute('I bake bread before sunrise.'), attribute('I have two dogs.')]);
    const bo = profile([attribute('I repair old radios.'), attribute('I swim in the lake every morning.')]);
    const model = await openModel(OFFLINE, {});
    const embed = async (texts: readonly string[]) => texts.map(() => [1, 0]);
    const ask = createAsk({ models: oneModel(model), seed: 7, completions: completionsInMemory(), embed, concurrency: 2 });
    const random = Random.of(7);
    const scenario = scenarioNamed('small-talk');
    const brief: dramatis.Brief = {
      pair: pair(ada, bo),
      scenario: scenario.name,
      situation: scenario.situation(random),
      utterances: scenario.utterances,
      exemplars: [],
      avoid: [],
      ordinal: 0,
    };
    const turns = await writerNamed('one-shot').write(brief, { ask, sample: 0 });
    expect(turns.length).toBeGreaterThanOrEqual(scenario.utterances.min);
    const origin = { writer: 'one-shot', model: OFFLINE, scenario: scenario.name, iteration: 1, candidate: 0, exemplars: [] };
    const subject: dramatis.Subject = { conversation: conversation(brief.pair.id, turns, origin), profiles: [ada, bo], utterances: scenario.utterances };
    const panel = [expertNamed('linter')];
    const { judgements } = await critiqueGraph(panel, { ask, embed, random, model: OFFLINE }).invoke({ subjects: [subject] });
    const [critique] = critiquesOf([subject], judgements, panel);
    expect(critique.verdicts).toMatchObject([{ expert: 'linter', outcome: 'pass' }]);
  });
});
