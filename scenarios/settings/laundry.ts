import type { Family } from './family.ts';

export const laundry: Family = {
  name: 'laundry',
  places: ['in a launderette', 'in the laundry room of a big block', 'in the wash house of a campsite'],
  reasons: [
    { reason: "all machines are busy", remarks: ["(Every|Each) machine is taken, I (checked|looked) (twice|all along the row).", "(I've|I have) been (waiting|hovering) for a free machine (for half an hour|since I got here).", "(It seems|I think) everybody does the washing at the same (hour|time)."] },
    { reason: "one dryer works and everybody wants it", remarks: ["(One|A single) dryer works, and (six|seven) of us (want|are eyeing) it.", "(I'm|I am) (fourth|third) in line for the (one dryer|only dryer) that works.", "The other dryers only (blow cold|hum), (I've tried|I found out)."] },
    { reason: "the spin cycle has got stuck", remarks: ["My (spin cycle|machine) got stuck with (everything|the lot) (inside|swimming).", "Mine has been stuck (before the spin|on spin) for (twenty|fifteen) minutes.", "I (pressed|tried) every button there is, and now it (blinks|just hums)."] },
  ],
  moments: ['on a Sunday night', 'around midday', 'early on a cold morning'],
  openings: [
    {
      says: ["Is that your (machine|washer) (dancing|walking) (toward|across to) the door?"],
      answers: ["(It's mine, yes|Mine, I'm afraid). (It does|It tries) that (whenever|every time) the (spin|drum) (starts|gets going)."],
    },
    {
      says: ["(Eleven|Twelve|Nine) minutes left, it says, and it has said (so|that) for (half an hour|ages).", "(I came|I arrived) with (twelve|nine) socks and I (already|now) count (eleven|seven). (It's a|This place is a) mystery."],
      answers: ["(Nobody|No one) has ever (explained|solved) that, (not even the owner|and people have tried).", "(The|These) machines (live|work) by (their own|other) rules. (We just|People only) (bring|supply) the coins."],
    },
    {
      says: ["(Would you believe|Can you believe|Can you imagine) I (came|walked) all this way and (left|forgot) the (soap|detergent) (at home|on the shelf)?"],
      answers: ["(Easily|No trouble at all). (Take|Use) some of (mine|this), it smells of (lemons|a pine forest|something called ocean)."],
    },
  ],
  detours: [
    { says: ["Did something just (clunk|rattle) in there, (a coin|a button)?"], answers: ["(A button|A coin), (by the sound|I'd bet). (It'll|Things) (turn up|come out) in the (filter|end)."] },
    { says: ["(The warm|This) air in here (makes|is making) me (sleepy|drowsy), (it's|like) a (nap|blanket) with (noise|fluff)."], answers: ["(I've seen|I once watched) somebody (nod|drop) off on that (bench|table). (Woke up|Got up) (perfectly|nicely) pressed."] },
  ],
  endings: [
    { ending: 'a machine beeps', says: ["(That beep|The beep) is (mine|for me), (at last|finally). I (have|need) to (rescue|fold) everything before it (creases|cools).", "(There|Listen), mine is (done|finished). I'd (better|like to) empty it before someone (gets angry|piles it up).", "(Mine|My load) is (dry|done), (believe it or not|at long last). That's my (evening|day) saved."], answers: ["(Go, before|Hurry, or) somebody (piles it|puts it) on the (table|floor). (Good|Nice) talking over the (noise|hum).", "(Lucky|Good for) you, mine has (forty|thirty) minutes left. (Take care|Bye then).", "Fold (well|neatly). (It was|That was) the (shortest|nicest) wash I've had."] },
    { ending: 'the place closes for the night', says: ["(They're|I think they're) (switching|turning) off the lights, (damp or not|done or not). (I'll|I have to) take it home (wet|dripping).", "(Lights|The lights) are going (off|out) in the back, so they (want|need) us (out|gone).", "(The owner|She) is (jingling|rattling) the keys. I (suppose|guess) we have to (go|leave)."], answers: ["(A good|Every) conversation should end (warm and damp|over wet towels). (Night|Good night), then.", "(Out|Off) we go, then. (Mind|Watch) the step, and (good night|sleep well).", "(I didn't|Didn't) notice how late it (was|got). (Good night|Get home safe)."] },
  ],
};
