import type { Talk } from '../seeds/category.ts';

const GRAVE =
  /\b(?:die[ds]?|died|dying|death|dead|passed away|lost my|killed|cancer|transplant|tumou?r|disease|illness|sick|ill|hospital|surgery|detention|prison|jail|released|shoplifting|arrested|parole|depress\w*|anxi\w*|suicid\w*|grief|grieving|widow\w*|divorce\w*|abus\w*|orphan\w*|homeless|poor|bankrupt|debt|addict\w*|alcoholic|rehab|broken|injur\w*|accident|wheelchair|blind|deaf|born with|heart condition|disab\w*|lonely|alone|bullied|fired|laid off|ptsd|miss my|broke up|split up)\b/i;

const DIRE = /\b(?:died|dying|dies|dead|death|passed away|killed|lost (?:my|a|both|our)|cancer|terminal\w*|suicid\w*|depress\w*|grief|grieving|widow(?:er)?|abus\w*|homeless|detention|prison|jail|rehab|addict|overdos\w*|miscarr\w*|forced to|escaped?|tortur\w*|refugee|assault\w*)\b/i;

/** Whoever helps those in need tells of the help. */
const HELPING = /\b(?:volunteer\w*|donat\w*|help out|nurse|doctor|shelter)\b/i;

/** True for a statement that nobody meets with a joke, whatever it is about. */
export function isDire(text: string): boolean {
  return DIRE.test(text) && !HELPING.test(text);
}

/** True for a statement about something that is no laughing matter. */
export function isGrave(text: string): boolean {
  return GRAVE.test(text) && !HELPING.test(text);
}

/** What can be said around something hard when no category fits better. */
export const graveTalk: Talk = {
  asks: [],
  details: [
    'I don\'t mind talking about it, (really|by the way).', 'Some days are (easier|better) than others.', 'It\'s (all right|okay), you can ask.', 'You (get|grow) used to more than you\'d think.', 'I don\'t (tell|say that to) everybody, to be honest.', 'It isn\'t all there is to me, but it\'s (there|part of it).', 'I try not to think about it (all the time|too much).', 'It (feels|is) good to say it (out loud|to somebody), actually.', 'People go quiet when I say that, but you don\'t have to.', 'I\'m doing (all right|okay), (most days|considering).',
  '(Work|Routine) and (long walks|good neighbors) got me (through|this far).', '(Most|Many) people never (ask|notice), and that\'s (fine|okay).', 'I (keep|still keep) a (photo|letter) from (back then|before).', 'It (made|has made) me (softer|more patient) with others.', '(Small|Little) things (help|make a difference), like (tea|sun on the wall).',
],
  reactions: [
    '(Oh|Oh no), I\'m sorry to hear that.', 'I\'m (so|really|very) sorry.', 'That can\'t be easy.', 'That must be (hard|really hard).', 'Oh. Thank you for telling me.', 'I\'m sorry, that sounds (hard|rough).', 'That\'s a lot to (deal|live) with.', 'I don\'t know what to say, (but I\'m listening|except that I\'m sorry).', 'I had no idea. (That\'s hard|I\'m sorry).', 'Oh, that\'s (rough|tough). I hope you\'re (all right|okay).', 'I\'m glad you told me.', 'I hope you have (good people|somebody) around you.', 'Oh, I wasn\'t expecting that. I\'m sorry.', 'That takes strength.',
  '(Oh|Ah), you\'ve had a lot on your plate.', 'That (sounds|is) (painful|heavy). (Take your time|No hurry).', 'You don\'t have to (explain|say more), (only if you like|but I\'m here).', '(Nobody|No one) should have to (go|get) through that (alone|on their own).', '(Thanks|Thank you) for trusting me with that.', 'I (wish|only wish) I had (better|the right) words.', '(Poor you|Oh dear). (How brave|Brave) of you to (say it|talk about it).',
],
  exchanges: [
    { question: '(Is it any easier by now|Does it get any easier|Does it get easier with time)?', answers: ['(Slowly|A little), yes. The (first month|beginning) was the (worst|hardest).', '(It|That) goes up and down. (Mornings|Holidays) are still (hard|tricky).', 'I (think|hope) so. I (laugh|sleep) again, (at least|and that\'s something).'] },
    { question: '(Who|And who) (looks after|takes care of) you?', answers: ['My (friends|neighbors), (mostly without asking|more than I can repay).', 'I (do|manage) that myself, (most of the time|and not too badly).', 'A (doctor|friend) I can (call|ring) (at any hour|in the night).'] },
    { question: 'Has it (been long|gone on long|gone on for long)?', answers: ['(Long enough|A good while), and it (taught|changed) me.', '(A few|Some) years (now|by now). (Some days|Sometimes) it feels like (last week|yesterday).'] },
    { question: 'How are you (doing|coping) (now|these days)?', answers: ['(Better|Okay), (most days|thank you). The (evenings|nights) are the hard part.', 'One day at a time. Today is (a good one|one of the better ones).', 'It depends on the day, (but thanks|to be honest). Today is fine.'] },
    { question: 'What helps, if anything does?', answers: ['(Walking|Keeping busy), mostly, and people who (just listen|don\'t make a fuss).', '(Ordinary|Normal) days help. Having to be somewhere in the morning.', 'Talking about (other things|something else), like (this|we do now).'] },
    { question: 'Do you mind (talking|if I ask) about it?', answers: ['No, not at all. I\'d rather (talk|be asked) than not.', 'No, it\'s fine. I\'ll tell you if it gets too much.', 'Not with you, (oddly|it seems). Maybe it\'s easier with somebody new.'] },
    { question: 'Do you have (someone|somebody) to talk to?', answers: ['A (friend|couple of people), yes. They know when to (just sit there|say nothing).', 'Not as often as I\'d like, (to be honest|really). So thanks for asking.', 'Yes, thank (God|goodness). I\'m lucky with my friends.'] },
    { question: 'Are you (all right|okay)?', answers: ['I am, thank you. It comes and goes.', '(Mostly|I think so), yes. I have got better at it.', 'I will be. It just takes time.'] },
  ],
};
