import type { Family } from './family.ts';

export const waitingRoom: Family = {
  name: 'waiting-room',
  places: ['in a dentist\'s waiting room', 'in a busy repair shop', 'at a barber\'s', 'in a clinic waiting room'],
  reasons: [
    { reason: "they are running an hour behind", remarks: ["They're (an hour|over an hour) behind, I was told.", "My (appointment|time) was an hour ago, (on paper|in theory).", "I should have brought a (longer|thicker) book, with an hour's delay."] },
    { reason: "the system has crashed", remarks: ["The system is down, so it's all (pencil|paper) now.", "They've been (hitting|stroking) that keyboard for a while, and it (doesn't|won't) help.", "They've gone back to (paper|index cards) (since the crash|for now)."] },
    { reason: "one person is covering for three", remarks: ["One person is covering for three today, so I can't (complain|grumble).", "There's one person for the (phone|desk), the door and (us|everything).", "I count one person (working|on duty) and (nine|eight) of us."] },
  ],
  moments: ['first thing in the morning', 'around noon', 'shortly before closing time'],
  openings: [
    {
      says: ['Were you (already |)here before (the plant|that plant) (died|gave up), or did you (come|arrive) after?'],
      answers: ['(After|Long after), (I suspect|judging by the soil). It (looks|seems) (peaceful|at peace) now.'],
    },
    {
      says: ['How long (did they tell|did they promise) you it would (be|take), if I may ask?'],
      answers: ['(Ten minutes|A quarter of an hour), they said. That was (before lunch|a while back|two magazines ago).', 'I (came|got here) when (people|everyone) still (had|looked like they had) hope.'],
    },
    {
      says: ['(I just read|I\'ve just read) (a magazine|an article) about (a boat show|garden ponds|wallpaper) from (nine|six|eleven) years ago, (cover to cover|every word).'],
      answers: ['(Then the next one|The sequel) is (worse|even better), (a quiz|a whole page) about (curtains|kitchen tiles).', '(That\'s|I call that) (dedication|a cry for help). (Put it down|Step away from it), (talk to me instead|we can talk).'],
    },
    {
      says: ['(They called|She called) three names (and|but) not one of them was (yours or mine|ours), (I kept track|I\'ve been counting).'],
      answers: ['(I noticed|I saw that). I (half stood up|got up) (for|at) (one of them|the last one) (out of|from) pure (hope|optimism).', '(We must be|I think we are) at the bottom of (the pile|somebody\'s list).'],
    },
    {
      says: ['(That chair|The chair you\'ve got) (squeaks|rocks), (fair warning|just so you know). (I moved|I switched) after (ten|five) minutes.'],
      answers: ['(Good to know|Ha, I suspected it). (I am|I\'m slowly) learning to live with (it|the noise).'],
    },
    {
      says: ['(Is the radio always|Does the radio stay) stuck on (this song|one song) here, do you know?'],
      answers: ['(It does seem|It certainly sounds) that way. (Everything here|This whole place) (needs|could use) (a holiday|an afternoon off).'],
    },
  ],
  detours: [
    { says: ['(Did they|Did she) just call (a number|a name), or was that (the radio|the phone)?'], answers: ['(The radio|Just the phone), I think. (False alarm|Nobody moved).', 'A number, (but|only) (not ours|somebody else\'s). (Back to|On with) our story.'] },
    { says: ['(That door|The door) has (opened|swung open) four times and (nobody|no one) (came|has come) out.'], answers: ['(It\'s the draught|Wind), (I believe|I think). (Or|Either that or) they\'re (checking|making sure) we\'re still (here|alive).'] },
  ],
  endings: [
    { ending: 'one of them is called in', says: ['(Oh, that\'s me|That was my name), (finally|at last). I (have to|had better) go in before they (move on|change their minds).', "(They|She) just called (me|my name), I (think|believe). (Wish|You can wish) me luck.", "(My turn|That was me), and I was (starting|beginning) to (enjoy|like) it here."], answers: ['(Go, go|Run). (Thanks for the company|You saved me from the magazines).', '(Good luck in there|Be brave). I\'ll (guard|keep) the (good|quiet) chair.', "(Good luck|All the best) in there. (You|I bet you) won't feel (a thing|much).", "(Go on|In you go). (It was|That was) better than the (fish tank|magazines)."] },
    { ending: 'they are told to come back tomorrow', says: ['(Did you hear that|You heard that)? Come back tomorrow, (he says|they say). (I could laugh|Unbelievable).', "(Tomorrow|They want us back tomorrow), after (two|three) hours. I (give up|have no words).", "(Sorry|Apparently), no more (people|patients) today. (We|I guess we) start over (in the morning|tomorrow)."], answers: ['(Then|Well,) same chairs, same time. (It wasn\'t|The hour wasn\'t) wasted (on me|at all).', "(At|Tomorrow at) eight, then. I'll (bring|pack) (cards|coffee) this time.", "(Then|So) we'll meet (again|here) tomorrow. (I don't|I won't) mind that (part|bit)."] },
  ],
};
