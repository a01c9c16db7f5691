import type { Talk } from '../seeds/category.ts';
import type { Kind } from './talk-kind.ts';

type Exchanges = Talk['exchanges'];

/** One to four words on being told something. */
export const briefReactions: readonly string[] = ['Really?', 'Oh nice.', 'Oh, really?', 'Huh.', 'No way.', 'Oh wow.', 'Good for you.', 'Ah, nice.', 'Oh, interesting.', 'Is that so?', 'Oh, lovely.', 'Wow.', 'Ha, really?', 'Oh, I see.', 'You don\'t say.', 'Not bad.', 'Ah.', 'Oh, cool.', 'That\'s nice.', 'Ha, okay.', 'Seriously?', 'Well, well.', 'I didn\'t know.', 'Oh yes?', 'Right.', 'Nice.', 'Okay.'];

/** One to four words on something denied or disliked. */
export const briefDenials: readonly string[] = ['Oh, why not?', 'No?', 'Fair enough.', 'Ah, okay.', 'I understand.', 'Not at all?', 'Oh, really?', 'Okay, noted.', 'Oh no.', 'Understandable.'];

const general: readonly string[] = [
  'I (wouldn\'t|would never) have guessed that.', 'That\'s (good|nice) to (know|hear).', 'Now that\'s (interesting|something).', 'I (like|love) that.', 'You don\'t hear that (every day|very often).', 'Oh, I\'d (like|love) to hear more about that.', 'That says (a lot|something) about you.', 'I\'m (a little|quite) impressed.', 'That suits you, (I think|somehow).', 'Ha, I (didn\'t see that coming|wasn\'t expecting that).', 'Oh, now I\'m curious.', 'You (surprise|amaze) me.', 'I had you down as (something else|a different type).',
];

/** Reactions that fit whatever of its sort is told. */
export const plainReactions: Readonly<Record<Kind, readonly string[]>> = {
  label: ['Good to know.', 'Oh, I see.', 'I (thought|guessed) as much.', 'Okay, I\'ll (remember that|keep that in mind).', 'Fair enough.', 'That\'s (fine|fine by me).', 'Really? I (wasn\'t|hadn\'t been) sure.', 'Well, there you are.'],
  denied: ['Fair enough, it\'s not for everyone.', 'I can understand that.', 'You\'re (probably|surely) not the only one.', 'Oh, I would have (thought|guessed) the opposite.', 'Well, you don\'t have to.', 'At least you\'re honest about it.', 'Everyone has something like that.', 'I (see|get) that, actually.', 'That must come up (a lot|quite often).', 'No shame in that.', 'Well, you know what you (want|don\'t want).'],
  hope: ['I hope it works out for you.', 'Oh, that would be (great|something).', 'I\'ll keep my fingers crossed.', 'You should (do it|go for it).', 'I can (see|imagine) you doing that.', 'That\'s a (good|nice) thing to look forward to.', 'It\'s good to have (a plan|something to aim for).', 'Well, why wait?', 'I think you\'ll (do it|manage).', 'That sounds like a good plan.'],
  past: ['That must have been (something|quite a time).', 'Oh, I bet you have stories about that.', 'You\'ve (been through|seen) a few things, then.', 'I\'d like to have seen that.', 'That must feel like (a long time ago|yesterday).', 'That\'s not nothing.', 'Wow, I wouldn\'t have guessed.', 'I suppose that (stays|stuck) with you.', 'That must have changed a few things.'],
  kin: ['That\'s family for you.', 'You must have (some|a few) stories about that.', 'Oh, I\'d like to meet them.', 'It sounds like there\'s never a dull moment.', 'That sounds like an interesting family.', 'Family, there\'s always something.', 'You (sound|seem) fond of them.', 'Family is a (big|funny) thing, isn\'t it?', 'I can imagine what (dinner|the holidays) must be like.'],
  doing: ['Oh nice, that sounds (relaxing|like fun).', 'I can see why you (like|enjoy) it.', 'That must take (some patience|practice).', 'You must be (good|pretty good) at it by now.', 'That\'s a (good|nice) way to spend the time.', 'I can (hear|tell) that you (like|enjoy) it.', 'That sounds like a (good|nice) way to clear your head.', 'Oh, that\'s something I always (wonder|wondered) about.', 'There are worse ways to spend a (day|weekend).', 'I\'d be (terrible|hopeless) at that.', 'Everybody needs something like that.', 'That sounds (great|good), to be honest.'],
  liking: ['Good (taste|choice).', 'I can see (the appeal|why).', 'Oh, good choice.', 'A lot of people would agree with you.', 'There\'s something about it, (isn\'t there|I know what you mean).', 'That\'s hard to beat.', 'You have (good taste|taste).', 'Nothing wrong with that.', 'I had a feeling you\'d say that.', 'I won\'t argue with that.', 'You can\'t go wrong with that.', 'Oh, that\'s a (good|nice) one.'],
  having: ['Lucky you.', 'Oh, that must be nice.', 'That must keep you busy.', 'I\'m a little jealous, to be honest.', 'That must be (a lot of work|work sometimes).', 'I bet you wouldn\'t want to be without.', 'Oh, I\'d like to see that.', 'That sounds (nice|great).', 'That must be (something|a handful).'],
  being: ['That must keep you on your toes.', 'Oh, what\'s that like, I wonder.', 'That can\'t always be easy.', 'Somebody has to, right?', 'That sounds like (a full life|quite a life).', 'I don\'t think I\'ve met (one|anyone like that) before.', 'Oh, that\'s (interesting|new to me).', 'I (hadn\'t|wouldn\'t have) guessed.', 'I bet you could tell me (a few things|some stories).', 'I\'ve always wondered what that\'s like.'],
  other: general,
};

