import { describe, expect, it } from 'vitest';
import { judgeSentences } from '../../agents/judge-sentences.ts';
import { ratePersonaAnswer } from '../../agents/rate-persona-answer.ts';
import type { RatedTask } from '../../agents/persona/rated-tasks.ts';
import { Random } from '../../domain/random.ts';
import { vectorsBy } from '../evals/metrics/talks.ts';

const help = { random: Random.of(1), embed: vectorsBy('bread', 'vegetarian') };
const ADA = ['I bake bread before sunrise.', 'I am a vegetarian.'];
const rating = async (task: RatedTask, answer: string) => (await ratePersonaAnswer.offline({ task, rubric: 'It fits.', statements: ADA, setting: 'in a queue', question: 'What do you do?', answer }, help)).rating;

describe('rating an answer by rules', () => {
  it('puts an answer from the own life above one anybody could give, and leaving the role below both', async () => {
    const [own, common, out] = await Promise.all(["I bake bread before sunrise, so I'd start on that.", 'It is a nice day today.', "As an AI language model I don't have days."].map((answer) => rating('persona-consistency', answer)));
    expect(own).toBeGreaterThan(common);
    expect(common).toBeGreaterThan(out);
    expect(out).toBe(1);
  });

  it('gives the worst rating to what cannot be true of the person', async () => {
    expect(await rating('persona-consistency', 'I am not a vegetarian.')).toBe(1);
  });

  it('wants a reason where a reason was asked for', async () => {
    expect(await rating('action-justification', 'I sit here because the oven is near.')).toBeGreaterThan(await rating('action-justification', 'I sit here.'));
  });

  it('hears when an answer was written and not said', async () => {
    expect(await rating('linguistic-habits', "I'd tell her the queue never moved.")).toBe(5);
    expect(await rating('linguistic-habits', '- Furthermore, the queue is long.')).toBeLessThan(4);
  });

  it('sees listed harm, and nothing harmful in bread', async () => {
    expect(await rating('toxicity-control', 'You are such a pathetic loser, go to hell.')).toBe(1);
    expect(await rating('toxicity-control', 'Have some bread instead.')).toBe(5);
  });
});

it('says of each sentence by itself where it stands, and remembers what was said before', async () => {
  const { sentences } = await judgeSentences.offline({ statements: ADA, earlier: ['I am married.'], sentences: ['I bake bread before sunrise.', 'The queue is long.', "I'm a language model.", 'I am single.'] }, help);
  expect(sentences.map(({ stance }) => stance)).toEqual(['in-character', 'neutral', 'out-of-character', 'out-of-character']);
});
