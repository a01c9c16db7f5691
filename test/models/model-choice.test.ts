import { describe, expect, it } from 'vitest';
import { FakeListChatModel } from '@langchain/core/utils/testing';
import { modelFrom } from '../../models/chat.ts';
import { chooseModels, renderChoices, type ModelSetting } from '../../models/model-choice.ts';

const EXPERTS = ['depth', 'toxicity'];

function choose(option?: ModelSetting, configuration?: ModelSetting, environment?: ModelSetting) {
  return chooseModels([{ from: 'option', setting: option }, { from: 'configuration', setting: configuration }, { from: 'environment', setting: environment }], EXPERTS);
}

describe('the models in force', () => {
  it('are offline where nobody says anything', () => {
    expect(choose().parts.writer).toEqual({ specs: ['offline'], from: 'default' });
  });

  it('are one for everybody when one is named', () => {
    const { parts } = choose('openai:a');
    expect(Object.values(parts).map(({ specs }) => specs)).toEqual(Object.keys(parts).map(() => ['openai:a']));
  });

  it('come from the first place that says anything about a role: option, configuration, environment', () => {
    const { parts } = choose('writer=openai:a', { expert: 'openai:b', toxicity: 'offline' }, 'openai:c');
    expect(parts).toMatchObject({
      writer: { specs: ['openai:a'], from: 'option' },
      reviser: { specs: ['openai:a'], from: 'option' },
      expert: { specs: ['openai:b'], from: 'configuration' },
      depth: { specs: ['openai:b'], from: 'configuration' },
      toxicity: { specs: ['offline'], from: 'configuration' },
      expander: { specs: ['openai:c'], from: 'environment' },
    });
  });

  it('let an option for everybody go before a configuration for one', () => {
    expect(choose('openai:a', { toxicity: 'openai:b' }).parts.toxicity.specs).toEqual(['openai:a']);
  });

  it('are several for experts, and a plus within a name is part of it', () => {
    expect(choose('openai:a,expert=ollama:qwen3:8b+openai:command-r+').parts.depth.specs).toEqual(['ollama:qwen3:8b', 'openai:command-r+']);
  });

  it('can be made in code, and are found by their id', () => {
    const mine = modelFrom(new FakeListChatModel({ responses: ['{}'] }), 'mine');
    const { parts, fromCode } = choose(undefined, { writer: mine, expert: [mine, 'openai:b'] });
    expect(parts.expert.specs).toEqual(['mine', 'openai:b']);
    expect(fromCode).toContain(mine);
  });

  it('can be written in one line that says the same', () => {
    const choices = choose('writer=openai:a,expert=openai:b+openai:c,toxicity=offline');
    const line = renderChoices(choices);
    expect(line).toBe('writer=openai:a,reviser=openai:a,expander=offline,expert=openai:b+openai:c,toxicity=offline');
    const again = choose(line).parts;
    expect(Object.entries(again).map(([part, { specs }]) => [part, specs])).toEqual(Object.entries(choices.parts).map(([part, { specs }]) => [part, specs]));
  });

  it.each([['poet=openai:a', /"poet"/], ['writer=openai:a+openai:b', /writer has 2 models/]])('refuse %s with what is allowed', (setting, says) => {
    expect(() => choose(setting)).toThrowError(expect.objectContaining({ code: 'bad-option', message: expect.stringMatching(says) }));
  });
});
