import type { Family } from './family.ts';

export const queue: Family = {
  name: 'queue',
  places: ["in line at a bakery", "in line at a food truck", "in the queue at the post office", "in line at a ticket window"],
  reasons: [
    { reason: "the card machine is down", remarks: ["(They say|I hear) the card machine (is down|gave up), so I'm counting coins.", "It's cash only, (it says|the sign says), and I (have|found) (eleven|nine) coins.", "Everybody up there is (digging|looking) for (cash|coins), which takes a while."] },
    { reason: "somebody up front cannot decide", remarks: ["Somebody up front can't (decide|choose), I can see the pointing.", "The one up front has changed the order (twice|three times) (now|so far).", "It can't be that hard to (choose|pick) (one thing|something), but there we are."] },
    { reason: "only one counter is open", remarks: ["One counter is open, with (four|three) (dark|closed) ones beside it.", "There are (five|four) counters and a single person (working|behind them).", "I've (watched|seen) (three|two) people go on break (since I came|so far)."] },
  ],
  moments: ["on a Saturday morning", "in the lunch hour", "on a cold evening", "the day before a holiday"],
  openings: [
    {
      says: ["(This line|This queue) (hasn't moved|has not budged) since I (joined it|got here), and I was (cheerful|younger) then."],
      answers: ["(The person in front|Somebody at the front) is asking about (everything|each item), one (by one|at a time).", "(I've aged|I feel older) (as I stand|just standing) here, (so I believe you|it's true)."],
    },
    {
      says: ["(Is this|Would this be) the end of the line, or (just|only) (a crowd|people) (admiring the view|standing around)?"],
      answers: ["(It's the end, I'm afraid|Oh, this is the line). (Welcome|You're in it now).", "(The end, yes|You've found the end). (The start|The front) is (a rumour so far|said to exist up ahead)."],
    },
    {
      says: ["(Tell me honestly|Be honest), is it worth it? I'm (standing here|waiting) (purely because|only because) everybody else is."],
      answers: ["(It smells like|They say) it is. (Ask me again|We'll know) in (twenty minutes|half an hour).", "(People come back|I've seen people come back) (smiling|looking pleased), so I'm (staying|hopeful)."],
    },
    {
      says: ["(I keep|I always end up) (choosing|picking) the slow line. (It's a gift|Some would call it talent), really.", "(Whatever|Any) line I (join|pick) (slows down|stops) at once. (Sorry about that|My apologies to everyone in it)."],
      answers: ["(So you're the one|Aha, the culprit). (I was wondering|I did wonder) what (happened|changed).", "(Then we'll have|That gives us) (time to talk|plenty of time), (I suppose|at least)."],
    },
    {
      says: ["(Could you|Would you) hold my place (a second|a moment)? I (dropped|left) (a glove|my list) by the door. (Right, got it|Found it), thanks."],
      answers: ["(Held|Guarded) it with my life. (Two people|Somebody) (tried|looked hopeful).", "(No trouble|Easy). It's not as if (this line|it) (moved|went anywhere)."],
    },
  ],
  detours: [
    { says: ["(Oh, look|Wait), did we just move (forward|up)?"], answers: ["(One whole step|A full step), (I felt it|let's not get carried away).", "(Someone left|A person gave up), (that's all|which counts)."] },
    { says: ["(Now he's|That person is now) counting (coins|small change). (Tiny ones|Very slowly)."], answers: ["(Let it happen|Breathe). We'll be (out of here|served) by (spring|midnight)."] },
  ],
  endings: [
    { ending: 'it is their turn at last', says: ["(Next, please|Next), (she says|they call), (meaning|and that's) me. (Wish me luck|Cross your fingers for me).", "(And that's|Look, it's) my turn, (finally|would you believe it). (I forgot|I've forgotten) what I (came for|wanted).", "(Me|Finally me), I think, she's (waving|nodding) at me. (It took|That took) long enough.", "(My number|My turn), would you look at that. I had just got (comfortable|settled)."], answers: ["(Order quickly|Choose fast), (there's|you've got) a line behind you. (Good talking to you|This was fun).", "(Go, be decisive|Up you go). (You made|That was) the shortest (half hour|wait) (all week|in ages).", "(Good luck|Go). (Be nice|Ask nicely), (she's|they're) tired.", "(It went|Time went) faster with you. (Take care|Bye)."] },
    { ending: 'the counter closes in front of them', says: ["(Shutters|Blinds) down, (lights|lamps) (out|off). (So near|Two people away), (typical|cruel).", "(They've put the closed sign up.|Is that the closed sign going up?) (After all that|Right in front of us).", "(No|Oh no), they're (closing|shutting). (An hour|All that time) for (nothing|a closed window).", "(She's|He's) (pulled|put) the blind down. (I think|It seems) we're (too late|out of luck)."], answers: ["(Then we know|Well, we know) who to (blame|look for) tomorrow. (Bye for now|Get home safely), (line partner|friend of the queue).", "(Not|It wasn't) quite for nothing, I (met|talked to) you. (Till|Same time) tomorrow.", "(Well,|Then it's) (tomorrow|Monday) at nine, and I'm (first|ahead of you)."] },
  ],
};
