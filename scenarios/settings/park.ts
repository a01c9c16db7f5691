import type { Family } from './family.ts';

export const park: Family = {
  name: 'park',
  places: ['on a park bench', 'by a duck pond', 'on the steps of a library', 'on the grass by a playing field'],
  reasons: [
    { reason: "every other seat is taken", remarks: ["Every other (place|spot) is (full|taken), I went (all the way round|round twice).", "This is the (last|only) free spot, (it seems|I think).", "(Half the|The whole) town is sitting (out here|outside) today."] },
    { reason: "both are early for something", remarks: ["I'm half an hour early, (which is new|for once).", "My appointment isn't for another (half an hour|forty minutes).", "Being early is my (one|only) (virtue|talent)."] },
    { reason: "the sun has just come out", remarks: ["The sun came out (just now|a minute ago), (for me personally|right on time).", "I needed that (sun|warmth) (badly|after this week).", "(Five|Ten) minutes ago it was still grey, and now (look|this)."] },
  ],
  moments: ['in the late morning', 'on a mild afternoon', 'towards evening'],
  openings: [
    {
      says: ["Is this (end|half|corner) (still|) free, or are you (saving|keeping) it for (someone|company)?", "(May I|Could I) (sit|squeeze in) here? Every (other |)(spot|seat) (with sun|in the light) (is|seems) (taken|spoken for)."],
      answers: ["(All yours|It's free|Sit, sit). (I was|I've been) (hogging|wasting) the (sun|good side) anyway.", "(Please|Go ahead). (Only|There's just) a (pigeon|sparrow) (who thinks|convinced) it (owns|rents) the place."],
    },
    {
      says: ["(That pigeon|The one with the limp|That fat pigeon) has (walked|marched) past me (six|five) times. I (think|feel) I'm being (judged|watched)."],
      answers: ["It did that to (everyone|me) earlier, (then|and) it (wanted|demanded) (crumbs|half a cracker)."],
    },
    {
      says: ["(I've got|I have) (half an hour|forty minutes) to (kill|lose) and no (signal|book). (Save me|Talk to me), if you (like|don't mind)."],
      answers: ["(Half an hour|That long), (I can do|easily). I'm in no (hurry|rush) (today|for once)."],
    },
    {
      says: ["(First|The first) (proper|real) sun (all|this) week, and everybody (came|poured) out (at once|like snails)."],
      answers: ["(I ran|I practically ran) (here|outside). (Ten|Twenty) minutes of it and I'm (a new person|human again)."],
    },
  ],
  detours: [
    { says: ["(Look|Oh, look), (somebody's|someone's) kite is (stuck|caught) in that tree (again|over there)."], answers: ["(Third|Second) one (today|this week), I (think|reckon). That tree (collects|eats) them."] },
    { says: ["Can you smell that, is somebody (cutting|mowing) the grass?"], answers: ["(Somewhere|Over) behind the (hedge|trees), yes. (It's|I think it's) (half|most) of why I (sit|stay) here."] },
  ],
  endings: [
    { ending: 'it starts to rain', says: ["I felt a (drop|raindrop). (Yes|Oh), here it (comes|is). (I have to|Time to) (run|make a dash) for it.", "(Rain|Here's the rain), and (my umbrella|the umbrella) is at home, of course. I'm (off|leaving).", "It's (starting|beginning) to pour. (Under|Quick, under) the (trees|roof), or home?"], answers: ["(Run|Off), (then|quick)! (Same bench|Another time), (another day|when it's dry).", "(Home|Home for me), before I'm (soaked|wet through). (Bye|See you around).", "(Take|Share) my (newspaper|bag) as far as the (gate|corner). (Nice|It was nice) talking."] },
    { ending: 'a bell strikes and one has to be somewhere', says: ["(There's|I hear) the bell, so I'm (late|almost late) (already|now). (I should|I'd better) (go|move).", "(Is that the time already?|That can't be the time already.) I was (expected|meant to be) across town at (noon|two|four).", "(That's|There go) the bells, and I still have to (pick somebody up|fetch somebody)."], answers: ["(Go on|Hurry). (You've|This has) (improved|made) my (afternoon|half hour), (just so you know|for the record).", "(Then run|Off you go). I'll (keep the bench warm|hold the bench for next time).", "(Well|Oh), then (all the best|it was good to meet you)."] },
  ],
};
