import type { Family } from './family.ts';

export const event: Family = {
  name: 'event',
  places: ['at a street fair', 'at an open-air concert', 'at a village fete', 'at a neighbourhood flea market'],
  reasons: [
    { reason: "a shower drove everyone under the same awning", remarks: ["That came down (out of nowhere|all at once), I've got wet (feet|sleeves).", "(Half the|The whole) (street|place) is under this awning (now|by now).", "The rain (can't|won't) last, it's (bright|blue) over there already."] },
    { reason: "the next act is late", remarks: ["The next act was (due|meant to start) (twenty|thirty) minutes ago.", "(They've|They have) been testing one microphone (for ages|since I came).", "(Nobody|No one) knows when it (starts|goes on), (I asked|not even the stage crew)."] },
    { reason: "both are resting on the same hay bale", remarks: ["This (bale|hay) is (softer|pricklier) than it looks.", "My feet (gave up|went on strike), so this bale is home (now|for a while).", "(Best|The best) seat of the (day|whole place), hay or not."] },
  ],
  moments: ['in the early afternoon', 'as the lamps go on', 'in the heat of midday'],
  openings: [
    {
      says: ["(Have you tried|Did you try) the (lemonade|pancakes|soup) (over there|from the blue stall)? (I'm not sure|I can't decide) if it was (good|food)."],
      answers: ["(I went by|I walked past) and (felt|got) (curious|worried). (That settles it|Thanks for the report)."],
    },
    {
      says: ["(Somebody|A man) (over there|at the corner) is (juggling|whistling) with (real|surprising) (courage|confidence) and (no|very little) (talent|luck)."],
      answers: ["(I've been|I was) watching (with one eye|through my fingers). (You have to|One must) (admire|respect) it.", "(That's|It's) the (charm|beauty) of (these things|a day like this), (isn't it|I think), nobody (checks|minds)."],
    },
    {
      says: ["(Mind if I|Can I) share your (patch|bit) of (shade|shelter)? (Everybody|Everyone) else had the (same|identical) idea."],
      answers: ["(Please do|Be my guest), there's (room|space enough). My feet (needed|were begging for) the (rest|break)."],
    },
    {
      says: ["(I've lost|I lost) the people I came with (an hour ago|somewhere back there), and I'm (oddly|strangely) (fine|calm) about it."],
      answers: ["(Then stay|Stay) put, that's the (rule|official advice). (They'll|People) come to you."],
    },
    {
      says: ["(Three|Two) (songs|stalls) in and I've already (bought|won) (a wooden duck|a lamp shaped like a pear|four jars of honey). (Don't ask|Help)."],
      answers: ["(I'm asking|Oh, I'm asking). (No, wait|Actually), it (suits|looks right on) you.", "(It could be worse|That's not so bad). (I saw|I just saw) (a person|someone) carrying (a stuffed goat|half a wardrobe)."],
    },
  ],
  detours: [
    { says: ["(Was that|Did I hear) (thunder|a drum), or (somebody|is that someone) (dropping|moving) (a table|chairs)?"], answers: ["(A table|Furniture), (I'd say|by the swearing). (The sky looks|It looks) (fine|innocent)."] },
    { says: ["(That smell|Whatever they're frying over there) (is making|makes) it (hard|difficult) to (think|concentrate)."], answers: ["(Onions|Cinnamon), I (think|believe). (I've|I have) been (resisting|brave) for an hour."] },
  ],
  endings: [
    { ending: 'the music starts again', says: ["(Hear|Listen to) that (drum|trumpet)? (Round|Part) two, and I (want|need) to (see|catch) it.", "(They're|I think they're) (tuning|starting) up again. (I promised|I told) my friends (to be|I'd be) (at the front|by the stage).", "(There's|That's) the (band|singer) again, and (this one|the next song) I can't miss. (Sorry|Excuse me).", "(The lights|All the lights) went down, so it's (starting|on). I should (find|get back to) my (friends|seat)."], answers: ["(Go on|Off you go), (dance|clap) for (two|both of us). (Lovely|Good) talking to you.", "(Go|Off), go, (or you'll|before you) miss the (chorus|best part). (Nice|It was nice) talking.", "(Have fun|Enjoy it). If you get lost, I'm the one (by the fence|near the stairs)."] },
    { ending: 'the stalls pack up', says: ["(Last|Final) (pancakes|jars) going (cheap|for coins), so (the day|this) is (over|done).", "(They're|Look, they're) folding (the tables|the tents) around us. (I believe|I think) that's a (hint|message).", "(Everybody's|They're) taking (things|the lamps) down already. (We|I think we) talked through the (whole|entire) second half.", "(Closing|Packing up) time, it (would seem|seems). I (still|really) wanted to buy (honey|a lamp|bread)."], answers: ["(A polite one|A clear one). (Maybe we'll meet here|Let us meet here) next year. (Bye|Safe home).", "(There's|You'll find) one (stall|table) left at the (corner|gate). (Run|Hurry), and take care.", "(Next|There's always next) year, then. It was (good|nice) to have met you."] },
  ],
};
