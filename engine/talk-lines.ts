/**
 * Lines that hold a conversation together whatever it is about; phrase templates. They claim nothing about anybody's life.
 * Leads end in `,`, `:` or `.`, and what follows is joined accordingly.
 */

/** Before a fact that answers a question. */
export const answerLeads: readonly string[] = [
  'Funny you (ask|should ask).', '(Well,|Let me see.)', '(Ah|Oh), (now|there) you (touch|have found) (a subject|something).', 'As it happens,',
  '(You asked|Since you ask):', '(Easy|Short answer) (enough|first):', '(Here\'s|This is) (the|my) (closest|nearest) thing to an answer.',
  '(Let me|I\'ll) (think|start) (here|with this):', 'I (wondered|was wondering) when (that|this) would come (up|along).', '(Brace|Steady) yourself:',
  '(I can|I do) have something (to say|to report) (there|on that).', 'In a roundabout (way|sort of way),', '(The honest|My honest) answer:', 'If you (must|really want to) know,',
];

/** Before an own fact on what the partner has just told. */
export const sharedLeads: readonly string[] = [
  '(Let me put|I\'ll set) mine (next to|beside) (that|yours):', 'My side of (that|the same) (coin|page|story):', '(Then|Now) (hear|compare) mine:',
  '(That\'s|This is) where I (join in|come in):', '(And|Well,) (then there\'s|now there\'s) me.', '(You\'ll|You may) find this (funny|a coincidence), then:',
  'I have (some|a little) (history|business) in that department (too|as well).', '(That|You) just (touched|brushed|hit) (one of my|a) (topics|subjects).',
  '(My|Here\'s my) (chapter|page|corner) of it:', 'We\'re (standing|fishing) in the same (corner|pond), sort of.', '(We could|You and I could) (trade|swap) notes.',
  '(What|Some) a (small|crowded) (world|subject).', '(On|From) my (side|end) it (looks|goes) like this:', '(You\'ve|You have) opened (my|a) drawer (there|with that).',
];

/** Before an own fact of the same kind but opposite stance. */
export const contrastLeads: readonly string[] = [
  '(Then|Well,) we\'re (opposites|on opposite benches) (there|in this).', '(Here|This is where) our (roads|paths) part.', '(I\'m|You\'ll find me) in the other (camp|corner), I\'m afraid.',
  '(The|You get the) (reverse|opposite) (picture|story) (from me|over here):', '(Turn|Flip) that (around|upside down) and you (have|get) me.', '(Don\'t|Please don\'t) (hate|throw things at) me:',
];

/** Before an own fact, after a word on what the partner told; the subject changes. */
export const turnLeads: readonly string[] = [
  '(For|As for) (my part|me),', '(My|Here\'s my) (contribution|entry|offering):', '(Fair\'s fair|In return|In exchange):', 'Let me (trade you one|give you one|pay you) back:',
  '(I can|Let me) (offer|put in) (something|a thing) of my own:', '(My|Mine is a) different (shelf|department):', '(Meanwhile|Over) on my side:', '(Your|A) (story|confession) (deserves|earns) one (back|in return).',
  '(Now|Here\'s) one (from|about) me:', '(I\'ve got|I have) (nothing like that|no match for that), but I can say this:', '(My|The) (headline|big news) (here|on my side):',
  '(Where|When) you have that,', 'All I can (put|set) (against|beside) (it|that):', '(I|Let me) owe you (nothing|no secrets):', 'To (even|balance) (things|it) out:', 'My (turn|go), (then|I think).',
];

