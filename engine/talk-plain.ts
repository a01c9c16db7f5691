import type { Talk } from '../seeds/category.ts';
import type { Kind } from './talk-kind.ts';

type Exchanges = Talk['exchanges'];

/** One to four words on being told something. */
export const briefReactions: readonly string[] = ['Really?', 'Oh nice.', 'Oh, really?', 'Huh.', 'No way.', 'Oh wow.', 'Good for you.', 'Ah, nice.', 'Oh, interesting.', 'Is that so?', 'Oh, lovely.', 'Wow.', 'Ha, really?', 'Oh, I see.', 'You don\'t say.', 'Not bad.', 'Ah.', 'Oh, cool.', 'That\'s nice.', 'Ha, okay.', 'Seriously?', 'Well, well.', 'Oh yes?', 'Right.', 'Nice.', 'Okay.', 'Well now.', 'Ooh.', 'Ah, yes.', 'Mm, nice.', 'Ha, nice.'];

/** One to four words on something denied or disliked. */
export const briefDenials: readonly string[] = ['No?', 'Fair enough.', 'Ah, okay.', 'I understand.', 'Not at all?', 'Oh, really?', 'Okay, noted.', 'Oh no.', 'Understandable.', 'Ah, no?', 'Ha, fair.'];

/** Reactions that fit anything light. */
export const generalReactions: readonly string[] = [
  'I (wouldn\'t|would never|couldn\'t) have (guessed|known) that.', '(Now|Oh), that\'s (interesting|something|a surprise).', 'You don\'t (hear|meet) that (every day|very often|much).', 'Tell me (more|everything|more about that), (please|will you).', 'That (says|tells me) (a lot|something|quite a bit) about you.', 'I\'m (a little|quite|honestly) (impressed|surprised).', 'That (suits|fits) you, (I think|somehow|actually).', '(Ha|Oh|Well), I (didn\'t see that coming|wasn\'t expecting that).', '(Oh|Okay), now I\'m (curious|interested|all ears).', 'You (surprise|amaze|keep surprising) me.', 'I had you down as (something else|a different type|the opposite).', '(Well|Okay|Oh), you\'re (full of surprises|more interesting than this place).',
];

