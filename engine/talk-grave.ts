import type { Talk } from '../seeds/category.ts';

const GRAVE =
  /\b(?:die[ds]?|died|dying|death|dead|passed away|lost my|killed|cancer|transplant|tumou?r|disease|illness|sick|ill|hospital|surgery|detention|prison|jail|released|shoplifting|arrested|parole|depress\w*|anxi\w*|suicid\w*|grief|grieving|widow\w*|divorce\w*|abus\w*|orphan\w*|homeless|poor|bankrupt|debt|addict\w*|alcoholic|rehab|broken|injur\w*|accident|wheelchair|blind|deaf|born with|heart condition|disab\w*|lonely|alone|bullied|fired|laid off|ptsd|war|terrified|afraid|scared|miss my|adopted|foster)\b/i;

const DIRE = /\b(?:died|dying|dies|dead|death|passed away|killed|lost (?:my|a|both|our)|cancer|terminal\w*|suicid\w*|depress\w*|grief|grieving|widow(?:er)?|abus\w*|homeless|detention|prison|jail|rehab|addict|overdos\w*|miscarr\w*)\b/i;

/** True for a statement that nobody meets with a joke, whatever it is about. */
export function isDire(text: string): boolean {
  return DIRE.test(text);
}

/** True for a statement about something that is no laughing matter. */
export function isGrave(text: string): boolean {
  return GRAVE.test(text);
}

/** What can be said around something hard when no category fits better. */
export const graveTalk: Talk = {
  asks: [],
  details: [
    'I don\'t (mind|object to) talking about it, it\'s the (silence|tiptoeing) (around it|afterwards) that (tires|gets) me.', 'Some (days|mornings) it\'s (a small stone|nothing), some days it\'s the (whole|entire) (road|sky).', 'I\'ve learned to say it plainly, (like|as) one reads a (label|timetable).',
    'People (lower|drop) their voices when I (say|mention) it, you can (talk|go on) normally.', 'It isn\'t (all|the whole) of me, but it (takes|fills) a (chair|seat) at the table.', 'I (make|allow) myself one (joke|grumble) about it a (day|week), those are the (rules|house rules).', 'You (get|grow) (patient|practical) with (a thing|something) like that, (faster|sooner) than you\'d (think|like).', 'There\'s (more|a lot more) to (say|tell), but that\'s the heart of it.', 'I (say|tell) it early, so (nobody|no one) has to (guess|wonder).', 'It has (shown|taught) me who (stays|calls back) and who (looks away|changes the subject).',
  ],
  reactions: [
    '(Thank you|Thanks) for (saying|telling me) that so (plainly|openly).', 'That can\'t (be|have been) (easy|simple) to (carry|live with).', 'I\'m (glad|relieved) you (told|trusted) me with that.', 'You (say|put) it (calmly|quietly), and I (doubt|don\'t think) it (is|was) (small|a small thing).', '(Oh|Ah). I didn\'t (expect|see) that, and I\'m listening.', 'I won\'t (pretend|act as if) I know what that\'s like.', 'That takes (some|real) (nerve|backbone), (saying|even saying) it to me.', 'I\'d (rather|much rather) hear that than (small talk|the weather).', '(All right|Okay). No (jokes|clever remarks) from me (on|about) that.', 'I hope (somebody|someone) (good|kind) is (around|near) you (in|for) that.', 'You\'re (carrying|holding) that (better|more steadily) than (most|many) (would|could).', '(Right|Okay), that (puts|places) my (bad|grumpy) (morning|week) in (its place|perspective).', 'I don\'t (have|know) the (right|clever) words, but I\'m (here|all ears).', 'That\'s (a lot|plenty) for one (person|pair of shoulders).',
  ],
  exchanges: [
    { question: 'How are you (doing|getting on) with it (these days|at the moment)?', answers: ['(Better|Steadier) than I (look|sound), (most|on most) days. (Evenings|Nights) are the (test|hard part).', 'Hour by hour, (honestly|to be truthful). (This|Right now) is one of the (better|lighter) ones.', 'Ask me (twice|on two days) and you\'ll get two (answers|weather reports). Today: (mild|clear spells).'] },
    { question: 'What (helps|makes it lighter), if anything does?', answers: ['(Walking|Pacing), (lists|counting things), and people who (don\'t|never) (whisper|tilt their heads).', '(Ordinary|Boring) (things|plans), oddly. Having to be (somewhere|on time) (helps|works) (wonders|best).', '(Talking|Chatting) about (something|anything) else, and (now and then|once in a while) not.'] },
    { question: 'Is it (all right|okay) to ask (about it|more)?', answers: ['It is. I\'d (rather|sooner) be asked than (guessed about|stared at).', '(Ask|Go on), I\'ll (say|tell you) when it (gets|is) too (close|much).', 'You just did, and (nothing|look, nothing) (broke|fell over).'] },
    { question: 'Who (do you talk|can you talk) to about that?', answers: ['A (friend|couple of people) who (can|know how to) (sit|be quiet) without (fixing|advising) (anything|me).', '(Strangers|People I\'ve just met), (evidently|it seems). It\'s (easier|lighter), like (talking|thinking) on a train.', 'Nobody (often|regularly), which is (probably|likely) why it (came|slipped) out (now|just now).'] },
    { question: 'What do people (get wrong|misunderstand) about it?', answers: ['They think I (want|need) (advice|a solution). (Mostly|Usually) I want a (sandwich|normal afternoon).', 'That it\'s (all|the only thing) I think about. I also (wonder|worry) about (socks|what\'s for dinner).', 'They (hear|take) the (word|headline) and stop (listening|there). The (rest|small print) is (quieter|more interesting).'] },
    { question: 'What are you (looking forward to|hoping for) (now|next)?', answers: ['A (plain|quiet) (week|month) in which (nothing|not a thing) (happens|goes wrong). (Bliss|I\'d frame it).', '(Waking|Getting) up (one day|some morning) and (noticing|finding) I hadn\'t (thought|worried) about it (yet|till noon).', '(Small|Modest) (things|stuff): good (weather|coffee), a (laugh|call), one (whole|full) night of sleep.'] },
  ],
};
