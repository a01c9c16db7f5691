import type { Family } from './family.ts';

export const ride: Family = {
  name: 'ride',
  places: ['on the back seat of a shared car', 'side by side on a long-distance train', 'in an airport shuttle', 'on a night coach'],
  reasons: [
    { reason: "traffic has come to a stop", remarks: ["Nothing is moving (up there|ahead), as far as I can see.", "We've been (standing|stuck) here for (twenty|fifteen) minutes by my watch.", "At this rate we'd be (quicker|faster) (on foot|by donkey)."] },
    { reason: "the journey takes four more hours", remarks: ["Four more hours, (it says|they say), and I've read everything I (have|brought).", "I packed (sandwiches|food) for half of it, and there are four hours (to go|left).", "My (legs|back) won't forgive me for four more hours of this."] },
    { reason: "their seats happen to be together", remarks: ["They put us side by side, I suppose (on purpose|by chance).", "We share (this|an) armrest, so we (should be friends|had better get on).", "I don't (often|usually) get (company|such a quiet neighbour)."] },
  ],
  moments: ['at dawn', 'in the middle of the day', 'as it gets dark'],
  openings: [
    {
      says: ["(You can|Feel free to) (recline|lean back) (a bit|all the way), my knees have seen worse."],
      answers: ["(Thank you|Thanks). (Nobody|No one) is (this|so) (nice|friendly) before the (third|second) hour, (usually|as a rule)."],
    },
    {
      says: ["(I have|I've got) (a bag of|far too many) (almonds|pretzels|grapes) and (hours|miles) to go. (Help yourself|Please take some)."],
      answers: ["(You're|That's) (very|) kind. (I packed|I brought) (one|a single) (banana|sandwich) and then sat on it."],
    },
    {
      says: ["Have we moved at all, or is that (barn|cow|billboard) following us?", "(That's|There goes) the (third|fourth) (billboard|field of sheep) in a row, (I've been|I am) (keeping score|counting)."],
      answers: ["(I think|I believe) we're (in a loop|going in circles) and nobody dares to say it.", "I gave up (looking out|tracking it) (an hour|a while) ago. (Talking|Conversation) is (faster|better)."],
    },
    {
      says: ["(Do you|Would you) mind (talking|a little chat)? (Otherwise|If not) I'll read the safety card (again|once more)."],
      answers: ["(Please talk|By all means), my (book|battery) (died|gave up) (at the border|an hour ago|back in town).", "(Gladly|Happily). (I know|I've memorised) (the card|where the exits are) (already|by now)."],
    },
  ],
  detours: [
    { says: ["Did you catch that (announcement|thing he mumbled)?"], answers: ["(Something|A word) about (patience|a signal), (I think|possibly). (It could|Might) have been (a sneeze|a cough)."] },
    { says: ["(The air|The heating) in here (goes|switches) between (desert|sauna) and (fridge|cellar), (have you noticed|every ten minutes)."], answers: ["(I've taken|I took) my (jacket|sweater) off (four|five) times (now|so far), so (yes|I noticed)."] },
  ],
  endings: [
    { ending: 'one of them gets off first', says: ["(Bags|Coat) in hand, (mine|my corner) is (next|after the bridge).", "(That's|This is) my stop (coming up|next), (I can see the sign|already). (I'd have|I would have) (happily|gladly) (missed|slept through) it.", "(Here|This) is where I (get out|leave you), just (past|behind) the (bridge|tower). It (flew|went) by.", "I (get|have to get) off in a (minute|moment). (Can|Could) you reach my (bag|coat)?"], answers: ["(Mind|Don't forget) your (bag|scarf). The rest will be quieter without you.", "(Here you go|There), and (safe travels|have a good trip). (It|The rest) will be a (long|dull) ride.", "(Bye|Goodbye). I (hope|do hope) somebody (nice|like you) sits down next."] },
    { ending: 'they try to sleep for the rest of the way', says: ["(I might|I think I'll) (close|shut) my eyes (for a bit|now). Nudge me if we get anywhere.", "I (can't|can hardly) keep my eyes open. Do you (mind|object) if I sleep a little?", "(Two|Three) more hours, they say. I'll (try to|see if I can) (nap|doze) through them."], answers: ["(Sleep|Rest) well. (I'll watch|I'll keep an eye on) (the bags|our bags) (and|plus) the billboards.", "(Not at all|Go ahead). I'll wake you (at the border|when there's coffee).", "(Good|Fine) idea, I'll do (that|it) too. Good night, (neighbor|seatmate)."] },
  ],
};