/** Reactions that fit anything light. */
export const generalReactions: readonly string[] = general;

const since = ['(Years|A long time) now, I\'ve (lost count|stopped counting).', 'Since I was (young|a kid), more or less.', 'A few years, (I think|I\'d say). It (doesn\'t feel|feels) that long.', 'For as long as I can remember, (really|honestly).'];
const start = ['(A friend|Somebody I know) (got|talked) me into it, and I (stayed|stuck with it).', 'By accident, (really|like most things). I (tried it once|gave it a go) and that was that.', 'I was (bored|curious), to be honest, and then I couldn\'t stop.', 'I don\'t even remember. It just (happened|grew on me).'];

/** Follow-up questions that fit whatever of its sort is told, with their answers. */
export const plainExchanges: Readonly<Partial<Record<Kind, Exchanges>>> = {
  doing: [
    { question: 'How did (that|it all) start?', answers: start },
    { question: '(Since when|How long have you been at it)?', answers: since },
    { question: 'How often do you (get to do that|find time for it)?', answers: ['Not as often as I\'d like, (maybe once a week|but I try).', '(Most|Nearly all) weekends, if (I can|nothing comes up).', 'Whenever I have (an hour|a bit of time) to myself.', 'More than I should, (probably|if I\'m honest).'] },
    { question: '(On your own|Alone) or with (others|somebody)?', answers: ['Both, (it depends|really). It\'s more fun (together|with company), though.', 'On my own, mostly. It\'s (my quiet time|how I rest).', 'With (a friend|friends), when (I can get them to come|they have time).'] },
    { question: 'What do you like (most|best) about it?', answers: ['It (clears|empties) my head, (I think|more than anything).', 'I forget (the time|everything else), and that\'s (rare|worth a lot).', 'That nobody (wants|needs) anything from me for a (while|bit).', 'Hard to say. I just feel (good|better) afterwards.'] },
    { question: 'Is it (hard|difficult)?', answers: ['(Not really|Not too much), once you get (the hang of it|into it).', 'At first, yes. Now I hardly think about it.', 'Some days. But that\'s (part of it|what makes it fun).'] },
  ],
  liking: [
    { question: 'What is it you like about (it|that)?', answers: ['I (couldn\'t|can\'t really) tell you, it just makes me happy.', 'It (reminds me of|takes me back to) (good times|when I was young).', 'Everything, (really|to be honest). I never get tired of it.'] },
    { question: 'Has it always been that way?', answers: ['Pretty much, (yes|for as long as I can remember).', 'No, (that came later|it took me a while). Now I can\'t imagine it otherwise.', 'Since I was (a kid|little), so yes.'] },
    { question: 'What got you into (it|that)?', answers: start },
  ],
  having: [
    { question: 'How long (now|has it been)?', answers: ['A few years (now|by now). It (flew by|doesn\'t feel like it).', 'Long enough that I can\'t (imagine|picture) life without.', 'Not that long, (really|actually). I\'m still getting used to it.'] },
    { question: 'Is that a lot of work?', answers: ['It can be, but I don\'t mind.', 'Some weeks, yes. (Mostly|Usually) it\'s (worth it|fine).', 'Less than you\'d think, once you (know how|have a routine).'] },
  ],
  hope: [
    { question: 'When would that be?', answers: ['(Soon|Not too long from now), I hope. I\'m working on it.', 'Next year, if (all goes well|things work out).', 'I don\'t know yet. One step at a time.'] },
    { question: 'What\'s (stopping you|in the way)?', answers: ['(Money|Time), mostly, (as usual|like for everyone).', 'Only me, I suppose. I (keep putting|put) it off.', 'Nothing, really. I just have to (start|do it).'] },
    { question: 'What made you (want|think of) that?', answers: ['I\'ve (wanted|thought about) it for (years|a long time), I don\'t know why.', 'I (saw|heard of) somebody who did it, and it (stuck|stayed with me).', 'I need a (change|goal), I think.'] },
  ],
  past: [
    { question: 'How was (that|it)?', answers: ['(Hard|Tough) at times, but I wouldn\'t (change|trade) it.', '(Good|Great), mostly. I think of it a lot.', 'Different from what I (expected|thought), but good.'] },
    { question: 'Do you (miss|think about) it?', answers: ['Sometimes, (yes|mostly in the evening). But things move on.', 'Now and then. It (was a good time|made me who I am).', 'Less than I used to, (to be honest|actually).'] },
  ],
  being: [
    { question: 'What\'s that like?', answers: ['(Good|Fine) most days, (tiring|a bit much) on others.', 'You get used to it. I (like|wouldn\'t change) it.', 'Different from what people think, but I can\'t complain.'] },
    { question: 'How long (now|has it been)?', answers: since },
    { question: 'How did that (come about|happen)?', answers: ['One thing led to another, (really|as it does).', 'It was never a plan, to be honest. It just (turned out|happened) that way.', 'That\'s a long story, and mostly luck.'] },
  ],
  kin: [
    { question: 'Are you close?', answers: ['(Very|Yes, very). We (talk|speak) (nearly every day|all the time).', 'We are, (in our way|most of the time). We also (argue|fight) a lot.', 'Closer than we used to be, (yes|actually).'] },
    { question: 'Do you see (each other|them) (much|often)?', answers: ['As often as we can, (which is never enough|holidays mostly).', '(Most|Nearly every) week, yes.', 'Less than I\'d like, (to be honest|these days).'] },
  ],
};

