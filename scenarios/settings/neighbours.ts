import type { Family } from './family.ts';

export const neighbours: Family = {
  name: 'neighbours',
  places: ['in the stairwell of an apartment block', 'by the letter boxes', 'in a shared courtyard', 'over a low garden fence'],
  reasons: [
    { reason: "the power is out in the whole street", remarks: ["The whole street is (dark|without power), as far as I can see.", "My (freezer|fridge) is (thawing|dripping) (as we speak|already).", "I found (two|three) candles and no (matches|lighter), (typical|naturally)."] },
    { reason: "a parcel went to the wrong door", remarks: ["There's a parcel (at my door|on my mat) that (isn't mine|belongs to somebody else).", "That parcel has been to (three|four) doors now, it travels more than (I do|most of us).", "(Whoever|The one who) delivers here can't tell a six from a (nine|zero)."] },
    { reason: "an alarm has been beeping since dawn", remarks: ["That (beeping|alarm) hasn't stopped since (dawn|five).", "I think in beeps (by now|already).", "I've (looked|checked) everywhere, it isn't (mine|my kitchen) that beeps."] },
  ],
  moments: ['on a Saturday', 'in the early evening', 'on a foggy morning'],
  openings: [
    {
      says: ["(We've|We have) nodded at each other for (weeks|months) and I don't know (a thing|anything) about you.", "(It's|You know it's) (funny|silly), we live (twenty|thirty) steps apart and (only ever|just) (wave|nod)."],
      answers: ["(I was thinking|I thought) exactly that just yesterday. (Let's|Time to) (fix it|do better).", "(True|Guilty). I'm (better|more talkative) than my nod (suggests|lets on), (I hope|promise)."],
    },
    {
      says: ["(Does anything work|Is anything working) at your place? (I'm|I was) (out here|standing here) (hoping|waiting) for (a sign|good news)."],
      answers: ["(Not|There's not) a (thing|lot), (no|I'm afraid). I (came out|stepped outside) for (air|a second opinion)."],
    },
    {
      says: ["(Do you|Would you) know who to call about (this|all this)? (I rang|I tried) a number and (got|reached) (a florist|a pizza place)."],
      answers: ["(I gave up|I stopped) (after|at) the second (number|call). (Somebody|Someone) will (notice|turn up) (eventually|sooner or later)."],
    },
    {
      says: ["(I saw|I spotted) you (from the kitchen|from the window|through the window) and (thought|decided) it was (about|high) time I (introduced myself|came and talked)."],
      answers: ["(Glad|I'm glad) you did. (People|Folks) around here (mostly|only) (talk|complain) through (notes|signs) on the (door|wall).", "(And there I was|And I stood there) in my (worst|oldest) (slippers|sweater). (Lovely|Good) timing."],
    },
  ],
  detours: [
    { says: ["(Listen|Shh|Wait). Can you still hear something?"], answers: ["(Only|Just) the (gutter|pipes), I think. (It's|This house is) always (saying|muttering) something."] },
    { says: ["(Somebody|Someone) upstairs is (moving|dragging) (furniture|something heavy) (again|as usual). (Every|Each) (week|Tuesday)."], answers: ["(I imagine|I picture) (a piano|one huge wardrobe) that (never|hardly ever) (fits|finds its place)."] },
  ],
  endings: [
    { ending: 'things work again', says: ["(Oh|Look), everything's back! (I should|I'd better) (go in|head inside) and (reset|check on) (every|each) (clock|thing) I own.", "(Light|There's light)! I (have to|should) see if the (fridge|freezer) (survived|made it).", "(It's|Everything's) (on|running) again, (hear that|listen). (Then|So) I'll go and (cook|shower) before it changes its mind."], answers: ["(Do that|Yes, go). (And knock|Ring the bell) (some time|whenever), it's hardly a trip.", "(Quick|Go), while it lasts. (Nice|Good) to finally (know|meet) you.", "(It|Something) had to break for us to (talk|meet)."] },
    { ending: 'one of them has to go up', says: ["(Something|My dinner) upstairs is (starting|beginning) to (burn|complain), so (up|off) I go.", "I (really|) (have to|must) go up, (something's|there's a pot) on the stove. This was overdue, though.", "(My phone|Somebody) is ringing upstairs, I (have to|should) (run|get that). We must do this (again|more often).", "It's (late|getting late) and I've (still|) got a (load|pile) of (dishes|ironing) waiting."], answers: ["(It was|Long overdue). (From now on|From today) we do more than nod.", "(Go|Go up). And (ring|knock) whenever you (run out of|need some) (sugar|milk|eggs).", "(Good night|See you), then. I know where you live (now|already), so no (escape|excuses)."] },
  ],
};
