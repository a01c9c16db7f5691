import { describe, expect, it } from 'vitest';
import { judgeTalk, meaningMeasures } from '../../evals/meaning.ts';
import { expertContext } from '../../graphs/expert-context.ts';
import { offlineServices } from '../support/services.ts';
import { swapped, talk } from './metrics/talks.ts';

const talks = [
  talk('kept', [['I have two cats.', 'I bake bread before sunrise.'], ['I repair old radios.']], ['My two cats woke me again.', 'Mine is an old radio that I am repairing.', 'I bake my bread before sunrise, so I was up.']),
  talk('denied', [['I have two cats.'], ['I am a vegetarian.']], ['I do not have any cats.', 'I eat steak every day.']),
  talk('taken', [['I have two cats.'], ['I repair old radios.']], ['Nice weather.', 'I have two cats, you know.']),
  talk('nobody', [[], []], ['Hello.', 'Hello.']),
];

describe('the measures by meaning', () => {
  it('count what one sees: of seven attributes three come up, two are contradicted, one is claimed', async () => {
    const context = expertContext((await offlineServices()).services);
    const judged = await Promise.all(talks.map((one) => judgeTalk(one, context)));
    expect(judged[3]).toBeUndefined();
    const measures = meaningMeasures(judged.flatMap((one) => one ?? []));
    expect(measures).toMatchObject({ attributes: 7, present: 3 / 7, contradicted: 2 / 7, leakage: 1 / 7, stability: null });
  });

  it('depend neither on the order of conversations nor on who is called the first', async () => {
    const context = expertContext((await offlineServices()).services);
    const of = async (set: typeof talks) => meaningMeasures((await Promise.all(set.map((one) => judgeTalk(one, context)))).flatMap((one) => one ?? []));
    const measures = await of(talks);
    expect(await of([...talks].reverse())).toEqual(measures);
    expect(await of(talks.map(swapped))).toEqual(measures);
  });
});
