import type { Family } from './family.ts';

export const buddies: Family = {
  name: 'buddies',
  places: ['on a first call of a buddy programme', 'at a meet-your-neighbour breakfast', 'at a newcomers\' evening', 'at a speed-friending table'],
  reasons: [
    { reason: "they drew the same number", remarks: ["(Same number|The same slip), so it's (fate|arithmetic).", "(Forty|Sixty) numbers in that draw, and we got the same (one|slip).", "I (checked|read) my number (twice|three times), and it really is (yours|the same)."] },
    { reason: "the organiser has told everyone to mix", remarks: ["(We're|Everybody's) (supposed|ordered) to mix, and I do (as I'm told|what I can).", "(The organiser|She) said to talk to (somebody new|a stranger), (and you're new|so here I am).", "(Mixing|Mingling) on command is (an odd|a strange) thing."] },
    { reason: "they are the first to arrive", remarks: ["(It seems|So) we're the first, which never (happens|used to happen) to me.", "(Nobody|No one) else is here (yet|so far), (I was starting to worry|so the good places are ours).", "Being (first|early) is (awkward|terrible) alone, so I'm (relieved|glad) you're here."] },
  ],
  moments: ['on a Saturday morning', 'after a long week', 'on a grey evening'],
  openings: [
    {
      says: ["(They|The organisers) (gave|handed) us a (card|sheet) with (starter|sample) questions. (Number|Question) one is about (clouds|breakfast). (Shall|Should) we (skip|ignore) it?"],
      answers: ["(Please|Yes, please). (I'd rather|Let's) (just|simply) (talk|chat) like (people|normal humans)."],
    },
    {
      says: ["(So|Well), you're (number|my) (fourteen|seven|twenty-two). (I pictured|I imagined) somebody (more|a bit more) (round|numerical)."],
      answers: ["(And I|I had) (expected|pictured) an even number. (Good|Happy) to be (wrong|surprised)."],
    },
    {
      says: ["(I'm|I am) (nervous|a little nervous) at these (things|meetings), so I (talk|ramble) until (somebody|someone) (stops me|smiles)."],
      answers: ["(Here|There), (I smiled|a smile). (Ramble away|Ramble on|Carry on anyway), it's (nice|better than silence)."],
    },
    {
      says: ["(My name tag|This name tag) (fell|came) off (twice|three times) (already|on the stairs), so I'm (nobody|anonymous) for (now|tonight)."],
      answers: ["(Good|Fine), mine (says|reads) (something|a word) (nobody|no one) can (read|decipher). (We're|That makes us) even."],
    },
  ],
  detours: [
    { says: ["(Are|Were) we (supposed|meant) to (switch|change) partners (soon|at some point)?"], answers: ["(In theory|They said so). I'm not moving until (someone|somebody) (blows|rings) something."] },
    { says: ["(This|The) (coffee|tea) (tastes|smells) like the (pot|kettle) was (washed|rinsed) with (good intentions|pencils)."], answers: ["(I watered|I fed) that plant with mine. (Don't|Please don't) (judge|tell)."] },
  ],
  endings: [
    { ending: 'the organiser rings a bell', says: ["(That's|There's) the bell. (I was|And I was) (just|only) (warming|getting warmed) up.", "(Already?|Oh no.) The bell (always comes|comes) when it gets (interesting|good).", "(Time|Next round), she's ringing. I (could|would) have (stayed|kept going) at this table."], answers: ["(Find me|Come find me) (afterwards|at the end), (we're not|I'm not) done. (Good|Best of) luck with number (nine|three).", "(Pity|A shame), since I had three more questions.", "(Off you go|Go), then. I'll (put|write) your name on my (card|list)."] },
    { ending: 'they arrange to meet again', says: ["(I have|I've got) to (go|stop here), but (this|it) was (easy|easier than I feared). (Same time|Again) next week, (maybe|if you like).", "(My bus|My lift) is (outside|here). (Shall|Should) we do this again on (Thursday|Tuesday|Friday)?", "I'm (out of time|late), but I'd (like|love) to (carry on|hear the rest). (Next week|Same place), perhaps?"], answers: ["(I'd like|Gladly, I'd like) that. (You|Next time you) (bring|choose) the (questions|topic), I'll (bring|sort out) the biscuits.", "(Yes, let's|I'd like that). I'll (bring|get) the (biscuits|coffee).", "(Good|Fine) idea, I'll be (here|around). (Don't|And don't) forget."] },
  ],
};
