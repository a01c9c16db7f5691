/** A questionnaire about a conversation, with the paper's figures for Synthetic-Persona-Chat. */
export interface Instrument {
  readonly name: string;
  readonly scale: { readonly low: number; readonly high: number };
  readonly aspects: readonly {
    readonly name: string;
    readonly meaning: string;
    /** Whose measured score the offline engine puts on the scale. */
    readonly expert: string;
    readonly theirs: number;
  }[];
}

const HUNDRED = { low: 0, high: 100 } as const;

/** The three that table 15 of Jandaghi et al. uses; the wording of the aspects is ours. */
export const INSTRUMENTS: readonly Instrument[] = [
  {
    name: 'LLM-Eval',
    scale: HUNDRED,
    aspects: [
      { name: 'content', meaning: 'what is said has substance and tells something', expert: 'depth', theirs: 88.8 },
      { name: 'grammar', meaning: 'sentences are well formed for spoken English', expert: 'linter', theirs: 93.6 },
      { name: 'relevance', meaning: 'every utterance has to do with what was said before', expert: 'coherency', theirs: 94.2 },
      { name: 'appropriateness', meaning: 'what is said is fitting between these two people', expert: 'toxicity', theirs: 95.8 },
    ],
  },
  {
    name: 'GPT-Score',
    scale: HUNDRED,
    aspects: [
      { name: 'fluency', meaning: 'it reads as people talk', expert: 'naturalness', theirs: 99 },
      { name: 'consistent', meaning: 'nobody contradicts what they said before', expert: 'consistency', theirs: 64 },
      { name: 'depth', meaning: 'they go into a matter instead of hopping from one to the next', expert: 'depth', theirs: 37 },
      { name: 'diversity', meaning: 'what they say varies in matter and words', expert: 'diversity', theirs: 96 },
      { name: 'likeable', meaning: 'one would like to talk to these people', expert: 'likability', theirs: 91 },
    ],
  },
  {
    name: 'G-Eval',
    scale: { low: 1, high: 3 },
    aspects: [
      { name: 'relevance', meaning: 'every utterance has to do with what was said before', expert: 'coherency', theirs: 2.99 },
      { name: 'coherent', meaning: 'the conversation as a whole makes sense', expert: 'coherency', theirs: 3 },
      { name: 'consistent', meaning: 'nobody contradicts what they said before', expert: 'consistency', theirs: 2.65 },
      { name: 'faithfulness', meaning: 'both are who their statements say', expert: 'faithfulness', theirs: 2.96 },
    ],
  },
];
