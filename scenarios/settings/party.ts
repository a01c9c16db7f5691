import type { Family } from './family.ts';

export const party: Family = {
  name: 'party',
  places: ['at a wedding, at the table for leftover guests', 'in the kitchen at a housewarming', 'at a mutual friend\'s birthday', 'at a big family reunion of somebody else'],
  reasons: [
    { reason: "neither knows many people there", remarks: ["I know (hardly anybody|almost no one) here, (so be kind|I should say).", "I came (along|here) as (somebody's plus one|a friend of a friend).", "(Everyone|Everybody) else seems to have (met before|gone to school together)."] },
    { reason: "the speeches are taking forever", remarks: ["That was the (fourth|fifth) speech, and there's a (list|sixth).", "The (uncle|man) with the (cards|notes) isn't (done|finished) yet.", "I clapped too early (once already|at the last pause), and people (turned round|laughed)."] },
    { reason: "the food is late", remarks: ["(The food|Dinner) was (promised|announced) an hour ago, and I can hear my (stomach|belly).", "I've (eaten|had) (nothing|one olive) since breakfast, (on purpose|which was a mistake).", "I saw a tray (go past|over there), but it (was empty|didn't stop)."] },
  ],
  moments: ['early in the evening', 'in the afternoon', 'late in the evening'],
  openings: [
    {
      says: ["(So who|Who) do you (belong to|know) here? I (know|can name) (exactly|only) (one person|two people), and they're (hiding|busy)."],
      answers: ["(One person|A friend of a friend), (missing|out of sight). (We should|Let's) (stick together|form a team)."],
    },
    {
      says: ["(I've moved|I've been moving) (closer|nearer) to the (cheese|cake) all evening, and I (believe|suspect) you noticed."],
      answers: ["(I noticed|I saw), and I (respect|admire) it. (Nobody|No one) (guards|watches) the (left|far) side."],
    },
    {
      says: ["(How long|How much longer) do you (think|reckon) this (goes on|will last)? My (smile|face) is (cramping|getting tired)."],
      answers: ["(An hour|Two hours), if (nobody|no one) (cries|sings). (Rest|Relax) your face, (I won't tell|I'll cover for you)."],
    },
    {
      says: ["(They|Somebody) (told|warned) me to (mingle|mix), so (consider|count) yourself (mingled|mixed) with."],
      answers: ["(Painless|That didn't hurt), (so far|I must say). (Carry on|Do go on), you're (good at it|better at this than most)."],
    },
  ],
  detours: [
    { says: ["What is (in|inside) these (little|green) (pastries|rolls)?"], answers: ["(Spinach|Leek), (I hope|I think). (I've had|I ate) (four|three) and (learned|discovered) (nothing|very little)."] },
    { says: ["(Oh no|Look out), (they're|someone's) (setting up|plugging in) a (microphone|karaoke machine)."], answers: ["(Don't|Never) (make|risk) eye contact. (That's|It's) how they (choose|pick) (people|volunteers)."] },
  ],
  endings: [
    { ending: 'the dancing begins', says: ["(That song|This one) (drags|pulls) me (out there|up) every time, (shoes|dignity) or not.", "(They're|I see they're) pushing the tables (back|aside). Somebody (expects|wants) me (over there|on the floor).", "(Oh|Listen), they're playing that one. I (promised|owe) somebody a (dance|slow one).", "(The floor|The dance floor) is filling up, and they're (waving|calling) me over."], answers: ["(Go|Be brave). (I'll|I shall) (clap|wave) from (here|behind the plant). (Lovely|Good) (meeting|talking to) you.", "(Go|Have fun). (I'm|I'll be) by the (cake|punch) if your feet (hurt|give up).", "(Dance|Enjoy it), and (step|tread) on (no one|somebody) for me."] },
    { ending: 'somebody comes with the coats', says: ["(That's|Here comes) my coat, so (that's|I take it that's) my (lift|cue). (You were|You've been) the best (part|bit) of the (table|party).", "(We're|It looks as if we're) leaving, (the car|the taxi) is here. I (nearly|almost) stayed just for (the talk|this).", "(They're|My friends are) (standing|waiting) at the door with my (coat|jacket). (I have to|I should) go."], answers: ["(And you|You too), (truly|really). (Safe trip|Get home safe), (and take|and steal) some cake.", "(Too bad|A pity). Get home (safe|safely), and (thanks|thank you) for (saving|rescuing) my evening.", "(Good night|Bye), then. I'll (ask|pester) the host for your name (tomorrow|later)."] },
  ],
};
