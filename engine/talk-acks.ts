/** What people say on an answer, before they go on; templates that fit any answer. */
export const acks: readonly string[] = [
  '(Ha|Okay|Right|Well), fair enough.', 'I see.', 'That (makes|does make) sense.', 'Oh, okay.', '(Ha|Hah), I like that.', 'I can (imagine|picture that|see that).', 'I\'ll (remember|keep|make a note of) that.', '(Oh|Well|Yes), I (understand|get) that.', 'I (thought|suspected|guessed) so.', '(Ha|Ooh|Oh), I didn\'t (expect|see) that (one|coming).', 'That (sounds|seems) about right.', 'I\'m glad I asked.', '(Ha|Oh|Well), of course.', '(Mm|Ah), I see what you mean.', 'You (tell|put) it (well|nicely).', 'That\'s (a good one|not bad at all|good to hear).', '(Ha|Okay), I believe you.', '(Oh|Ah), right.', 'You (make|made) me (smile|laugh).', 'I never thought of it (that way|like that).', '(Yes|Yeah|Sure), I get it.', 'That\'s (nice|nice to hear|a nice way to put it).', 'Okay, now I (understand|get it).', '(Fine|All right), I won\'t (ask|dig) any (further|deeper).', '(Mhm|Okay), noted.', 'I (suppose|guess) that\'s (how it goes|the way it is).',
  '(Same|It\'s the same) here, (I think|in a way).', '(Good|Great) answer.', '(Ah|Oh), that (explains|clears up) a few things.', '(Okay|Right), (good|nice) to hear.', '(True|That\'s true), when you (say|put) it like that.', '(Ha|Oh), you\'re (funny|quick).', '(Hm|Well), why not.', '(Sure|Of course), anybody would.', '(No|Oh, no) need to (explain|apologize).', '(Well|Ah), that\'s (life|how it is).', '(Lovely|Great).', '(Sounds|That sounds) (fair|reasonable).', 'You (have|may have) a point.', '(Oh|Ah), so that\'s (it|the reason).', 
];

/** When a question finds nothing to answer it with. */
export const sideways: readonly string[] = [
  '(Not really|Not much|Nothing much), (no|to be honest).', 'Oh, there isn\'t much to (say|tell) there, (honestly|I\'m afraid).', '(Hm|Well), I couldn\'t (say|really say).', 'I\'m (the wrong person to ask|no help there), (sorry|I\'m afraid).', 'Hard to say, (really|to be honest).', 'Nothing (worth telling|special), I\'m afraid.', 'I\'d have to think about that.', 'Not that I can think of (right now|just now).',
  '(Oh|Well), (ask|try) me something (easier|else).', '(Not one|Nothing) I could (explain|put) in a (sentence|few words).', '(Hm|Oh), I (haven\'t given it much thought|never gave it much thought|never made up my mind).', '(It|That) (changes|depends), (one week yes, the next no|some days yes, others no).', '(No|None), at least (not yet|for now).', '(Pass|I\'ll pass) on that one.',
];

/** Greetings put before some openings. */
export const greetings: readonly string[] = ['Hi,', 'Hello,', 'Hey,', 'Hi there,', 'Hello there,', 'Excuse me,', 'Oh, hello,', 'Hey there,'];

/** Small sounds of the cheerful, before a reaction. */
export const brightSounds: readonly string[] = ['Ha!', 'Oh, lovely.', 'Ooh.', 'Wonderful.', 'Hah!', 'Yes!'];

/** Small sounds of the gloomy, before a reaction. */
export const darkSounds: readonly string[] = ['Well.', 'Hm.', 'Oh dear.', 'Ah well.', 'Huh.'];

/** Last words that fit any parting of people who have just met. */
export const farewells: readonly string[] = [
  'Take care, and (thanks|thank you) for the (company|talk|chat).', '(Good|Nice|Lovely) (meeting|talking to) you, (really|I mean that).', '(Well, goodbye|Goodbye), then. That was (a nice surprise|good).', '(I\'m glad|Glad) we got (talking|chatting).', '(Until|Till) (next time|we meet again), (maybe|I hope).', '(All the best|Good luck) with (everything|all of it).', '(Bye|So long), and don\'t be a stranger.',
  'You\'ve made (my day|the time fly), (thanks|thank you).', 'Off you go, before I start (another|a new) story.', '(I enjoyed|I liked) (this|that) more than I expected.', '(Bye for now|Goodbye), and get home (safely|safe).', 'It was a pleasure, (really|truly).', 'Say hello if (we meet|you see me) again.', '(Look after yourself|Take care of yourself), (then|and thanks).', '(Right|All right), (bye|see you), it was (fun|nice talking).', 'Bye, and have a good (rest of the day|one).',
];