/** What an owner adds to a fact of a sort. */
export const plainDetails: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  doing: ['It\'s the best part of my week.', 'I could do it all day.', 'I\'m not even that good at it.', 'It keeps me (sane|happy).', 'My friends think I\'m (crazy|a bit much).', 'I wish I had more time for it.', 'It calms me down after a long day.', 'I (started|got into it) years ago and never stopped.'],
  liking: ['I never get tired of it.', 'I couldn\'t tell you why, (really|exactly).', 'It\'s been that way for (years|as long as I remember).', 'My friends tease me about it.', 'I could talk about it for hours.'],
  having: ['I wouldn\'t want to be without.', 'It\'s (work|a lot) sometimes, but I don\'t mind.', 'I\'m quite (happy|pleased) with that.'],
  hope: ['We\'ll see how that goes.', 'I\'m a bit nervous about it.', 'I think about it (a lot|all the time).', 'It\'s about time, too.', 'Wish me luck.'],
  past: ['That was quite a time.', 'I still think about it (sometimes|a lot).', 'I learned a lot from that.', 'It seems like another life now.'],
  being: ['It has its ups and downs.', 'You get used to it.', 'I can\'t complain, (really|mostly).', 'It\'s not always easy, but it\'s me.', 'Most people don\'t expect that.'],
  denied: ['I\'ve tried, believe me.', 'It\'s just not for me.', 'I can\'t help it.', 'It\'s always been like that.', 'Maybe that will change (some day|one day).'],
  kin: ['That\'s my family for you.', 'We get along, (mostly|most days).', 'I\'m (proud|fond) of that, actually.'],
};
