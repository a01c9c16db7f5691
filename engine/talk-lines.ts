/**
 * Lines that hold a conversation together whatever it is about; phrase templates. They claim nothing about anybody's life.
 * Leads end in `,`, `but`, `:` or `.`, and what follows is joined accordingly.
 */

/** Before a fact that answers a question. */
export const answerLeads: readonly string[] = [
  'Funny you (ask|should ask).', 'Well,', 'Let me (think|see).', '(Ah|Oh), now you touch (a subject|something).', '(Easy|Short) answer:', 'I (wondered|was wondering) when (that|this) would come up.', 'Brace yourself.',
  'I do have something (to say|to report) there.', '(The honest|My honest) answer:', 'If you (must|really want to) know,', '(Good|Fair) question.', 'You (found|picked) (the right|just the) (topic|question).', 'I\'ll be (quick|brief):', 'You asked for it:',
];

/** Before a fact that answers a question only in a roundabout way. */
export const sidewaysLeads: readonly string[] = [
  '(Sideways|Roundabout) answer:', '(Not quite|That\'s not exactly) what you asked, but', '(Here\'s|This is) the closest (thing|I have) to an answer.', 'What (comes|springs) to mind (first|there) is this:', 'In a roundabout (way|sort of way),', 'Let me (come|get) at that from the side.',
  'I\'d (answer|start) like this:', 'That (makes|gets) me (thinking|talking) about (something|one thing).', '(All|The thing) I can (say|tell you) (to|on) that:', 'Well, (put it|think of it) this way:', 'Let me answer with (something|a thing) (nearby|next door).', '(Close to|Near) that (subject|topic), at least:',
];

/** Before an own fact on what the partner has just told. */
export const sharedLeads: readonly string[] = [
  'Let me (put|lay|set) mine (next to|beside) that:', 'My side of that (coin|page|story):', '(Then|Now) (hear|compare) mine:', 'That\'s where I (join in|come in).', 'And then there\'s me.', 'You\'ll find this (funny|a coincidence), then.',
  'I have (some|a little) (history|business) in that department.', 'You just (touched|hit) one of my (topics|subjects).', 'We\'re (standing|fishing) in the same pond, sort of.', 'We (could|should) (trade|swap) notes.', 'From my (side|end) it looks like this:', 'You\'ve (opened|found) my drawer there.',
  'Then this will (interest|amuse) you.', 'Now we\'re on my (street|turf).', 'I can add a (page|chapter) to that.', 'Small world, (that one|in a way).', 'Funny, I was (going|about) to bring that up.',
];

/** Before an own fact of the same kind but opposite stance. */
export const contrastLeads: readonly string[] = [
  'Then we\'re on opposite benches there.', 'Here our (roads|paths) part.', 'You\'ll find me in the other (camp|corner), I\'m afraid.', 'You get the (reverse|opposite) (picture|story) from me:', '(Turn|Flip) that (around|upside down) and you have me.', '(Don\'t|Please don\'t) (hold it against|throw things at) me, but',
  'I\'m (looking|waving) at that from the other (bank|shore).', 'We (won\'t|may not) agree on that one.',
];

/** Before an own fact, after a word on what the partner told; the subject changes. */
export const turnLeads: readonly string[] = [
  'As for me,', 'My (contribution|entry|offering):', '(Fair\'s fair|In return|In exchange):', 'Let me (trade|give) you one back:', 'Let me put in something of my own:', 'Mine is a different (shelf|department):', 'Meanwhile, on my side:', 'A (story|confession) like that earns one back.',
  'Now one (from|about) me:', 'I\'ve no match for that, but', 'My own news is (tamer|different):', 'All I can (put|set) (against|beside) that:', 'To (even|balance) things out:', 'My turn, then.', 'Something about me, while we\'re at it:', 'I\'ll (match|follow) that with this:', 'You (showed|gave) me yours, so', 'On this side of the conversation:', 'Now (picture|imagine) my (end|side):', 'And since we\'re (being honest|introducing ourselves):',
];

