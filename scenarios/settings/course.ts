import type { Family } from './family.ts';

export const course: Family = {
  name: 'course',
  places: ['at a beginners\' pottery class', 'at a first-aid course', 'at a drawing evening', 'at a cooking workshop'],
  reasons: [
    { reason: "they have been put in pairs", remarks: ["(Pairs|Twos), (she|the teacher) said, and (pointed|nodded) at us.", "I was (afraid|worried) I'd be the one (left over|without a partner).", "(They|The teacher) went by (the list|height), I (think|suspect)."] },
    { reason: "the teacher is late", remarks: ["The teacher (is late|isn't here yet), so (nobody|no one) can stop us (talking|chatting).", "(Ten|Fifteen) minutes without a teacher, and (nobody has cried yet|we're still civilised).", "If the teacher doesn't (come|turn up), (one of us|you or I) will have to (teach|make it up)."] },
    { reason: "everyone is told to introduce themselves", remarks: ["We're (supposed|meant) to introduce ourselves, so (this is my attempt|consider this mine).", "(They want|She wants) a name and (one interesting thing|a hobby), and (so far I have|I only have) the name.", "(I've|I have) been (practising|rehearsing) my introduction (since the door|all the way here)."] },
  ],
  moments: ['on the first evening', 'just before the start', 'halfway through, over weak tea'],
  openings: [
    {
      says: ["(I think|Looks like) we've been (paired up|put together). (I apologise|Sorry) in advance for my (hands|coordination)."],
      answers: ["(Accepted|That's fine). (Nobody|No one) here (looks|seems) (dangerously|worryingly) (skilled|competent).", "(Sorry back|Apology returned), mine are (no better|worse). (We'll|Let's) (blame|hide behind) the (tools|materials)."],
    },
    {
      says: ["(So we're|Then we are) a (pair|team). (I should|I'd better) (confess|admit) I (read|understood) (half|a third) of the instructions."],
      answers: ["(I skipped|I lost) (the page|them) (entirely|altogether), so (you're|that makes you) the expert."],
    },
    {
      says: ["Are you (really |)here (on purpose|willingly), or did (somebody|someone) (give|buy) you (the voucher|this as a gift)?"],
      answers: ["(On purpose|Of my own free will), (which|and that) (surprises|still surprises) (me|even me).", "(A bit of both|Both, in a way): (a nudge|one push) from (a friend|somebody) and (my own|plain) curiosity."],
    },
    {
      says: ["(My last|The last) (attempt|try) at (anything|something) like this (ended|was over) in (four|nine) minutes, (with|and called for) a mop."],
      answers: ["Hold out a bit longer and we get (biscuits|a certificate), (I've heard|rumour has it).", "(There's|I see) no (mop|bucket) (in sight|this time), (that's|which is) a good (sign|omen)."],
    },
  ],
  detours: [
    { says: ["(Are we|Were we) (supposed|meant) to be (doing|starting) something (right now|by now)?"], answers: ["(Probably|Almost certainly). (Look busy|Just nod) (when|if) anybody (walks|comes) (past|by)."] },
    { says: ["(The two|That pair) at the (front|window) look finished already, it's (annoying|unsettling)."], answers: ["(Every|Each) class has (them|a pair like that). (We|You and I) have (charm|other gifts)."] },
  ],
  endings: [
    { ending: 'the teacher claps for silence', says: ["Eyes (front|forward), (apparently|I gather). (Break's over|Playtime's over).", "(There goes|I hear) the (clap|signal), and (everybody|the room) (sits up|hushes).", "(Shh|Oh), the teacher is clapping. (We're|I think we're) (about to|going to) (learn|be taught) something.", "(Oh|Careful), the teacher is (looking|staring) at us. (Back to work|Pens out), I suppose.", "It's (getting|going) quiet, so (we should|I'll) stop (talking|chatting) now."], answers: ["(At last|Wish us luck). (We'll|Let's) (talk|pick this up) (over|during) the break.", "(Later|Afterwards), then. I'll (nudge|poke) you if you (snore|nod off).", "(Yes|Right), before we (get|are) separated like (children|schoolkids)."] },
    { ending: 'the class is over', says: ["(Aprons|Bags) (on|packed), (chairs|stools) up, (over|finished) (already|so soon).", "(That's|Was that) (it|the whole lesson) for tonight? I (made|did) (nothing|almost nothing) and (enjoyed|liked) (it|every minute).", "(Done|Finished) for today, and I (understood|got) (half|most) of it. (I have to|I'll) run.", "(Everybody's|They're all) packing up, so I (guess|suppose) that was the (class|hour)."], answers: ["(Same|Our) corner next week, (then|partner). (Bring|And bring) the (good|same) mood.", "(See you|Till) next (week|time). (Save|Keep) me a (seat|chair) if you're early.", "(And the|The) other half comes next week. (Get home safe|Take care)."] },
  ],
};
