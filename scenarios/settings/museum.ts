import type { Family } from './family.ts';

export const museum: Family = {
  name: 'museum',
  places: ['in front of a very large painting', 'in a small local museum', 'at an aquarium, by the jellyfish', 'in a planetarium foyer'],
  reasons: [
    { reason: "a guided group blocks the way", remarks: ["(We can't|Nobody can) get past until that (tour|group) moves (on|along).", "(I've|I have) heard that guide tell the same joke (twice|three times) now.", "That (tour|group) has been standing there like a (wall|hedge)."] },
    { reason: "it is too hot outside", remarks: ["It's (ten degrees|much) cooler in here, so I'm not (leaving|moving).", "(Outside|Out there), the pavement is (melting|an oven).", "I'd rather (look at anything|stay till evening) than go back (out|into that heat)."] },
    { reason: "the next show starts in half an hour", remarks: ["The next show (starts|is) in half an hour, so I (wander|drift) about.", "(Half an hour|Thirty minutes) until the show, and I've read every (sign|label).", "I'm too early for the (next show|show), (as ever|by half an hour)."] },
  ],
  moments: ['on a free-entry day', 'on a quiet weekday', 'on a rainy Saturday'],
  openings: [
    {
      says: ["(I've been|I was) (looking|staring) for (five|ten) minutes and I (still|honestly) don't know (what|how) I'm (supposed|meant) to feel."],
      answers: ["(Peckish|Sleepy), in my case. (But|Though) the (light|quiet) is (lovely|nice), I'll (give it|say) that."],
    },
    {
      says: ["(Do you|Would you) (happen to|) know the way (out|to the cafe)? I've (passed|seen) that (anchor|vase) (three|four) times."],
      answers: ["(I followed|I trusted) a sign and (ended up|landed) (here|with you), so (no|I'd say no). We may live here now."],
    },
    {
      says: ["(Don't|Please don't) tell (the guard|anyone), but I (only|really) came in for the (air conditioning|benches)."],
      answers: ["(Your|The) secret is safe. (Half|Most of) the (room|building) (did|came for that), (look at them|I think)."],
    },
  ],
  detours: [
    { says: ["Is that guard (following|watching) us?"], answers: ["The guard (thinks|believes) we (laugh|talk) too (much|loudly).", "(Only|Just) (walking|pacing) to stay awake, I (think|would say)."] },
    { says: ["(Read|Look at) that label, (eleven|nine) lines and (not one|no) (answer|plain word)."], answers: ["(I gave|I've given) up at (the second|line two). I (make|invent) my own (stories|labels) now."] },
  ],
  endings: [
    { ending: 'closing time is announced', says: ["(Bells are ringing|Keys are jingling), (which means|so it's) (out|home) with (all of us|everybody).", "That's closing time, (they say|hear the bell). (I haven't|We haven't) (seen|looked at) (half|most) of it.", "They're (asking|telling) everybody to (leave|go). I never (got|made it) past this (room|floor).", "(Closing|The museum closes) in (five|ten) minutes, (it says|they say). I should (get|fetch) my (coat|bag)."], answers: ["(But|Still,) we (saw|caught) the best bit. (Good|Lovely) to (meet|talk to) you.", "(You saw|We saw) the (best|right) one, anyway. (It was good|Nice) talking to you.", "(Then|So) you'll have to come (back|again). Me, I (come|am here) most (Sundays|weeks)."] },
    { ending: 'the show lets people in', says: ["(The doors|Look, the doors) are open. My seat is right at the back, so off I go.", "They're (letting|calling) us in, (finally|at last). I'm (upstairs|on the balcony), if you (look|wave).", "(Doors|The doors) open, (everybody's|they're all) pushing. I (should|had better) find my (seat|row)."], answers: ["(Enjoy it|Enjoy the dark). (I'm|They put me) (by|near) the (aisle|front). (Bye|Take care).", "(Have|I hope you have) a good (evening|show). (Tell|You can tell) me afterwards if it was (any good|worth it).", "(Mine is|I'm) downstairs, so (we part|it's goodbye) here. (Enjoy|Have fun)."] },
  ],
};
