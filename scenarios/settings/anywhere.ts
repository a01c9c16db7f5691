import type { Family } from './family.ts';

/** Lines for settings that are not built in; they presuppose only that two people have met. */
export const anywhere: Family = {
  name: 'anywhere',
  places: [],
  reasons: [],
  moments: [],
  openings: [
    {
      says: ["(I was|I'd been) (hoping|waiting) for (somebody|someone) to talk to, and (you look|you seem) (kind|awake) enough."],
      answers: ["That's (generous|a strong word), but I'll take it."],
    },
    {
      says: ["(So here we are|Well, here we both are), with (time|minutes) to (fill|spend)."],
      answers: ["(I can think of|There are) (worse|duller) ways to (spend it|pass the time), I (suppose|think)."],
    },
    {
      says: ["(Is it me|Am I wrong), or is it (unusually|oddly) (quiet|calm) (around|over) here (today|just now)?"],
      answers: ["(It's not you|You're right). (I noticed|I heard) it (a while|minutes) ago and (didn't say|couldn't trust it).", "(Quiet|Calm) until (we|you and I) (start|get going), (I hope|at least)."],
    },
  ],
  detours: [{ says: ["(Do you hear|Can you hear) that (humming|buzz), or is it (me|my ears)?"], answers: ["(I hear|I do hear) something. (A fan|Some machine), (I'd|I would) (say|guess)."] }],
  endings: [
    { ending: 'one of them has to go', says: ["(I really|I) (have to|must) (go|be off), (sadly|I'm afraid). (Time|The hour) got away from me.", "(Look at|I just saw) the time. I (should|ought to) (be going|make a move).", "I've got to (run|be somewhere), (I'm sorry|unfortunately). (This|It) was (nice|good), though."], answers: ["(Go, then|Off you go). It was (good|a pleasure) to (meet|talk to) you.", "(Take care|All the best), and thanks for the (talk|company).", "(No problem|Don't worry). (Good|Nice) talking to you."] },
  ],
};