/** Before an own fact out of the blue, so that the change of subject is marked. */
export const shiftLeads: readonly string[] = [
  '(Completely|Totally|Entirely) different (subject|topic|matter):', '(Here\'s|I have) (a thing|something) you (wouldn\'t|couldn\'t) (guess|see) from (outside|looking at me):',
  'By the way,', '(Since|While) we\'re (talking|at it),', '(I haven\'t|Have I not) (said|mentioned) (it|this) (yet|so far).', '(Speaking|Talking) of (nothing at all|nothing in particular),',
  '(One|A) thing (about me|you should know):', '(Let me|I\'ll) (change|switch) (the subject|lanes) (a bit|for a minute).', '(You\'ll|You may) (laugh|smile), but', 
  '(My mind|My head) (just|has) (wandered|drifted) (off|elsewhere).', '(Quite|Rather) (suddenly|out of nowhere):', '(To|Just to) (introduce|explain) myself (properly|a little):',
  '(Some|A bit of) background (on me|about me):', '(Now|So), (for|as) (something|a thing) (else|new):', 'I was (thinking|going over something) (on the way|while we stood) here.',
  '(Before|While) I (forget|remember) (it|):', '(Not|This isn\'t) (that|what) you asked, (but|though):', '(Jumping|Hopping) (about|around) a little:',
];

/** Before a second own fact. */
export const moreLeads: readonly string[] = [
  '(And|Oh, and) (since|while) I\'m (at it|confessing|talking),', '(You may as well|You might as well) (know|hear) (the rest|this too):', '(Next to|Alongside) that,', 'Oh, and',
  '(On top of|Besides) that,', '(The other|Another) thing (is|) (this|):', '(That\'s|There\'s) not all (of it|):', '(What|Anything) else. (Right|Oh yes):', '(And|Plus,) to (complete|finish) the picture,',
  '(Second|Next) (item|entry):', '(Also|And) (worth a mention|not to be left out):', '(It gets|There\'s) (better|worse|more):',
];

/** Before a question on something new. */
export const askLeads: readonly string[] = [
  '(Change of subject|New subject|Next subject):', 'Tell me (this|something):', '(Random|Odd|Sudden|Nosy) question:', '(Let me|I\'ll) ask (you something|about you).', 'Something else:',
  '(Here\'s|I have) (one|a question) for you:', 'I\'m (curious|wondering):', '(Switching|Changing) (tracks|lanes):', '(And|But) (you|about you):', '(Different|Another) (thing|matter):',
  '(Your turn|You now):', '(Quick|Little) (detour|quiz):', '(Enough|That\'s enough) about (that|me):',
];

/** Questions that any fact about oneself answers. */
export const invites: readonly string[] = [
  'What (should|ought) I (know|hear) about you (first|to begin with)?', 'What (wouldn\'t|would) I (guess|never guess) about you (just|only) by (looking|listening)?',
  '(And you|So), what (goes on|is there) in your (life|world), (apart from|besides) (all this|talking to me)?', 'What\'s (one|a) (thing|fact) about you that (always|usually) (takes|gets) people (by surprise|off guard)?',
  'How would people who know you well (describe|introduce) you?',
  'If you had (one line|ten seconds) to (introduce|describe) yourself, what (goes in|would you use)?', 'What (else|more) (should|would) go (on|in) your (label|biography)?',
  '(And what|What) don\'t I know about you (yet|so far)?', 'What\'s your (story|headline), if you don\'t mind me asking?',
  '(Anything|Something) (else|) about you (that|) I\'d (never|not) (expect|see coming)?', 'What\'s (missing|left out) (from|in) my picture of you (so far|up to now)?', 'Who am I (actually|really) (talking|chatting) to (here|today)?',
  'What would (surprise|amuse) me about (you|your life)?', 'So who are you when you\'re not (here|doing this)?',
];

/** Turns the question just answered back; only where the other has something on it. */
export const backs: readonly string[] = [
  '(And you|What about you|How about you|And yourself)?', '(And|So) how does that look (with|for) you?', '(Now|Right), what\'s your (version|answer)?', '(Your turn|Back to you): (same|that) question?',
  '(What|So what) would you say?', '(Where|So where) do you (stand|come in) on (that|all this)?', 'And on your (side|end)?', '(And if|What if) I asked you the same?',
];
