import type { Exchange, Step } from '../scenario.ts';

/** How the talk about the chores begins. */
export const openings: readonly Exchange[] = [
  {
    says: ["(Okay|Right), before (the dust|the mess) (wins|takes over), (can we|shall we) (talk|settle) who does what?", "(I found|Here's) a pen and (an old envelope|the back of a receipt). (Time|Shall we say it's time) for a chore list."],
    answers: ["(Please|Yes, let's). (I'd rather|Better to) (agree now|sort it out) than leave angry notes.", "(Good|Fine) by me. (I like|I'm all for) knowing my share."],
  },
  {
    says: ["(That sink|The hallway) is (starting|beginning) to (look|stare) at me. (We need|I think we need) a plan."],
    answers: ["(A plan sounds right|Good that you say it). (Let's|We should) (divide|split) things (properly|fairly), (now|then)."],
  },
  {
    says: ["(Somebody|One of us) (took|carried) the bins out (yesterday|last night) and it (wasn't|was not) me, so (thank you|I owe you)."],
    answers: ["(Let's|Time to) (make it|have it) (official|on paper), then (nobody|no one) has to keep count."],
  },
];

/** Four steps that hand out the four chores: one each, a trade, and when it is done. */
export function stepsFor([first, second, third, fourth]: readonly string[]): readonly Step[] {
  return [
    {
      says: [`(I could|I'd be willing to) (start with|take) ${first}, if you (want|like) ${second}.`, `(Suppose|Say) I do ${first} and you (take|look after) ${second}. (Fair|Would that work)?`],
      answers: [`(Deal|Done), ${second} for me. (I've|I have) (done|survived) worse.`, `(Fine|Works for me): you (keep|have) ${first}, I (get|do) ${second}.`, `(I can live with that|That suits me): ${second} it is (on my side|for me).`],
      taken: first,
      given: second,
    },
    {
      says: [`(That leaves|Now there's still) ${third}. (Do you|Would you) (hate|dread) it very much?`, `(Now|Then) the (sore|tricky) point: ${third}. (I have|I've got) (no talent|two left hands) for that.`],
      answers: [`(I'll take|Give me) ${third}, (I don't mind|it calms me down), if you (handle|do) ${fourth}.`, `(Leave|Hand) ${third} to me, then. You could take ${fourth} (in exchange|for it).`],
      taken: fourth,
      given: third,
    },
    {
      says: ["(And how often|How often, though)? (Once a week|Every Saturday), or (only|just) when (it shows|somebody notices)?", "(Do we|Should we) (fix|set) a day, or (trust|rely on) our (good will|conscience)?"],
      answers: ["(A day|A fixed day), (definitely|please). (Say|Let's say) Sunday (evening|before noon), tired or not.", "(I'd say|I vote for) (Saturday|Thursday), (early|with music), so it's (over|out of the way)."],
    },
    {
      says: ["(And|But) if one of us is (ill|away)? (We|I think we) should (swap|trade), (not|never) (sulk|skip it)."],
      answers: ["(Swap|Trade), (yes|agreed). (And|Plus) whoever (forgets|slips) (buys|brings) the (cake|biscuits|ice cream)."],
    },
  ];
}

/** How it ends: the shares are named and agreed. */
export const endings: readonly Exchange[] = [
  {
    says: ["(So, for the list|Let me write it down): {myShare} for me, {yourShare} for you. (Agreed|All right)?", "(I'll|Let me) (read|say) it (back|once more): you do {yourShare}, I do {myShare}. (Right|Signed)?"],
    answers: ["(Agreed|Signed), I have {myShare}. (Put it|Hang it) on the fridge before we forget.", "(Perfect|That's it). {myShare} for me, (starting|from) (tomorrow|Monday). Now I need a biscuit."],
  },
];
