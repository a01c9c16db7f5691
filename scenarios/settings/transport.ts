import type { Family } from './family.ts';

export const transport: Family = {
  name: 'transport',
  places: ['at a bus stop', 'on a railway platform', 'at a small ferry landing', 'at a tram stop'],
  reasons: [
    { reason: "nothing has come for twenty minutes", remarks: ["Twenty minutes, and not one (in sight|has come).", "I could have (walked|cycled) there (by now|twice).", "I know the timetable by heart (by now|at this point)."] },
    { reason: "the board keeps changing its mind", remarks: ["First it said (two|four) minutes, then (nine|eleven), (then nothing|now two dashes).", "I don't believe (a word|anything) that board (says|shows) (any more|now).", "That board makes it up, (I'm sure|if you ask me)."] },
    { reason: "the last one left early", remarks: ["The last one left (two minutes|a minute) early, right (in front of|past) me.", "I ran for the last one, (and it left anyway|all for nothing).", "The last one went before its time, which (they only do to me|is a first)."] },
  ],
  moments: ['on a damp morning', 'late in the afternoon', 'after dark', 'on a windy Sunday'],
  openings: [
    {
      says: [
        '(Is it just me, or|Am I imagining it, or) did that board (just|really) (add|sneak in) (another ten|five more|another twelve) minutes?',
        'That board (said|promised) four minutes (a quarter of an hour|about eleven minutes|half an hour) ago, (didn\'t it|right)?',
      ],
      answers: [
        '(Oh, it did.|It did indeed.) (I watched|I saw) it (happen|change) and (took|am taking) it personally.',
        '(It did, yes|Sadly, yes). (I think|My theory is) somebody in an office (rolls dice|spins a wheel|is guessing).',
        'It has been lying to us (both|all) since I (got|turned up) here.',
      ],
    },
    {
      says: [
        '(You can have|Take|There\'s room on) (half of|the dry end of) this bench, it\'s (only slightly|barely) (wobbly|cold|damp).',
        '(Come stand|Move in) (here|over here) if you like, (there\'s no draught on this side|this is the corner the wind forgets).',
      ],
      answers: [
        '(Thanks|That\'s kind|Ah, thank you). My (legs|feet|knees) gave up (waiting|hoping) (ages ago|ten minutes ago).',
        '(I won\'t say no|Gladly). (At this rate|The way it\'s going) we\'ll (be living|grow old) here.',
      ],
    },
    {
      says: [
        '(I\'ve|I have) (counted|now counted) (nineteen|thirty-one|forty-four) (pigeons|cracked tiles|blue cars) while waiting, (so I\'m open to conversation|so please talk to me).',
        '(Right|Well), I have (read|now read) every (poster|notice) here twice, (so it\'s you or the timetable|so now it has to be people).',
      ],
      answers: [
        '(Then you need rescuing|That bad already|I can do better than that), I (suppose|think). (I\'ve got|I have) (time|nothing but time).',
        '(Talking|A chat) (beats|is better than) staring down the line (and sighing|at nothing), (definitely|for certain).',
      ],
    },
    {
      says: ['(If it doesn\'t come soon|Five more minutes of this and) I (may|might) (just|) start walking, (and it\'s a long way|wrong shoes or not).'],
      answers: [
        'Don\'t. (The second|The minute) you (leave|turn the corner) it (arrives|shows up), (that\'s the law|every time).',
        '(I thought about that|I had the same plan), then I looked at (the sky|that hill) and (sat down|stayed put).',
      ],
    },
  ],
  detours: [
    { says: ['(Hold on|Wait|Hang on), (was that|is that) (ours|the right one) (coming|over there)?'], answers: ['(No, false alarm|Nope), (just|only) (a delivery van|a street sweeper|somebody\'s headlights). (Carry on|We have time).', '(Wrong number|Not ours), (I checked|I looked twice). We\'re (still safe|still stuck).'] },
    { says: ['(There goes|Look,) the board again, (three|six|two) more minutes (now|on top).'], answers: ['I have (given up|quit) believing (that thing|a word it says).', '(Lovely|Great). At least (we\'ve got|there\'s) company.'] },
  ],
  endings: [
    { ending: 'it finally arrives', says: ['(There|Look), (that\'s it|here it comes), (lights and all|finally). I (almost|nearly) (want|wanted) (another delay|five more minutes).', '(Oh, it\'s here|And here it is, at last). (I get off after two stops|I have to sit up front), so (this is it|we say goodbye here).', "(Is that|Could that be) ours? (Yes|It is), (packed|full) to the doors. I'll (squeeze|get) in at the back.", "(There it is|Here it is), only (twenty|thirty) minutes late. I'm (only|just) going (two|three) stops."], answers: ['(Go on, grab a seat|Quick, get a window). (You made|That made) a (rotten|boring) wait (short|rather nice).', '(Typical|Of course), just when it got (good|interesting). (Safe trip|Mind the step).', "(Get in|In you go), I'll take the (next|other) one. (It was|That was) nice.", "(Go|Quick), grab a seat. (Safe trip|Get home safe)."] },
    { ending: 'they give up and share the walk as far as the corner', says: ['(You know what|Honestly), (I\'m giving up|I surrender). (I\'m walking|My feet win), it\'s (left|straight on) for me (at the corner|from here).', "(I think|I'd say) it isn't coming. I'll (walk|go on foot), it's (two|three) streets for me.", "(Enough|That's it), my feet are (cold|frozen). (Shall we|Do you want to) walk to the (corner|bridge) together?"], answers: ['(Fair enough|Sensible). (I\'ll give it|It gets) five more minutes and then I\'ll (follow|be right behind you). (Take care|Get home dry).', "(Good idea|Best idea all day|Best idea of the day). I turn (left|right) at the (bakery|church), so bye until then.", "(Come on|Let's), then. (Talking|Walking) keeps us warm, (at least|and it's free)."] },
  ],
};