/** Reactions that fit whatever of its sort is told. */
export const plainReactions: Readonly<Record<Kind, readonly string[]>> = {
  label: ['(Good|Nice) to (know|hear).', '(Oh|Ah|Okay), I see.', 'I (thought|guessed|figured) as much.', '(Okay|Right), I\'ll (remember|keep) that.', '(Well|Okay), fair enough.', 'That\'s (fine|all right) by me.', '(Really|Are you)? I (wasn\'t|hadn\'t been|was not) sure.'],
  denied: ['(Fair enough|Okay|Well), it\'s not for (everyone|everybody).', 'I (can|could) (understand|see) that.', 'You\'re (probably|surely|certainly) not (alone|the only one) (there|in that).', '(Well|Oh), you don\'t have to.', 'At least you\'re (honest|open) about it.', '(Everyone|Everybody) has (something|one thing) like that.', 'That must come up (a lot|quite often|now and then).', '(No|There\'s no) shame in that.', 'Does that (ever|sometimes) get you into trouble?'],
  never: ['(Never|Not at all|Not once)? (That\'s|Now that is) (unusual|rare).', 'I (wouldn\'t|would never) have (guessed|thought) that.', '(Really|Honestly)? I (thought|guessed) everyone (did|had|could).', '(Well|Okay), there\'s (always|still) time.', 'That can\'t (always |)be (easy|simple).', '(Huh|Oh), and does that bother you (much|at all)?', '(Fair enough|Okay|Well), nobody (does|has) everything.', 'That must (surprise|puzzle) (people|a few people).', 'You (don\'t|do) (seem|sound) (too |)(sad|upset) about it.'],
  place: ['(Oh|Ah), I\'ve heard (nice|good|funny) things (about it|about that).', 'I\'ve (always|often) (wondered|wanted to know) what that\'s like.', 'That must be (quiet|different|quite a place).', 'You don\'t (sound|look) like it, (if I may say so|I have to say).', 'I (can|could) (picture|imagine) you there, (actually|somehow).', '(Oh|Ah), that (explains|would explain) the (accent|calm|way you talk).', 'So that\'s (home|where you get it from).', '(Good|Nice) (place|spot) to (be|come) from, I\'d (think|imagine).', 'That\'s (a fair way|not exactly around the corner) from here.', 'I (should|must) (see|visit) that one day.'],
  hope: ['I (hope|really hope) it works out (for you|the way you want).', '(Oh|Ah), that would be (great|something|wonderful).', 'I\'ll keep my fingers crossed (for you|then).', 'You should (do it|go for it|just start).', 'I can (see|imagine|picture) you doing (that|it).', 'It\'s (good|nice) to have (a plan|something to aim for|something ahead of you).', 'I (think|bet|have a feeling) you\'ll (do it|manage|get there).', 'That (sounds like|is) a (good|solid|brave) plan.', 'Then (good luck|all the best) with (it|that).'],
  past: ['That must have been (something|quite a time|an experience).', '(Oh|Wow), I bet (you have|there are) (stories|a few stories) (about|from) that.', 'So you\'ve (been through|seen|done) a few things.', 'I\'d (like|love) to have (seen|been there for) that.', 'That must feel (like yesterday|very far away|like a long time ago).', 'That\'s (not nothing|no small thing|quite something).', 'I suppose (that|a thing like that) (stays|sticks) with you.', 'That must have (changed|taught you) a few things.', '(And|So) here you are now.'],
  kin: ['That\'s family for you, (I suppose|isn\'t it).', 'You must have (some|a few|plenty of) stories about (that|them).', '(Oh|Ha), I\'d (like|love) to (meet them|be at that dinner table).', 'It sounds (lively|like there\'s never a dull moment) (at your place|at home).', 'That (sounds like|must be) an (interesting|unusual) (family|household).', 'Family, there\'s always (something|somebody|a story).', 'You (sound|seem) (fond|proud) of them.', 'Family is a (big|funny|strange) thing.', 'I can (imagine|only imagine) (dinner|the holidays|the family dinners).'],
  doing: ['(Oh nice|Nice|Ah), that sounds (relaxing|like fun|like a good time).', 'I can see why you\'d (like|enjoy|want) that.', 'That must take (some patience|a lot of practice|a bit of nerve).', 'You must be (good|pretty good|quite good) at it by now.', 'That\'s a (good|nice|fine) way to spend (the time|a day|an afternoon).', 'I can (hear|tell) (that you|how much you) (like|enjoy) it.', 'That (sounds|seems) like a good way to (clear your head|forget about everything|switch off).', 'There are worse ways to spend (a day|a weekend|your time).', 'I\'d be (terrible|hopeless|lost) at that.', '(Everybody|Everyone) needs (something|one thing) like that.', 'That (sounds|is) (great|good|healthy), (to be honest|actually).', 'You (sound|look) happy (just talking|when you talk) about it.', 'I (can\'t|could never) imagine (having|finding) the (patience|energy|time).'],
  liking: ['(Good|Excellent|Very good) (taste|choice).', 'I can see (the appeal|why|what you see in it).', '(Most|A lot of|Plenty of) people would (say|tell you) the same.', 'That\'s (hard|not easy) to beat.', 'You have (taste|good taste), (clearly|I see).', '(There\'s nothing|Nothing) wrong with that.', 'I had a (feeling|hunch) you\'d say (that|something like it).', 'I (won\'t|can\'t) argue with that.', 'You can\'t go (far|very) wrong with that.', '(Oh|Ah), that\'s a (good|nice|solid) one.', 'You (said|answered) that (fast|without blinking).'],
  having: ['Lucky you, (really|I mean it).', '(Oh|Ah), that must be (nice|lovely).', 'That must keep you (busy|on the go|entertained).', 'I\'m (a little|almost|quite) jealous, (to be honest|actually).', 'That must be (a lot of|some|plenty of) work.', 'I bet you wouldn\'t (want to be|go) without.', '(Oh|Ha), I\'d like to see that.', 'That sounds (nice|great|like a good thing to have).'],
  being: ['That must keep you (busy|on your toes).', 'That can\'t always be (easy|simple).', 'That sounds like (a full|quite a|an interesting) life.', 'I don\'t (think I\'ve met one|meet many of those).', '(Oh|Ah), that\'s (interesting|new to me).', 'I bet you could tell me (a few things|some stories|a thing or two).', 'You (don\'t|do) look like (one|it), (if I may say so|somehow).', 'And you (say|mention) it (so calmly|just like that).', 'I have a lot of respect for that.'],
  other: ['I (wouldn\'t|would never) have guessed that.', '(Now|Oh), that\'s (interesting|something).', 'I bet there\'s (a story|more) (behind|to) that.', '(Well|Oh), that\'s (good|one thing) to know.', 'I (like|love) the (sound|idea) of that.', 'That must (take|need) some getting used to.', 'You (tell|say) it so (simply|calmly).'],
};

const since = ['(Years|A long time|Ages) now, I\'ve (lost count|stopped counting).', 'Since I was (young|small|in school), more or less.', 'A few years, (I think|I\'d say). It (doesn\'t feel|feels) that long.', 'For as long as I can (remember|think), (really|honestly).', 'Not very long, (actually|to be honest). It (just feels|seems) like forever.', '(Five|Six|Seven|Eight) years or so, with (breaks|a few gaps).'];
const start = ['(A friend|Somebody I know|A neighbor) (got|talked) me into it, and I (stayed|stuck with it).', 'By accident, (really|like most things). I (tried it once|gave it a go) and (that was that|never stopped).', 'I was (bored|curious|restless), to be honest, and then I couldn\'t stop.', 'I don\'t even (remember|know). It just (happened|grew on me|came along).', 'I saw (someone|somebody) do it (once|years ago) and thought, why not me.', 'Out of (boredom|curiosity), one (long|rainy) (winter|summer).'];

