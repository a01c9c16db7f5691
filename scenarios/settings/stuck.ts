import type { Family } from './family.ts';

export const stuck: Family = {
  name: 'stuck',
  places: ['in a lift between two floors', 'in a cable car that has stopped', 'under a bridge in a downpour', 'in a shop whose shutter has jammed'],
  reasons: [
    { reason: "help is said to be on the way", remarks: ["Help is on its way, (they say|supposedly).", "I (rang|called), and a calm voice promised (help|to send somebody).", "They're sending somebody with (a key|tools), (I was told|apparently)."] },
    { reason: "there is nothing to do but wait", remarks: ["There's nothing to do but (wait|sit it out), I (tried|looked).", "(Waiting|Standing about) is all we can do, I'm afraid.", "We (may|might) as well (get comfortable|make friends)."] },
    { reason: "it has happened before", remarks: ["This happened last (month|week) too, and (took ages|lasted an hour).", "Last time it was (forty minutes|half an hour), so don't (worry|panic).", "(I'm|I am) (used to|an old hand at) this by now, (sadly|I'm afraid)."] },
  ],
  moments: ['on an ordinary Tuesday', 'in the early evening', 'in the morning rush'],
  openings: [
    {
      says: ["(Well|Right), that (wasn't|can't have been) the (noise|sound) I (was hoping|hoped) for. Are you (okay|all right) (over there|there)?", "(So|Okay), we're (going|getting) nowhere. Are you all right?"],
      answers: ["(Fine|I'm fine), (thanks|thank you), (just|only) (surprised|a bit startled). (Breathing slowly|Counting to ten).", "(All good|I'm good). (As long as|So long as) (we|people) keep talking, (I'm calm|I'll manage)."],
    },
    {
      says: ["(They said|She said) ten minutes. (In my|From) experience that's (code|another word) for (an hour|lunch)."],
      answers: ["(Then|In that case) we (should|may as well) (get comfortable|get acquainted). (This|My) bag makes a (decent|poor) (chair|cushion)."],
    },
    {
      says: ["(I have|I've got) (three|four) mints, (one|half a) pencil and a (receipt|bus ticket). That's the whole survival kit."],
      answers: ["(We'll|Then we'll) (make it|live). (I can|Let me) (add|contribute) a (scarf|paper bag) and (some|my) (optimism|good will)."],
    },
  ],
  detours: [
    { says: ["Did you hear that bang just now?"], answers: ["(I did|Yes). (I'm choosing|Let's choose) to (call|consider) it a good (sign|sound)."] },
    { says: ["(My phone|The phone) says no (signal|network), (as it has|same as it has) for (ten|twenty) minutes."], answers: ["(Then|So) we're (officially|properly) (off the map|on our own). (Cosy|Peaceful), (in a way|almost)."] },
  ],
  endings: [
    { ending: 'they are let out', says: ["(Listen|Hear that), (voices|a drill)! (They've|I think they've) (got|found) us. (We're|We are) getting out (of here|now).", "(The door|Look, the door)! (Somebody|There's somebody) with a (torch|crowbar) and an apology.", "(Somebody is|They're) opening it. (I've|I have) never been so (glad|happy) to see a (corridor|stairwell)."], answers: ["(At last|Finally). (Odd|Strange) to say, I'll (miss|remember) this. (Take care|Mind the gap).", "(Freedom|Fresh air)! (Next time|Let's talk) (somewhere|in a place) with (chairs|an exit), (please|shall we say).", "(Out|Quick, out), before it changes its mind. (Nice|It was nice) being stuck with you.", "(After you|You first). I'll take the (stairs|steps) from now on, (and so should you|I think)."] },
    { ending: 'everything starts again by itself', says: ["(Lights|Hum), (jolt|click), and (we live|it works), (no apology|without a word).", "(Oh|There), (it's|everything's) moving (again|by itself), (as if|like) nothing (happened|was wrong).", "(It's|Did you feel that? It's) moving. (I'd|I had) (nearly|almost) forgotten where I was (going|headed).", "(Well|Ha), there (we go|it goes). My floor is (next|coming up)."], answers: ["(Just|Right) as we got (comfortable|going). (All the best|Take care) (up|out) there.", "(And|Then) mine is after that. (Good|Nice) company, for a (breakdown|crisis).", "(Bye|See you), then. Next time (we|let's) meet on (solid|firm) ground."] },
  ],
};
