/**
 * Lines that hold a conversation together whatever it is about; phrase templates. They claim nothing about anybody's life.
 * Leads end in `,`, `but`, `:` or `.`, and what follows is joined accordingly.
 */

/** Before a fact that answers a question. */
export const answerLeads: readonly string[] = [
  'Funny you (ask|should ask).', 'Well,', 'Let me (think|see).', 'Ah, that.', '(Easy|Short|Honest) answer:', 'I wondered when (that|this) would come up.',
  'Brace yourself.', 'There, I (can|do) (help|deliver).', 'If you must know,', '(Good|Fair) question.', 'I\'ll be (quick|brief):', 'You asked for it:',
  '(Glad|Nice) you ask.', 'Oh, that one.', '(Simple|Straight) enough:', 'Since you ask:',
];

/** Before a fact that answers a question only in a roundabout way. */
export const sidewaysLeads: readonly string[] = [
  '(Sideways|Roundabout|Crooked) answer:', 'Not quite what you asked, but', 'The closest (thing|I have):', 'First thing that comes to mind:', 'In a roundabout way,',
  'From the side:', 'I\'d (answer|start) like this:', 'That gets me (talking|thinking).', 'All I can say to that:', 'Put it this way:', 'Next door to that:',
  'Close to that, at least:', 'Hm, let me (bend|stretch) the question:', '(Half|Part) of an answer:', 'Depends how you count, but', '(Loosely|Vaguely) speaking,',
  'I\'ll answer a (neighbouring|nearby) question:', '(Politician\'s|Crab\'s) answer:', 'Let me dodge (a little|slightly):', '(Partly|Sort of). The thing is:',
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
  'As for me,', 'My (contribution|entry|offering|exhibit):', 'Fair\'s fair:', 'In return:', 'In exchange:', 'My turn, then.', 'Mine is (tamer|stranger|shorter):',
  'Meanwhile, (over here|at my end):', 'Now me:', 'Me, (well|now):', 'Over here,', 'My (headline|confession|footnote|bulletin):', 'I can\'t (match|top) that, but',
  'To (balance|even) things:', '(Different|Other) shelf:', 'Trade you:', 'My (half|share) of the bargain:', '(Here|Now) comes mine:', 'For the record,',
  'On (another|a different) (page|front),', 'While we\'re (sharing|swapping):', 'Swap you this:', 'And me:', 'My (side|corner):', 'A story for a story:',
  'I\'ll (raise|follow) that:', 'New (file|drawer):', '(Also|Equally) (true|real), of me:', 'From (this|my) side:', 'At my (place|end),',
  'Since we\'re (swapping|trading),', 'Right, me:', '(Picture|Imagine) my side:', 'Own up, then:', 'On the other (hand|chair), me:', 'My (own|small) news:', 'So, me.',
];

/** Before an own fact out of the blue, so that the change of subject is marked. */
export const shiftLeads: readonly string[] = [
  '(Completely|Totally|Entirely) (different|new) (subject|topic|matter):', 'By the way,', 'Since we\'re (talking|at it),', 'I never (mentioned|said), but',
  'Out of nowhere:', '(A thing|One thing|Something) about me:', '(New|Fresh) (topic|chapter):', 'You may (laugh|smile), but', 'My mind just wandered.',
  'Quite (suddenly|abruptly):', 'To introduce myself:', '(Some|A little) background:', 'Before I forget,', '(Jumping|Hopping) about a little:', 'Cards on the table:',
  'Don\'t ask why, but', 'Now for something else.', 'While it\'s on my mind:', 'You didn\'t ask, but', '(Odd|Strange) (jump|leap), I know:',
  'Changing (tack|course|lanes):', 'Oh, (listen|here\'s one):', '(Sudden|Small) confession:', 'What I (meant|wanted) to say:', '(Free|Useless) information:',
  '(Apropos|Speaking) of nothing:', 'I\'ll (just say it|come out with it):', 'Guess what.', 'Weather aside,', 'You (should|might) know:', '(Here|There) goes:',
  'Let me (volunteer|offer) something:', 'In case you wondered,',
];

/** Before an own fact when the surroundings or the business took over for a moment. */
export const returnLeads: readonly string[] = ['Anyway,', 'Now, where were we:', 'Back to (us|the two of us):', 'But we were talking.', 'Let me pick up the thread.', 'So, (to go on|as I was about to say):', 'All right, next topic:', 'On we go, then.', 'Anyhow,'];

/** Before a second own fact. */
export const moreLeads: readonly string[] = [
  'And (since|while) I\'m (at it|confessing),', 'Next to that,', 'Oh, and', 'On top of that,', 'Besides that,', 'That\'s not all:', 'What else, let me see:', 'Also:',
  'It gets better:', 'Plus,', 'There\'s more:', 'Another thing:', 'And then:', '(Related|Unrelated), but', 'Item two:', '(Further|Deeper) down the list:',
  '(While|As long as) you\'re listening,', 'And for (completeness|good measure):', 'Then there\'s this:', '(One|Just one) more:', '(Continuing|Carrying on):',
];

/** Before a question on something new. */
export const askLeads: readonly string[] = [
  '(Change of|New|Next) subject:', 'Tell me (this|something):', '(Random|Odd|Sudden|Nosy|Quick) question:', 'Let me ask you something.', 'Something else:',
  'I\'m curious:', 'Switching (tracks|lanes):', '(Different|Another) thing:', 'Your turn.', 'Quick (detour|quiz):', 'Let me be nosy.', 'Now you:', 'To pass the time:',
  'Here\'s one:', 'Enough of that.', 'I (keep meaning|meant) to ask:', 'On another note:', 'While I think of it:', 'Out of curiosity:', 'Say,', '(Hop|Leap) of topic:',
  '(Pop|Surprise) quiz:', 'My (next|big) question:', 'So,', 'And now,', 'Out of the blue:', '(Serious|Silly) question:', '(Moving|Wandering) on:', 'I have to ask:',
  '(Humour|Indulge) me:',
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