/** Follow-up questions that fit whatever of its sort is told, with their answers. */
export const plainExchanges: Readonly<Partial<Record<Kind, Exchanges>>> = {
  doing: [
    { question: '(How|And how) did (that|it all) (start|begin)?', answers: start },
    { question: '(Since when|How long have you been at it|Have you done that for long)?', answers: since },
    { question: 'How often do you (get to do that|find time for it|manage that)?', answers: ['Not as often as I\'d like, (maybe once a week|but I try).', '(Most|Nearly all) weekends, if (I can|nothing comes up).', 'Whenever I have (an hour|a bit of time|an evening) to myself.', 'More than I should, (probably|if I\'m honest).', '(Two|Three|Four) times a week in a good (month|season).'] },
    { question: '(On your own|Alone|By yourself), or with (others|somebody|friends)?', answers: ['Both, (it depends|really). It\'s more fun (together|with company), though.', 'On my own, mostly. It\'s (my quiet time|how I rest).', 'With (a friend|friends), when (I can get them to come|they have time).', '(Alone|By myself), but (not always by choice|I don\'t mind company).'] },
    { question: 'What do you (like|enjoy) (most|best) about it?', answers: ['It (clears|empties) my head, (I think|more than anything).', 'I forget (the time|everything else), and that\'s (rare|worth a lot).', 'That nobody (wants|needs) anything from me for a (while|bit).', 'Hard to say. I just feel (good|better|lighter) afterwards.', 'The (first|last) half hour, when I (really|finally) (get into it|settle down).'] },
    { question: 'Is it (hard|difficult), (doing that|would you say)?', answers: ['(Not really|Not too much), once you get (the hang of it|into it).', 'At first, yes. Now I hardly (think about it|notice).', 'Some days. But that\'s (part of it|what makes it fun).'] },
    { question: 'Would I (like|enjoy) it, do you think?', answers: ['I don\'t see why not. (Come along|Give it a try) (one day|some time).', 'You (might|would), if you have a little patience.', '(Probably|Possibly). Most people do, once they\'ve tried it.'] },
  ],
  liking: [
    { question: 'What is it you (like|love) about (it|that)?', answers: ['I (couldn\'t|can\'t really) tell you, it just makes me happy.', 'It (reminds me of|takes me back to) (good times|when I was young|better days).', 'Everything, (really|to be honest). I never get (tired|enough) of it.'] },
    { question: 'Has it always been (that way|like that)?', answers: ['Pretty much, (yes|for as long as I can remember).', 'No, (that came later|it took me a while). Now I can\'t imagine it otherwise.', 'Since I was (a kid|little|in school), so yes.'] },
    { question: '(What|Who) got you into (it|that)?', answers: start },
  ],
  having: [
    { question: '(How long now|Since when|For how long)?', answers: ['A few years (now|by now). It (flew by|doesn\'t feel like it).', 'Long enough that I can\'t (imagine|picture) life without.', 'Not that long, (really|actually). I\'m still getting used to it.'] },
    { question: 'Is that (a lot of|much|hard) work?', answers: ['It can be, but I don\'t (mind|complain).', 'Some weeks, yes. (Mostly|Usually) it\'s (worth it|fine).', 'Less than you\'d think, once you (know how|have a routine).'] },
  ],
  hope: [
    { question: '(When would that be|How soon would that be)?', answers: ['(Soon|Not too long from now), I hope. I\'m working on it.', 'Next year, if (all goes well|things work out).', 'I don\'t know yet. One step (at a time|after the other).'] },
    { question: 'What\'s (stopping you|in the way|holding you back)?', answers: ['(Money|Time), mostly, (as usual|like for everyone).', 'Only me, I suppose. I (keep putting|put) it off.', 'Nothing, really. I just have to (start|do it).'] },
    { question: 'What (made you want|made you think of|gave you the idea for) that?', answers: ['I\'ve (wanted|thought about) it for (years|a long time), I don\'t know why.', 'I (saw|heard of) somebody who did it, and it (stuck|stayed with me).', 'I need a (change|goal), I think.'] },
  ],
  place: [
    { question: 'Do you (like it|feel at home) there?', answers: ['(Most|On most) days, yes. (It\'s|You could say it\'s) home.', 'It (grew|has grown) on me. You (know|get to know) (everyone|every corner) after a while.', 'I do, (really|mostly). I (miss|missed) it as soon as I\'m (away|gone).', 'Yes and no. It depends on the (season|day|weather).'] },
    { question: 'What\'s it (like|really like) (there|over there)?', answers: ['(Quiet|Slow|Calm) at night, (busy|loud) in the morning. (I like|You get used to) it.', '(Friendly|Nice enough), once people (know|recognise) your face.', '(Different|Not what you\'d expect). You\'d have to (see|smell) it.'] },
    { question: 'Would you (ever move away|live anywhere else)?', answers: ['(Maybe|Perhaps) one day, for a (year|while), but I\'d (come|want to come) back.', '(Never|Not really). I\'ve thought about it (twice|a few times), and (stayed|never went).', 'If the right (thing|reason) came along, (why not|I suppose so).'] },
  ],
  past: [
    { question: '(How was that|What was that like|How was it for you)?', answers: ['(Hard|Tough) at times, but I wouldn\'t (change|trade) it.', '(Good|Great), mostly. I (still think|think) of it (a lot|often).', 'Different from what I (expected|thought), but good.', 'A bit of everything, (really|as these things are).'] },
    { question: 'Do you (miss|think about) it (much|sometimes|often)?', answers: ['Sometimes, (yes|mostly in the evening). But things move on.', 'Now and then. It (was a good time|made me who I am).', 'Less than I used to, (to be honest|actually).'] },
  ],
  being: [
    { question: '(What\'s that like|How is that|And what\'s that like), (day to day|most days|if I may ask)?', answers: ['(Good|Fine) most days, (tiring|a bit much) on others.', 'You get used to it. I (like|wouldn\'t change) it.', 'Different from what (people|most people) think, but I can\'t complain.', 'Never (boring|dull), I can (promise|tell) you that.'] },
    { question: '(How long|For how long|Since when), if (I may|you don\'t mind me asking)?', answers: since },
    { question: 'How did that (come about|happen)?', answers: ['One thing led to another, (really|as it does).', 'It was never (a plan|the plan), to be honest. It just (turned out|happened) that way.', 'That\'s a long story, and mostly luck.', 'I (slid|stumbled) into it, (more or less|like most people do).'] },
  ],
  kin: [
    { question: 'Are you (all |)close?', answers: ['(Very|Yes, very). We (talk|speak) (nearly every day|all the time).', 'We are, (in our way|most of the time). We also (argue|fight) a lot.', 'Closer than we used to be, (yes|actually).'] },
    { question: 'Do you see (each other|them) (much|often)?', answers: ['As often as we can, (which is never enough|holidays mostly).', '(Most|Nearly every) week, yes.', 'Less than I\'d like, (to be honest|these days).'] },
  ],
};

