import { remark, voter } from './quality/voter.ts';

const WARM = /\b(thank|thanks|love|lovely|glad|good|great|nice|happy|enjoy|laugh|funny|kind|sweet|proud|luck|lucky|wonderful|beautiful|welcome|deal|please|haha|brave|impress\w*|admire|jealous|favou?rite)\b/i;
const COLD = /\b(hate you|shut up|whatever|boring|stupid|idiot|ugly|dumb|who cares|don't care|go away|disgust\w*|pathetic)\b/i;
const TOWARDS = /\b(you|your|you're|you've|you'd|yours)\b/i;

/** Whether one would like these people (FED: "likeable"). Measured: interest in the other, warmth and coldness by word lists. */
export const likability = voter({
  name: 'likability',
  description: 'Would one like to talk to these people?',
  rubric: 'Likable people are interested in the other, warm or funny in their own way, generous with what they tell, and never cold, preachy or all about themselves.',
  measure: async ({ conversation: { turns } }) => {
    const share = (test: (text: string) => boolean): number => turns.filter(({ text }) => test(text)).length / turns.length;
    const cold = turns.flatMap(({ text }, at) => (COLD.test(text) ? [at] : []));
    const interest = Math.min(1, share((text) => TOWARDS.test(text)) / 0.5);
    const asking = Math.min(1, share((text) => text.includes('?')) / 0.25);
    const warmth = Math.min(1, share((text) => WARM.test(text)) / 0.35);
    const findings = cold.length > 0 ? [remark('cold-words', 'somebody is cold or insulting', cold, 'Let them disagree without contempt.')] : [];
    return { score: 0.4 * interest + 0.3 * asking + 0.3 * warmth - cold.length / 4, findings };
  },
});
