/**
 * Lines that hold a conversation together whatever it is about; phrase templates. They claim nothing about anybody's life.
 * Leads end in a comma, `and` or `but` (the sentence runs on) or in a full stop.
 */

/** Before a fact that answers a question. */
export const answerLeads: readonly string[] = ['Well,', 'Oh,', 'Let me think.', 'Me?', 'Good question.', 'Actually,', 'Oh, that\'s easy.', 'Funny you ask.', 'Hm,', 'To be honest,', 'Ha,', 'Hm, let me see.', 'Sure.', 'Okay, so', 'Ah,', 'Oh, me?', 'Right.', 'Where do I start?', 'Let\'s see,', 'Simple.', 'Of course.', 'Okay.', 'Yes, well,', 'You\'ll laugh.', 'That\'s quickly told.', 'Fair question.'];

/** Before an own fact of the same kind as the partner's. */
export const sharedLeads: readonly string[] = ['Funny,', 'With me it\'s a bit different.', 'That\'s funny, because', 'Ah, there we have something to talk about.', 'Now you\'ve found my subject.', 'What a coincidence.', 'Ah, then you\'ll understand me.', 'Funny you say that.', 'Oh, I know a bit about that.', 'Oh, then listen.', 'That rings a bell.', 'Now we\'re talking.', 'High five.', 'Small world.', 'We should compare notes.', 'What are the odds?', 'That\'s close to home.', 'Oh good, company.', 'I could tell you a thing or two there.', 'Great, then you know how it is.'];

/** Before an own fact of the same kind but opposite stance. */
export const contrastLeads: readonly string[] = ['I\'m the opposite, I\'m afraid.', 'With me it\'s the other way round.', 'Don\'t laugh, but', 'There we differ.', 'I\'m sorry to say it, but', 'Not for me, I\'m afraid.', 'Oh, we\'re not alike there.', 'I\'m different there.', 'Then don\'t look at me.', 'Oh dear, and I\'m the other kind.', 'Ha, you won\'t like this.', 'We\'d argue.', 'Well, we can\'t all agree.', 'Hm, I see it differently.', 'Each to their own.'];

/** Before an own fact on a subject close to the last. */
export const closeLeads: readonly string[] = ['That reminds me,', 'Me,', 'Funny,', 'You know,', 'Actually,', 'Mind you,', 'Speaking of which,', 'In my case,', 'You\'d laugh, but', 'As for me,', 'With me,', 'Ha,', 'Over at my place,', 'While we\'re on it,', 'That\'s a bit like me.', 'Now that you say it,', 'Close to that,', 'Which reminds me,', 'On that note,', 'Oh, since we\'re there,', 'My side of it?', 'My turn.', 'Similar story here.', 'Talking of that,'];

/** Before an own fact on something else. */
export const shiftLeads: readonly string[] = ['By the way,', 'Anyway,', 'You know,', 'Oh, and', 'Actually,', 'As for me,', 'Also,', 'Well,', 'I should say,', 'Oh,', 'Oh, by the way,', 'Before I forget,', 'Me,', 'Anyhow,', 'And me,', 'Something else,', 'Different subject.', 'New topic.', 'Now something about me.', 'On another note,', 'To change the subject,', 'If you want to know more about me,', 'Now me.', 'While we wait,', 'While I think of it,'];

/** Before a second own fact. */
export const moreLeads: readonly string[] = ['And', 'Oh, and', 'Also,', 'Besides,', 'Plus,', 'And then', 'On top of that,', 'Mind you,', 'Actually,', 'And another thing,', 'Apart from that,', 'Next to that,', 'Then again,', 'Aside from that,', 'What\'s more,', 'Otherwise,', 'There\'s more.', 'That\'s not all.', 'And it goes on.', 'Oh, and besides,'];

/** Before a question on something new. */
export const askLeads: readonly string[] = ['So,', 'Anyway,', 'And', 'By the way,', 'Tell me,', 'Say,', 'And tell me,', 'Can I ask,', 'I\'ve been wondering,', 'But tell me,', 'Oh,', 'Now,', 'Just out of interest,', 'If you don\'t mind me asking,', 'And you, tell me,', 'Hm,', 'Okay,', 'Now my question.', 'Something else,', 'While we\'re talking,', 'Let me ask you something.', 'Quick question.', 'May I ask something?', 'Another question.', 'One thing I\'d like to hear.', 'Since we\'re here,', 'Different question.', 'Now I\'m curious,', 'I have to ask,', 'Let me guess. No, better,', 'Right, my turn to ask.', 'Come on,'];

/** Before a question that turns to the partner after something own. */
export const backLeads: readonly string[] = ['And you,', 'What about you,', 'How about you,', 'And what about you,', 'But what about you,', 'And', 'But tell me,', 'But enough about me,', 'And yourself,', 'So,', 'But you,', 'Now you.', 'Your turn.', 'Enough of me.', 'And over there,', 'Okay, you now.', 'Now to you,', 'And then you,', 'So what about you,', 'That was me.', 'Over to you.'];

/** Turns the question just answered back; only where the other has something on it. */
export const backs: readonly string[] = ['And you?', 'What about you?', 'How about you?', 'And yourself?', 'You?', 'And what about you?', 'How is that with you?', 'Is it the same for you?', 'And how about yourself?', 'What would you say?', 'And with you?', 'What\'s it like for you?', 'Now you?', 'And on your side?', 'What\'s your answer?', 'Same for you?', 'And you, what would you say?', 'How does that look for you?', 'Your turn?', 'Or are you different?'];

/** Questions that any fact about oneself answers. */
export const invites: readonly string[] = [
  'So tell me (a bit|something|a little) about yourself, (would you|will you)?', 'What about you, (what should I know|what\'s your story)?', 'And you, what (are you like|goes on in your life|is your life like)?', 'What else should I (know|hear) about you?', 'So who am I (actually|really|) talking to?', 'What\'s new (with you|in your life|on your side)?', 'And what about you, what else (is there|is going on)?',
  'I\'ve talked enough, (what about you|how about you)?', 'So what\'s (going on|happening) (in your life|with you)?', 'Tell me, what (else |)is there to know about you?', 'What\'s your story, (then|if you don\'t mind me asking)?', 'And what\'s life like (for you|on your side|at your end)?', 'Who are you when you\'re (not here|at home)?', 'What (must|should) somebody know about you (first|before anything else)?', 'Will you tell me (something|one thing) about yourself?', 'And (yourself|you), anything (I should|people should) know?',
];