/** Before an own fact out of the blue, so that the change of subject is marked. */
export const shiftLeads: readonly string[] = [
  '(Completely|Totally|Entirely) different (subject|topic|matter):', 'Here\'s something you (wouldn\'t|couldn\'t) guess (from outside|by looking):', 'By the way,', 'Since we\'re (talking|at it),', 'I (haven\'t|never) mentioned it yet, but', 'Speaking of nothing in particular,', 'One (thing|detail) about me:',
  'Let me (change|switch) (the subject|lanes).', 'You may (laugh|smile), but', 'My (mind|head) just wandered off.', 'Quite (suddenly|out of nowhere):', 'Just to introduce myself a little:', 'Some background on me:', 'I was (thinking|going over something) before you came.',
  'Before I forget,', '(Jumping|Hopping) about a little:', 'To put my cards on the table:', 'That reminds me of something, (don\'t ask why|by some route):', 'Now for something else.', 'While it\'s on my mind:', 'You (didn\'t|never) ask, but',
];

/** Before an own fact when the surroundings or the business took over for a moment. */
export const returnLeads: readonly string[] = ['Anyway,', 'Where were we? Right:', 'Back to (us|the two of us):', 'But we were talking.', 'Let me pick up the thread.', 'So, (to go on|as I was about to say):', 'All right, next topic:', 'On we go, then.', 'Anyhow,'];

/** Before a second own fact. */
export const moreLeads: readonly string[] = [
  'And (since|while) I\'m (at it|confessing|talking),', 'You (may|might) as well (know|hear) (the rest|this):', 'Next to that,', 'Oh, and', '(On top of|Besides) that,', 'The other thing is this:', 'That\'s not (all|the whole of it):', 'What else? (Right|Oh yes):', 'And to (complete|finish) the picture,', 'Also (worth a mention|not to be left out):', 'It gets better:', 'Plus,', 'There\'s (more|another thing):',
];

/** Before a question on something new. */
export const askLeads: readonly string[] = [
  '(Change of|New|Next) subject:', 'Tell me (this|something):', '(Random|Odd|Sudden|Nosy) question:', 'Let me ask you something.', 'Something else:', 'I have (one|a question) for you:', 'I\'m curious:', 'Switching (tracks|lanes):', 'And you?', 'Different (thing|matter):', 'Your turn.', 'Quick (detour|quiz):', 'Let me be nosy.', 'Now you:', 'To pass the time:', 'Here\'s (one|a question):', 'But (enough|that\'s enough) of that.', 'I (keep meaning|meant) to ask:', 'On (another|a different) note:', 'While I think of it:',
];

/** Questions that any fact about oneself answers. */
export const invites: readonly string[] = [
  'What (should|ought) I know about you (first|to begin with)?', 'What would I (never|not) guess about you (just|only) by (looking|listening)?', 'And what goes on in your (life|world), (apart from|besides) (all this|talking to me)?', 'What\'s (one|a) (thing|fact) about you that always (takes|catches) people (by surprise|off guard)?',
  'How would people who know you well (describe|introduce) you?', 'If you had (one line|ten seconds) to (introduce|describe) yourself, what would you (use|say)?', 'What else would go (on your label|in your biography)?', 'What don\'t I know about you (yet|so far)?', 'What\'s your (story|headline), if you don\'t mind me asking?',
  'Anything about you I\'d never (expect|see coming)?', 'What\'s missing (from|in) my picture of you (so far|up to now)?', 'Who am I (actually|really) (talking|chatting) to?', 'What would (surprise|amuse) me about (you|your life)?', 'So who are you when you\'re not (here|doing this)?', 'What do people (find out|learn) about you (late|only later)?', 'What (part|side) of you am I not seeing (right now|here)?',
  'Will you tell me something (true|real) about yourself?', 'What (detail|part) of your life do you (end up|keep) explaining to people?', 'If I (met|ran into) (a friend of yours|your neighbour), what would they tell me about you?', 'And the (unofficial|longer) version of you, how does it go?', 'What (makes|sets) you (different|apart) from the (next person|rest of us)?', 'What\'s something you could (put|say) about yourself with a straight face?', 'Give me a (fact|clue): what\'s your life (made of|about)?', 'What would be on the (back|cover) of a book about you?', 'Is there anything you\'d (like|want) me to know about you?', 'What else is (there|going on) with you?', 'So what\'s the (rest|other half) of your story?', 'What have you left out (so far|up to now)?',
];

/** Turns the question just answered back; only where the other has something on it. */
export const backs: readonly string[] = [
  'And you?', 'What about you?', 'How about you?', 'And yourself?', 'So how does that look (with|for) you?', 'Now, what\'s your (version|answer)?', 'Back to you: same question?', 'So what would you say?', '(Where|So where) do you (stand|come in) on (that|all this)?', 'And on your (side|end)?', 'What if I asked you the same?', 'And how is it (with|for) you?', 'And your (own|side of the) story?',
];