/** What an owner adds to a fact of a sort. */
export const plainDetails: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  doing: ['It\'s the best (part|hour) of my (week|day).', 'I (could|would) do it all (day|night|weekend), (honestly|if I could).', 'I\'m not even (that|very) good at it.', 'It keeps me (sane|happy|out of trouble).', 'My friends think I\'m (crazy|a bit much|exaggerating).', 'I wish I had (more|a bit more) time for it.', 'It calms me down after a (long|bad|loud) (day|week).', 'I (started|got into it) years ago and never (stopped|looked back).'],
  liking: ['I (never|don\'t ever) get (tired|bored) of it.', 'I couldn\'t (tell you|say) why, (really|exactly).', 'It\'s been that way for (years|as long as I remember).', '(My friends|People) (tease|make fun of) me (about|for) it.', 'I could talk about it for (hours|days).'],
  having: ['I wouldn\'t want to be without.', 'It\'s (work|a lot) sometimes, but I don\'t mind.', 'I\'m (quite|very|really) (happy|pleased) with that.'],
  hope: ['We\'ll see (how|where) that goes.', 'I\'m a (bit|little) nervous (about it|to be honest).', 'I think about it (a lot|all the time|most days).', 'It\'s about time, (too|really).', 'Wish me luck.'],
  past: ['That was (quite a|a strange|a good) time.', 'I still think about it (sometimes|a lot|now and then).', 'I learned (a lot|something) from that.', 'It (seems|feels) like (another|someone else\'s) life now.'],
  being: ['It has its (ups and downs|good days).', 'You get used to it, (mostly|believe me).', 'I can\'t complain, (really|mostly).', 'It\'s not always easy, but it\'s me.', '(Most people|People) don\'t (expect|see) that.'],
  denied: ['I\'ve tried, (believe me|more than once).', 'It\'s just not (for me|my thing).', 'I can\'t help it, (sorry|I\'m afraid).', 'It\'s always been (like that|that way).', 'Maybe that will change (some day|one day).'],
  kin: ['That\'s my family for you.', 'We get along, (mostly|most days).', 'I\'m (proud of|glad about) that, actually.'],
};
