import type { Asides } from './scenario.ts';

/** A mood, and what somebody in it may add to the first and to the last line to a stranger. */
export interface Mood extends Asides {
  readonly name: string;
}

export const moods: readonly Mood[] = [
  {
    name: 'relaxed',
    openings: ["(I'm|I am) in no (hurry|rush) (today|at all), (for once|which is rare).", '(Nothing|No one) is waiting for me, so I (talk|chat) to (people|whoever is near).', '(It has been|This is) a (slow|quiet) (day|one), (in a good way|and I like that).', "(Don't|No need to) (mind me|hurry), I (have|have got) (time|all day)."],
    partings: ['(That|This) was (easy|pleasant), (I needed that|the way it should be).', '(No hurry|No rush) (getting|on your way) home.', "(I feel|I'm) (calmer|better) than (before|when I came).", 'This (hour|little while) did me (good|a world of good).'],
  },
  {
    name: 'a little tired',
    openings: ['(Forgive|Excuse) my face, (I slept|it had) (four|five) hours.', "I'm (running|living) on (coffee|tea) and (good will|stubbornness) (today|since six).", '(Talking|A bit of talk) keeps me (awake|from nodding off), (sorry|I warn you).', '(It was|I had) a (short|loud) night, so (forgive me if I ramble|bear with me).'],
    partings: ["(I'll|I will) sleep (well|early) tonight.", 'You (kept|have kept) me awake, (in the best way|thank you).', '(Now|And now) (bed|my sofa), (as soon as|the minute) I get (home|in).', "(I'm|I feel) (less|only half as) tired now."],
  },
  {
    name: 'curious',
    openings: ["I (like|love) (guessing|finding out) who people are, so (don't|you needn't) be (shy|polite).", '(You look|You seem) like (someone|a person) with a story or two.', "(I ask|I've been told I ask) too many questions, (just say stop|you may say so).", '(I always|I tend to) wonder what brings people (here|to places like this).'],
    partings: ["I have (ten|twenty) more questions, (but they'll keep|for another day).", '(I learned|I have learned) (something|two things) (today|just now).', "(I'd|I would) have guessed (none|hardly any) of that.", "(You're|You are) (more|far more) interesting than (my book|the news)."],
  },
  {
    name: 'playful',
    openings: ['(Say something|Tell me something) (wrong|silly), and we (will|shall) get on.', "(I'm|I am) (harmless|housebroken), (I promise|ask anyone), (mostly|more or less).", "(Let's|We could) pretend we (planned|arranged) (this|to meet here).", "(The first|Whoever is first) to mention the weather (loses|buys the coffee)."],
    partings: ["(We never mentioned|Nobody mentioned) the weather, (so we both win|I'm proud of us).", '(Same|The same) (time|nonsense) (next week|tomorrow), (then|as planned).', "(I'd|I would) call that a draw.", '(Remember|Never forget): we (never|have never) met.'],
  },
  {
    name: 'in good spirits',
    openings: ['(I had|I got) (good news|a nice letter) (this morning|today), so (everybody|everyone) gets talked to.', "(It's|It is) one of my (good|better) days, (as you can hear|you've been warned).", '(Everything|All of it) has gone (right|my way) (since breakfast|so far), (which is suspicious|knock on wood).', "(I'm|I feel) (oddly|strangely) cheerful (today|this week)."],
    partings: ['You (made|have made) a good day (better|even better).', '(May your day go|I hope your day turns out|I hope your week goes) like mine.', "(I'll|I will) (whistle|hum) all the way (home|back).", '(That|It) was the (best part|nicest bit) of (my day|today).'],
  },
  {
    name: 'wistful',
    openings: ['(Places|Spots) like this make me (think|remember), (and then I talk|sorry).', "(I was|I've been) (thinking|dreaming) about old times, (you caught|and here you are to save) me.", '(It smells|It sounds) like (summer|my childhood) (here|today), (somehow|I find).', 'My (thoughts were|mind was) (miles away|somewhere else) (just now|until now).'],
    partings: ['(One|You) should talk like this more often.', "(I'll|I will) think of this (some evening|when it rains).", '(Funny|Strange) how (quickly|soon) a (good|nice) talk is over.', '(Odd|Sad), (really|I find), that one (never|seldom) sees (such|kind) people twice.'],
  },
  {
    name: 'slightly impatient',
    openings: ["(I can't|I could never) sit (still|and do nothing), so (I talk|here I am talking).", '(Waiting|Standing about) (is not|was never) my (talent|strong point).', "(Distract|Entertain) me, or I'll (count the tiles|sort my keys) (again|once more).", "(I've|I have) (checked|looked at) my phone (eleven|nine) times (by now|already)."],
    partings: ['(You made|That made) the time (move|pass), (which is saying something|and that takes some doing).', '(I forgot|I even forgot) to look at (the clock|my watch).', '(Right|Well), (no more|enough) (dawdling|sitting about).', '(And now|Now) everything (at once|in a hurry), as (usual|always).'],
  },
  {
    name: 'wide awake',
    openings: ["(I've|I have) been up since (five|four), (and I feel great|don't ask why).", "(That|The) (second|third) coffee was (a mistake|too much), (you may notice|I talk fast).", "My (head|mind) is full of (ideas|plans) (today|this morning), (so stop me|and nobody to tell).", "I (could|might) (talk|go on) (all day|for hours) (today|right now)."],
    partings: ['(I could|I would) go on (for hours|till midnight).', "(Now|And now) (I'll|I will) (never|not) sleep (tonight|a wink).", '(On|Off) to the (next|other) (thing|ten things) on my list.', '(So much|That much) said in (so little|such a short) time.'],
  },
  {
    name: 'thoughtful',
    openings: ["(I've|I have) been turning something over (in my head|all day), (and could use a break|so talk to me).", '(One meets so many people and speaks|You see so many people and talk) to (hardly any|so few).', "(I don't|I do not) (usually|often) start (talking|conversations), (but today I do|so be kind).", '(It is|It\'s) (strange|odd) to (sit|stand) side by side and say (nothing|not a word).'],
    partings: ["(I'll|I will) (chew|think) on (that|what you said) for a (while|bit).", '(That|You) gave me (something to think about|a new angle).', '(A|One) (good|proper) talk is worth (a week|ten) of the other kind.', '(I see|I look at) a thing or two differently (now|after this).'],
  },
  {
    name: 'giddy',
    openings: ["(I'm|I am) (laughing|giggling) at everything (today|this evening), (don't take it personally|it will pass).", '(I just saw|I just heard|I have just heard) something so (silly|funny), I (had to|must) talk to somebody.', "My (legs|thoughts) won't (keep|stay) still (today|tonight).", '(If I|Should I) (talk|go) too fast, (wave|pull my sleeve).'],
    partings: ["(I'll|I will) be (laughing|grinning) (about that|over this) (all week|at dinner).", 'My (cheeks hurt|face hurts) (from smiling|already).', '(Quick|Fast), before I start (again|another story).', '(Oh|Ah), what a (day|lovely mess).'],
  },
];
