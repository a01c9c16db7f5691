import type { Family } from './family.ts';

export const online: Family = {
  name: 'online',
  places: ['in a chat room that pairs strangers', 'in the lobby of an online game', 'on a pen-pal site', 'in a language exchange app'],
  reasons: [
    { reason: "the app matched them a minute ago", remarks: ["It took a minute to find you, and I was (about|ready) to close it.", "(A minute|Sixty seconds) ago I was (doing the dishes|staring at a wall).", "I (barely|hardly) (sat down|put my tea down) before it paired us."] },
    { reason: "both clicked the same prompt", remarks: ["We (both picked|clicked) the same prompt, so that's a (start|beginning).", "Out of (all those|so many) prompts we chose the same one.", "I (nearly|almost) (clicked|took) the prompt about (ghosts|sandwiches) instead."] },
    { reason: "they have ten minutes before it closes", remarks: ["We have ten minutes, so no (long pauses|long words).", "Ten minutes is (not much|plenty) for two strangers, (I think|we'll see).", "That little clock in the corner makes me (nervous|type faster)."] },
  ],
  moments: ['late at night', 'on a slow Sunday', 'during a rainy afternoon', 'on a weekday evening'],
  openings: [
    {
      says: ["(So the app|Apparently the computer) (thinks|decided) we should (talk|meet). (No pressure|Let's prove it right), then.", "(Matched|Paired) after (nine seconds|half a minute). (Either|I guess) we're (a perfect fit|made for it) or (nobody else|no one else) is (awake|here)."],
      answers: ["(I'll take|Let's go with) the (flattering|nicer) (version|explanation). (Good to meet you|Nice to land here).", "(It picked|It gave me) (worse|stranger) (people|matches) yesterday, (believe me|so you're ahead already)."],
    },
    {
      says: ["(The last person|My last match) (sent|wrote) (one letter|a single dot) and (left|vanished). (The bar is|So the bar is) (low|on the floor)."],
      answers: ["(Then this|So one full) sentence (should|will) (impress you|put me in the lead).", "(I promise|I can offer) whole words, (sometimes|occasionally) (with commas|even spelled right)."],
    },
    {
      says: ["(It says|The app says) I should open with (a fun fact|something clever), and my (mind|head) (is|went) (empty|blank).", "(I typed|I wrote) and (deleted|binned) (four|five) openings, so (you get|here is) this one (instead|now)."],
      answers: ["(Perfect|That'll do), (I relax|I breathe easier) when (nobody|no one) (performs|is being clever).", "(Honest|An honest one). (That beats|I prefer that to) (a riddle|a chain letter), which I (got|had) (earlier|before)."],
    },
    {
      says: ["(Testing, testing|Is this thing on)? My (connection|internet) (drops|cuts out) whenever (it rains|someone boils water), so (fair warning|bear with me)."],
      answers: ["(Loud and clear|You're coming through fine). (I'll wait|I'm patient) if you (freeze|disappear)."],
    },
  ],
  detours: [
    { says: ["(Sorry for|Excuse) the (typos|spelling), (my screen|this keyboard) is (cracked|sticky) (right where|just where) the (vowels|good letters) are."], answers: ["(I can read it|It's perfectly readable). (It adds|Gives it) character."] },
    { says: ["(You went|It went) quiet, (are you|you're) still there?"], answers: ["(Still here|Yes, here), the little (wheel|circle) was (spinning|turning).", "(Here, here|Yep). (The screen|My side) (froze|hung) for a second."] },
  ],
  endings: [
    { ending: 'the session times out', says: ["(Red|The) bar says (seconds|half a minute), then we (vanish|turn into pumpkins).", "(There's|I see) the (countdown|timer), (thirty|forty) seconds left. I wasn't (quite |)(ready for|expecting) that.", "(It's|The thing is) blinking at me, (twenty|ten) seconds. (Quick|So quick), it was (good|nice) to meet you.", "(We're|I think we're) being (cut|thrown) off in a (moment|minute), the (clock|corner) says so."], answers: ["(Quickly then|Quickly): this was (lovely|a good one). (Bye, stranger|Good night, stranger).", "(Best match|Nicest ten minutes) (of the week|on here so far). (Bye|Take care) before it (cuts|shuts).", "(You too|Nice meeting you), and (sleep|be) well, wherever that (is|may be).", "(Bye|Goodbye), stranger. I hope it (matches|pairs) us again."] },
    { ending: 'they agree to write again', says: ["I (should|need to) (log off|close this) before my (battery|screen) gives out. (I'd write again, though|Same time next week, maybe).", "I (have to|must) get up (early|at six), so I'll (stop|sign off). (Shall we|Do you want to) write again?", "(My eyes|My eyelids) are (closing|giving up). (Tomorrow|Next week), same (room|place)?"], answers: ["(Do write|Please do). I'll (save|keep) this (chat|window) so I (remember|know) where we were.", "(Deal|Done). (I'll be|You'll find me) around, (under this name|same silly name).", "(Yes|Sure), (write|message) me (whenever|any time). I'll (answer|be around).", "(I'd like that|Gladly). (Good night|Sleep well) until then."] },
  ],
};
