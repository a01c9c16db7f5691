import { describe, expect, it } from 'vitest';
import { choiceQuality, chooseAttributes } from '../../../evals/metrics/attribute-choice.ts';
import { offlineServices } from '../../support/services.ts';
import { expertContext } from '../../../graphs/expert-context.ts';
import { swapped, talk } from './talks.ts';

const SET = [
  talk('a', [['I bake bread before sunrise.', 'I have two cats.'], ['I repair old radios.']], ['I bake bread before sunrise, every day.', 'I repair old radios, so I know about nights.', 'My two cats keep me company.']),
  talk('b', [['I play the cello.', 'I am afraid of heights.'], ['I collect stamps from Peru.']], ['It is cold today.', 'Yes, it is.', 'Very.']),
];

describe('the choice among own and other attributes', () => {
  it('pools what was chosen: precision over all that was, recall over all that is', () => {
    const some = [
      { speaker: 0, real: 4, chosen: { real: 3, others: 1 } },
      { speaker: 1, real: 4, chosen: { real: 1, others: 0 } },
    ] as const;
    expect(choiceQuality(some)).toEqual({ precision: 4 / 5, recall: 4 / 8 });
  });

  it('chooses what was said and nothing where nothing was told, whoever sits in which seat', async () => {
    const { services } = await offlineServices();
    const results = await chooseAttributes(SET, 7, expertContext(services));
    expect(results).toEqual([
      [
        { speaker: 0, real: 2, chosen: { real: 2, others: 0 } },
        { speaker: 1, real: 1, chosen: { real: 1, others: 0 } },
      ],
      [
        { speaker: 0, real: 2, chosen: { real: 0, others: 0 } },
        { speaker: 1, real: 1, chosen: { real: 0, others: 0 } },
      ],
    ]);
    const after = await chooseAttributes(SET.map(swapped), 7, expertContext(services));
    expect(choiceQuality(after.flat())).toEqual(choiceQuality(results.flat()));
  });
});
