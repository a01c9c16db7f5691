import type { Family } from './family.ts';

export const quiz: Family = {
  name: 'quiz',
  places: ['at a quiz night', 'at a board-game evening', 'at a bingo afternoon', 'at a community jigsaw marathon'],
  reasons: [
    { reason: "they have been put on one team", remarks: ["(They|Somebody) put us on one team, so you have my (sympathy|apologies).", "We still need a (name|team name), I was told.", "We're one team, and (over there|opposite) are six (professors|teachers)."] },
    { reason: "the round is over and nobody counts the points", remarks: ["The round has been over for (ten|fifteen) minutes and nobody is counting (anything|the points).", "(I think|It seems) they lost the (sheet|slip) with our points.", "I (counted|added up) our points myself, and (it isn't pretty|we're not last)."] },
    { reason: "their team-mates have not turned up", remarks: ["Our team-mates are (late|scared), (as you can see|by the looks of it).", "(Three|Four) chairs for our team and nobody (on them|in sight).", "(They said|I was told) ten minutes, but that was (an hour ago|a while ago)."] },
  ],
  moments: ['on a Thursday', 'on a rainy day', 'in the back room of a cafe'],
  openings: [
    {
      says: ["(I should|I'd better) (warn|tell) you (right away|now), my (strong|best) (subject|category) is (snacks|guessing)."],
      answers: ["(Good|Fine), (mine is|I'm strong at) (nodding|looking certain). (We'll|Together we'll) (go|get) far."],
    },
    {
      says: ["(Looks like|It seems) it's (only|just) (the two of us|us two). (The others|The rest) (chickened out|never came)."],
      answers: ["(More|All the more) (glory|biscuits) for us. (I only|I) came for the company, so no (pressure|stress)."],
    },
    {
      says: ["(Did|Do) you (understand|follow) the rules (just now|so far)? I (nodded|smiled) and (hoped|prayed)."],
      answers: ["(Half|About half). The rest I (plan|intend) to (make up|guess)."],
    },
  ],
  detours: [
    { says: ["How many points do we have (now|so far)?"], answers: ["(Seven|Four), (unless|before) they (deduct|take off) (one|some) for (giggling|talking)."] },
    { says: ["(That team|The table) by the (door|window) (has|brought) (matching|special) (shirts|hats). (Worrying|I'm nervous)."], answers: ["Outfits never won anything. (Luck|Nerve) did."] },
  ],
  endings: [
    { ending: 'the next round begins', says: ["(Pens|Cards) out, (question one|they're starting). (Think fast|Look clever).", "(Shh|Quiet), (the next round|here we go). (Pencils up|Game faces on).", "(They're|He's) reading out the first (one|question), so (hush|quiet). (We|Now we) need (points|a miracle).", "(Ready|Pens ready)? (It's|Here's) sports again, (unfortunately|of course)."], answers: ["(Win or lose|Whatever happens), you're a (good|fine) (partner|teammate). (To|On to) (victory|the bitter end).", "You do the talking, I'll (write|do the writing). (It was|That was) a nice break.", "(Good|All right). (We'll|Let's) talk (afterwards|later), with or without a (prize|trophy)."] },
    { ending: 'the results are read out', says: ["They're reading (the scores|the results). If we come last, we never met.", "(Shh|Oh), here come the points. I (can't|can hardly) (look|listen).", "(Quiet|Listen), the scores. (Third|Fourth) would be (fine|enough) for me."], answers: ["(Agreed|Understood). (But|Still,) (same time|I'm back) next week, (stranger|partner).", "(Whatever|No matter what) it is, I had a (good|nice) time. (See you|Bye).", "(Next|There's always next) (week|month). It was (good|fun) (playing|losing) with you."] },
  ],
};
