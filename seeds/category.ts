/**
 * What the offline engine can say around an attribute of a category. Every line is a phrase template (engine/phrase.ts):
 * `(a|b|)` chooses, `{slot}` is filled from the attribute; a line whose slot the attribute lacks is not used.
 * Slots: `{thing}` bare noun phrase ("two dogs"), `{mine}` "my two dogs", `{yours}` "your two dogs", `{doing}` gerund phrase ("baking cookies").
 */
export interface Talk {
  /** Questions that invite the partner to speak about the category; they presuppose nothing. */
  readonly asks: readonly string[];
  /** What the owner adds right after stating the fact; elaborates it, claims nothing of another category. */
  readonly details: readonly string[];
  /** What the partner says on hearing the fact; never claims anything about the partner's own life. */
  readonly reactions: readonly string[];
  /** Follow-up questions of the partner, each with answers of the owner that really answer it. */
  readonly exchanges: readonly { readonly question: string; readonly answers: readonly string[] }[];
}

/** One built-in category: the query its attributes answer, seed attributes, and how people talk about it. */
export interface SeedCategory {
  /** Kebab-case, equal to the file name. */
  readonly name: string;
  /** The question the category answers ("What pets do you have?"). */
  readonly query: string;
  /** First-person statements written for this project. */
  readonly attributes: readonly string[];
  /** Phrase templates without slots, each a whole attribute in many variants: what the offline engine invents new attributes from. */
  readonly patterns?: readonly string[];
  /** Lower-case words and phrases, as regular-expression source, that place an attribute here. The longest match over all categories wins. */
  readonly cues: readonly string[];
  /** What the partner adds to a goodbye on hearing an attribute that affirms; it fits every one of the category that is not a sad one, and claims nothing. */
  readonly partings?: readonly string[];
  /** For attributes that affirm, have or like. */
  readonly talk: Talk;
  /** For attributes that deny, lack or dislike; where absent, such attributes get general talk. */
  readonly denied?: Talk;
}
