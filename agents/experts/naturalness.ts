import { INTERVIEW } from './quality/examples.ts';
import { contractedShare, fragments, labelled, lengthFit, listing, stockPhrases, unanswered, unprompted } from './quality/talk-signs.ts';
import { remark, voter } from './quality/voter.ts';

/** A sign in every second utterance is as bad as can be. */
const BAD = 2;
/** Sentences without a subject, an utterance, from which on talk is as clipped as it gets. */
const CLIPPED = 0.6;

/** Whether two strangers would talk like this. Measured: stock phrases, reactions before own matters, answers, lists, headings, clipped sentences, contractions, lengths. */
export const naturalness = voter({
  name: 'naturalness',
  description: 'Would two strangers talk like this?',
  rubric:
    'Natural talk between strangers starts from where they are and what was just said: people react before they tell of themselves, answer what was asked, say one thing at a time, in short and long utterances and in spoken words. Forms that are filled in, lists about oneself, speeches and headings are not natural; nor is a stranger who knows too much.',
  bad: INTERVIEW,
  measure: async ({ conversation: { turns } }) => {
    const { asked, places: passedOver } = unanswered(turns);
    const signs = [
      { code: 'stock-phrases', weight: 0.4, places: stockPhrases(turns), of: turns.length, what: 'utterances with phrases of an interview or of mere politeness', repair: 'Say something about this very matter instead of the stock phrase.' },
      { code: 'own-matter-first', weight: 0.15, places: unprompted(turns), of: turns.length, what: 'utterances begin with a matter of their own and react to nothing', repair: 'Let these utterances react to what was just said first.' },
      { code: 'question-passed-over', weight: 0.05, places: passedOver, of: asked, what: 'questions get no answer', repair: 'Answer the question before going on.' },
      { code: 'lists-about-oneself', weight: 0.05, places: listing(turns), of: turns.length, what: 'utterances list things about the speaker', repair: 'Say one thing at a time.' },
      { code: 'heading', weight: 0.05, places: labelled(turns), of: turns.length, what: 'utterances begin like a heading or a speech', repair: 'Begin as one speaks.' },
    ];
    const clean = signs.reduce((sum, { weight, places, of }) => sum + weight * (of === 0 ? 1 : Math.max(0, 1 - (BAD * places.length) / of)), 0);
    const spoken = 0.1 * Math.min(1, fragments(turns) / CLIPPED) + 0.1 * (contractedShare(turns) ?? 0.5) + 0.1 * lengthFit(turns);
    const findings = signs.filter(({ places }) => places.length > 0).map(({ code, places, what, repair }) => remark(code, `${places.length} ${what}`, places, repair));
    return { score: clean + spoken, findings };
  },
});
