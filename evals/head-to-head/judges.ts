import type { Expert, ExpertContext, Preference, Subject } from '../../agents/experts/expert.ts';
import { experts } from '../../agents/experts/index.ts';
import { naturalness } from '../../agents/experts/naturalness.ts';
import { novelty } from '../../agents/experts/novelty.ts';
import { spotSynthetic } from '../../agents/spot-synthetic.ts';
import { expertContext } from '../../graphs/expert-context.ts';
import type { Services } from '../../graphs/services.ts';
import { OFFLINE } from '../../models/chat.ts';

/** One question put to one model about two conversations. */
export interface Judge {
  /** Kebab-case: the question. */
  readonly question: string;
  /** Id of the model that answers. */
  readonly model: string;
  compare(first: Subject, second: Subject): Promise<Preference>;
}

/**
 * Which is more likely to be synthetic, and which is better in each quality, put to every model. The first is no question for the
 * offline engine: its rules are those it writes by, so that it would hold its own for people. Novelty is about what a run
 * accepted before and says nothing here.
 */
export function judgesOf(models: readonly Services[]): Judge[] {
  return models.flatMap((services): Judge[] => {
    const context = expertContext(services);
    const human: Judge = { question: 'human', model: services.expertModel, compare: (first, second) => moreHuman(first, second, context) };
    return [...(services.expertModel === OFFLINE ? [] : [human]), ...experts.filter((expert) => expert !== novelty).flatMap((expert) => qualityJudge(expert, context))];
  });
}

/** A voter without a comparison of its own scores what it is shown, and is no judge of two sets. */
function qualityJudge({ name, compare }: Expert, context: ExpertContext): Judge[] {
  return compare === undefined ? [] : [{ question: name, model: context.model, compare: (first, second) => compare(first, second, context) }];
}

async function moreHuman(first: Subject, second: Subject, context: ExpertContext): Promise<Preference> {
  const [one, two] = await Promise.all([first, second].map(async (subject) => ({ turns: subject.conversation.turns, score: (await naturalness.judge(subject, context)).score ?? 0 })));
  const { synthetic } = await context.ask(spotSynthetic, { first: one, second: two });
  return synthetic === 'tie' ? 'tie' : synthetic === 'first' ? 'second' : 'first';
}
