import type { Exchange, Step } from '../scenario.ts';

/** How the talk about the chores begins. */
export const openings: readonly Exchange[] = [
  {
    says: ["(Okay|Right), before (the dust|the mess) (wins|takes over), (can we|shall we) (discuss|settle) who does what?", "(I found|Here's) a pen and (an old envelope|the back of a receipt). (Time for|This calls for) a chore list."],
    answers: ["(Please|Yes, let's). (I'd rather|Better to) (agree now|sort it out) than leave angry notes.", "(Good|Fine) by me. (I like|I'm all for) knowing my share."],
  },
  {
    says: ["(That sink|The hallway) is (starting|beginning) to (look|stare) at me. (We need|I think we need) a plan."],
    answers: ["(A plan sounds right|Good that you say it). (Let's|We should) (divide|split) things (properly|fairly), (now|then)."],
  },
  {
    says: ["(Somebody|One of us) (took|carried) the bins out (yesterday|last night) and it (wasn't|was not) me, so (thank you|I owe you)."],
    answers: ["(Let's|Time to) (make it official|put it on paper), then (nobody|no one) has to keep count."],
  },
];

/** Three steps: one chore each, a trade of the other two, and one thing to settle beside them. */
export function stepsFor([first, second, third, fourth]: readonly string[], extra: Step): readonly Step[] {
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
    extra,
  ];
}

/** Things to settle beside who does what. */
export const extras: readonly Step[] = [
  {
    says: ["(And how often|How often, though)? (Once a week|Every Saturday), or (only|just) when (it shows|somebody notices)?", "(Do we|Should we) (fix|set) a day, or (trust|rely on) our (good will|conscience)?"],
    answers: ["(A day|A fixed day), (definitely|please). (Say|Let's say) Sunday (evening|before noon), tired or not.", "(I'd say|I vote for) (Saturday|Thursday), (early|with music), so it's (over|out of the way)."],
  },
  {
    says: ["(And|But) if one of us is (ill|away)? (We|I think we) should (swap|trade), (not|never) (sulk|skip it)."],
    answers: ["(Swap|Trade), (yes|agreed). (And|Plus) whoever (forgets|slips) (buys|brings) the (cake|biscuits|ice cream)."],
  },
  {
    says: ["(And|Now,) the (heating|thermostat|radiator). (Seventeen|Eighteen|Nineteen) degrees and a (sweater|blanket), or (more|tropical)?", "(One|A) last thing: the (thermostat|heating). (Whoever|The one who) is cold (first|loudest) decides, (yes|right)?"],
    answers: ["(Sweater|Blanket), (unless|except when) there's (frost|ice) on the (inside|window). (Then|In that case) (tropical|full blast).", "(Let's|We) (meet|settle) in the middle, (nineteen|twenty), and (thick|woolly) socks are (free|allowed)."],
  },
  {
    says: ["(And guests|What about guests), do we (warn|tell) each other, or (just|simply) (lay|put out) another plate?", "(If|Suppose) somebody (stays|comes) over, how much (notice|warning) (is polite|do we give)?"],
    answers: ["(A note|One line) on the (door|table) (is|will be) enough, so (nobody|no one) (meets|faces) strangers in (pyjamas|a towel).", "(A day|An hour), and (guests|visitors) (wash|dry) their own (cup|plate). (House law|That's the rule)."],
  },
  {
    says: ["(And the|The) shopping (money|kitty): a (jar|tin), or (receipts|bills) on the (fridge|door)?", "(Do we|Shall we) (split|share) the (basics|salt and the soap), or each (get|buy) our own?"],
    answers: ["(A jar|One jar), (filled|topped up) on (Mondays|the first). (Nobody|No one) (counts|argues about) (spoons|teabags) here.", "(Shared|Together) for the (basics|boring things), (apart|separate) for (treats|chocolate). I (guard|hide) mine."],
  },
];

/** How it ends: the shares are named and agreed. */
export const endings: readonly Exchange[] = [
  {
    says: ["(So, for the list|Let me write it down): {myShare} for me, {yourShare} for you. (Agreed|All right)?", "(I'll|Let me) (read|say) it (back|once more): you do {yourShare}, I do {myShare}. (Right|Signed)?", "(To sum up|In short): I (have|look after) {myShare}, and you (have|take) {yourShare}. (Done|Settled).", "(Then|So) my (half|part) is {myShare}, (yours|your half) is {yourShare}. That was (painless|quick|easy)."],
    answers: ["(Yes|Correct): I (get|do) {myShare}. (Look at us|There), (grown-ups|a household), (almost|practically).", "(Word for word|Exactly so). {myShare}, (and|plus) the (honour|glory), (on|for) my side.", "(Agreed|Signed), I have {myShare}. (Put it|Hang it) on the fridge before we forget.", "(Perfect|That's it). {myShare} for me, (starting|from) (tomorrow|Monday). Now I need a biscuit."],
  },
];
