/** What people say on an answer, before they go on; templates that fit any answer. */
export const acks: readonly string[] = [
  '(Ha|Okay|Right), fair enough.', '(Now|Okay, now) I can (see|picture) it.', 'I (believe|buy) (every word|all) of (it|that).', 'That (makes|does make) (sense|a strange kind of sense).',
  'You (say|tell) that with such a straight face.', '(I asked|I did ask), so (thank you|I can\'t complain).', 'That\'s the best answer (of the day|so far today|I\'ve had all week).',
  '(Good|Great) answer, (I have to say|by the way).', '(I\'ll|I will) (remember|keep) that (one|line).', '(Oh|Well), that I (understand|can follow).', 'I had a (feeling|hunch) you\'d (say|come up with) (that|something like it).',
  '(See|Look), this is why (I ask|asking pays).', '(Noted|Filed away), with (a smile|thanks).', '(You\'re|You are) (braver|calmer|more patient) about it than I\'d be.', '(Ha|Ooh), I didn\'t see that coming.',
  '(That|It) (sounds|seems) (about|just about) right.', '(Poetry|Music), (practically|almost).', '(I\'m|Now I\'m) (picturing|imagining) it, and (smiling|it\'s vivid).', '(Somehow|Oddly), that (suits|fits) you.', '(Hm|Hmm), that (deserves|needs) a (moment|minute) of (silence|thought).',
  'You (could|should) (write|put) that (down|on a mug).', '(Honest|Straight) answers, (I like|that\'s what I like).', '(I won\'t|I can\'t) (argue|compete) with that.', '(Wise|Sound), in its way.', 'I\'d have (paid|given something) to (see|watch) that.', '(That\'s|There\'s) a (picture|scene) (I won\'t|I\'ll never) (shake|lose) now.',
  '(Understood|Got it).', '(Ha|Hah), of course.', '(Mm|Mhm), I see (it|that).', '(Lovely|Nicely) put.', '(Okay|Right), you (win|got me) (there|with that).', '(Fine|All right), I\'m (convinced|persuaded).',
];

/** Picks up something the partner told earlier; `{you}` is a clause ("you bake cookies"), `{topic}` a noun phrase ("your dogs"). */
export const recalls: readonly string[] = [
  'I\'m still (thinking about|stuck on|turning over) {topic}, (by the way|to be honest).', 'I (keep|end up) coming back to one thing: {you}.',
  '(Earlier|A while ago|Before) you (said|mentioned) {you}, and (it|that) (hasn\'t|still hasn\'t) left my head.', 'I (haven\'t|have not) (forgotten|got over) {topic}, (in case|if) you (wondered|were wondering).',
  '(So|And) {you}. I (can\'t|still can\'t) (quite|) get (past|over) (that|it).', '(Tonight|Later) I\'ll be telling (someone|a friend) about {topic}.', 'It (suddenly|just) (makes|all makes) sense (to me|now), (knowing|given) that {you}.', 
  '(The part|The bit) about {topic} is (going to|likely to) stay with me.',
];

/** What the one who is remembered says. */
export const recalled: readonly string[] = [
  '(Ha|See), people always remember that (one|part).', '(You were|So you were) listening, (I\'m touched|that\'s rare).', '(I should|I\'d better) (watch|mind) what I say (around you|here), (then|clearly).',
  'Of all (things|I said), that\'s what (stuck|stayed).',
  '(Good memory|You have a good memory). (Most people|Others) (forget|lose it) by (now|the next sentence).', '(I knew|I had a feeling) that would (come back|follow me).', '(And I|Here I) thought that (slipped|went) (by|past you).',
];

/** Added to a farewell. */
export const partingRecalls: readonly string[] = [
  'I\'ll (remember|think of) {topic}.', 'I\'ll be thinking about {topic} on the way home.', 'And (all the best|good luck) with {topic}.', '(Next time|When we meet again) I want to hear (more|the rest) about {topic}.', '(I won\'t|I\'ll not) forget {topic} (soon|in a hurry).',
];

/** When a question finds nothing to answer it with. */
export const sideways: readonly string[] = [
  '(Not much|Not a lot|Nothing much) to (report|tell) (there|on that front), (I\'m afraid|to be honest).', '(You\'d|I think you\'d) (get|find) (a dull|a short) answer from me (there|on that one).', '(That\'s|There\'s) a (blank|gap) (on|in) my (map|file), (honestly|I confess).',
  '(Let me|I\'ll) (pass|skip) (on|over) that one, (I\'m the wrong person|ask me another day).', 'I (couldn\'t|could not) (say|tell you) (much|anything clever) about (that|it), (sadly|really).', '(Ask|You\'d have to ask) (somebody|someone) (wiser|better informed) (about|on) that.',
];

/** Greetings put before some openings. */
export const greetings: readonly string[] = ['Hi,', 'Hello,', 'Hey,', 'Hi there,', 'Hello there,', 'Excuse me,', 'Oh, hello,', 'Hey there,'];

/** Small sounds of the cheerful, before a reaction. */
export const brightSounds: readonly string[] = ['Ha!', 'Oh, lovely.', 'Ooh.', 'Wonderful.', 'Hah!', 'Yes!'];

/** Small sounds of the gloomy, before a reaction. */
export const darkSounds: readonly string[] = ['Well.', 'Hm.', 'Oh dear.', 'Ah well.', 'Huh.'];

/** Last words that fit any parting of people who have just met. */
export const farewells: readonly string[] = [
  'Take care, and (thanks|thank you) for the (company|talk|chat).', '(Good|Nice|Lovely) (meeting|running into) you, (truly|I mean that).', '(Well, goodbye|Goodbye), then. That was (a good surprise|worth it).',
  '(I\'m glad|Glad) (we|you and I) got (talking|started).', '(Until|Till) (next time|we meet again), (wherever|whenever) that (is|may be).', '(All the best|Good luck) with (everything|all of it).', '(Bye|So long), and don\'t be a stranger.',
  '(You\'ve|This has) made (today|the day) (better|less grey), (so thanks|you should know).', 'Off you go, before I (start|begin) (another|a new) (story|topic).', '(I enjoyed|I liked) (this|that) (more than|far more than) I (expected|planned to).', '(Farewell|Bye for now), and get home well.',
  'A (pleasure|real pleasure), from (start|hello) to (finish|goodbye).', '(Come find me|Say hello) if our paths cross again.', '(Be well|Look after yourself), (then|and thanks).', '(Right|All right), (cheerio|bye), it was (fun|a good one).', 'Bye, stranger, and (good weather|a quiet rest of the day) to you.',
];
