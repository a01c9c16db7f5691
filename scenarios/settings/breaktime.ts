import type { Family } from './family.ts';

export const breaktime: Family = {
  name: 'breaktime',
  places: ['on a break from a neighbourhood clean-up', 'at the snack machine of a sports hall', 'on a break at a blood drive', 'in the break of a long town meeting'],
  reasons: [
    { reason: "there are only two chairs", remarks: ["Two chairs for (forty|thirty) people, (and we got them|somebody planned that).", "There (used to be|were) more chairs (out|here), (I'm sure|I could swear).", "(Sitting|A chair) is a luxury (here|today), so I'm (enjoying|making the most of) it."] },
    { reason: "the tea has run out", remarks: ["The tea (is gone|ran out), (so it's water|so conversation will have to do).", "(Not a drop of|No) tea left, I looked (twice|in both pots).", "(Whoever|The one who) took the last (cup|pot) is (hiding|keeping quiet)."] },
    { reason: "it goes on in a quarter of an hour", remarks: ["(Fifteen|Twelve) minutes, they said, (then it starts again|before it goes on).", "(A quarter of an hour|Fifteen minutes) is (too short for a nap|just right for a chat).", "It (goes on|starts again) in (fifteen minutes|a quarter of an hour), and I (plan|intend) to sit until then."] },
  ],
  moments: ['in the middle of the morning', 'in the late afternoon', 'in the evening'],
  openings: [
    {
      says: ["(Take|Have) the (good|other) chair, (this one|mine) (tips|leans) if you (breathe|laugh) (too hard|wrong)."],
      answers: ["(Thanks for|I appreciate) the warning. (I've|I have) had (enough|my share of) (excitement|surprises) (today|for one day)."],
    },
    {
      says: ["(How|So how) are you (holding up|doing)? I was (ready|done) (an hour|forty minutes) ago, (between us|to be honest)."],
      answers: ["(Better|Much better) now that I'm (sitting|off my feet). (Nobody|No one) (mentioned|told me about) the (second|long) half."],
    },
    {
      says: ["(There were|They had) (biscuits|sandwiches) here a (minute|moment) ago. I looked away (once|for a second)."],
      answers: ["(The man|Somebody) in the (green|orange) vest (took|has) (four|three). I (witnessed|saw) (everything|it all).", "(You have|One has) to be (fast|quick) around (this crowd|here). Have half of mine."],
    },
  ],
  detours: [
    { says: ["(Was that|Is that) the (whistle|bell) (already|for us)?"], answers: ["(No|Nope), (just|only) a (kettle|bicycle). We still have time."] },
    { says: ["(I think|I believe) my (left|right) (shoe|glove) has more (mud|sand) in it than the (river|yard)."], answers: ["(Pour|Shake) it out (here|quietly), (nobody's|no one is) (looking|checking)."] },
  ],
  endings: [
    { ending: 'the break is over', says: ["(They're|Everyone's) waving (us|people) back (in|over). (Once|Into it once) more, (then|I suppose).", "(Break's|That's our break) over, (it seems|I'm afraid). (Better|We'd better) go in before (anybody|somebody) counts heads.", "(Look|Oh), everyone's (gone|going) in already. I (had|have) completely lost track of (the time|time)."], answers: ["(Off|Back) we go. (Find me|Look for me) (in|at) the next (break|one), I'll (guard|save) the chair.", "(In we go|Then let's go). It went (far too|much too) quickly, for a break.", "(You first|After you). (Same spot|The same corner) next break, if you (like|feel like it)."] },
    { ending: 'they are sent home early', says: ["(Did they|Did she) just say (we're done|that's all)? (I won't|I'm not going to) (argue|ask twice).", "(Home|Early finish), they say. I'm (gone|out of here) before (that|it) turns out to be a (mistake|joke).", "(Well|Hey), they're letting us (go|off) early. (First time|The first time) since I (came|started)."], answers: ["(Run|Go) before they (count|change their minds). (Good|Nice) meeting you.", "(Enjoy|Make something of) the (free|spare) hour. I (know|think I know) what I'll do with mine.", "(A gift|What a gift). (See you|Until) tomorrow, (maybe|I guess), at the usual hour."] },
  ],
};
