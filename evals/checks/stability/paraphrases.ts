/** The rubric of each built-in voter that a model is asked for, in other words: a stable judge says the same under both. */
export const PARAPHRASES: Readonly<Record<string, string>> = {
  depth: 'Somebody goes deep who dwells on a subject over several exchanges, is concrete, asks further, and lets the other person be known. Gathering one fact after another and jumping on is shallow.',
  coherency: 'It hangs together when each line replies to the last one, picks it up or openly leaves it; when questions are answered, and when it is clear what words like "it" and "that" stand for.',
  consistency: 'It is of one piece when no speaker withdraws, forgets or denies what they said earlier or what is true of them, and each sounds like the same person throughout.',
  diversity: 'There is variety when several subjects come up and lines differ in kind, such as questions, little stories, jokes, long ones and short ones, and nothing is said a second time.',
  likability: 'One likes people who care about who they talk to, are warm or amusing after their own fashion, give something of themselves, and do not freeze, lecture or talk of nothing but themselves.',
  naturalness: 'People who have just met talk of where they are and of what they just heard; they respond before they tell, answer questions, put one thing in a line, now brief, now longer, in the words of speech. Questionnaires, inventories of oneself, lectures and captions are unnatural, and so is knowing too much of a stranger.',
};
