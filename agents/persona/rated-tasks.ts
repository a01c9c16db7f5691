/** The tasks an answer is rated in (the five of PersonaGym). */
export const RATED_TASKS = ['expected-action', 'action-justification', 'linguistic-habits', 'persona-consistency', 'toxicity-control'] as const;
export type RatedTask = (typeof RATED_TASKS)[number];
