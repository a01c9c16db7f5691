import type { Fact } from './fact.ts';

/** Everyday questions, and which facts answer them. */
export interface Ask {
  /** Categories of the facts that answer, as a pattern on the whole name. */
  readonly about: RegExp;
  /** What the statement must also say, if the category alone does not make it an answer. */
  readonly says?: RegExp;
  /** True when a fact that denies, lacks or dislikes answers too; `only` when nothing else does. */
  readonly denied?: boolean | 'only';
  readonly asks: readonly string[];
}

const JOB = /^(?:job-.*|military|making-art|science-and-history|career-dreams|volunteering)$/;
const HAS_JOB = /\b(?:I (?:am|'m)(?: currently)? an? (?!student)|I work\b|I (?:teach|sell|run|manage|own)\b|employed|my job is|I have been working)/i;

/** In the order in which they are looked through; several may fit one fact. */
export const naturalAsks: readonly Ask[] = [
  { about: /^pets-/, says: /\bI (?:\w+ )?(?:have|own|got|adopted|rescued?|raise|foster|keep|breed)\b|\bmy (?:\w+ )?(?:dog|cat|pet|horse|bird|rabbit)s?\b/i, asks: ['Do you have (any pets|pets|animals)?', '(Any pets|Any animals|Anything with fur) at (home|your place)?', '(Cats, dogs|Dogs, cats), (anything like that|any of that) at (home|your place)?', 'Who (greets|welcomes) you at the door, (anything with fur|any pets)?', 'Is there a (dog|cat|pet) waiting for you (at home|somewhere)?', 'Do you keep any (animals|pets)?'] },
  { about: /^pets-/, denied: true, says: /\b(?:love|like|hate|allerg|afraid|prefer|person)/i, asks: ['Are you (an animal person|a dog or a cat person)?', 'How do you feel about (animals|pets)?', 'Are you (fond of|any good with) animals?'] },
  { about: JOB, says: HAS_JOB, asks: ['What do you do for (work|a living)?', '(And|So) what keeps you busy (all week|from Monday to Friday)?', 'What (kind|sort|line) of work are you in?', 'Where would I find you on (a Monday|a working day|a weekday morning)?', 'How do you (earn|make) your (money|living)?', '(And workwise|And work), what is it you do?', 'Is there a job (waiting|behind all this)?', 'Who (pays you|do you work for), if I may ask?', '(And|So) what\'s your (job|line of work|trade)?'] },
  { about: /^job-/, says: /\b(?:retired|used to|was an?|were|worked|former)\b/i, asks: ['Are you (working|still working) (these days|at the moment)?', '(Do|So do) you (work|have a job)?', 'What (did you do|have you done) for (work|a living) (so far|over the years)?'] },
  { about: /^job-/, denied: true, says: /\b(?:hate|love|like|enjoy|boss|coworkers|quit|looking for|fired|stress|full.?time|part.?time|hours|shifts?)\b/i, asks: ['How\'s work (these days|going|treating you)?', 'How are things (at work|on the job front)?', 'Do you like (your work|what you do)?'] },
  { about: /^(?:studies|school-days)$/, says: /\b(?:major|student|college|university|school|degree|grad)/i, denied: true, asks: ['And school, how (is|was) that for you?', 'What about school, (any good|did you like it|good or bad)?', 'How do you (feel about|get on with) (school|studying)?', 'Did school ever (suit|agree with) you?', 'What\'s your (story with|history with) (school|studying)?', 'Are you (studying|a student), or (is that behind you|long done with it)?'] },
  { about: /^music-taste$/, says: /\b(?:music|band|singer|song|listen|concert|rap|rock|jazz|country|metal|pop|album|fan)/i, asks: ['What (kind|sort) of music (do you listen to|are you into|do you like)?', 'If you had to pick (one record|some music) right now, what would it be?', '(And|So) your music, what is it?', 'What\'s (on|playing) when you (drive|cook|clean)?', 'Which music (makes|gets) you (happy|going)?', 'Who do you (listen to|play) (most|these days)?', 'What do you listen to (at home|in the car|on a day like this)?', 'Do you listen to (much|a lot of) music?'] },
  { about: /^making-music$/, says: /\b(?:play|sing|band|guitar|piano|drum|violin|music)/i, denied: true, asks: ['Do you (play|make) any music (yourself|)?', 'Do you (sing or play anything|play an instrument)?', 'Are you (musical|a musician) at all?'] },
  { about: /^(?:films|television)$/, asks: ['What do you (like to watch|watch of an evening)?', 'Do you watch (much|a lot of) (TV|television)?', 'Seen (any good films|anything good on a screen) lately?', 'Are you (a movie person|into movies)?'] },
  { about: /^reading$/, denied: true, asks: ['Do you read (much|a lot)?', 'Are you (a reader|much of a reader)?', 'What do you like to read?', 'Do you like (books|reading)?'] },
  { about: /^favorite-food$/, asks: ['What do you (like|love) to eat (most|)?', 'What\'s your (favorite food|favorite thing to eat)?', 'What could you eat every (day|night of the week)?', 'What\'s on your plate on a (perfect|good) day?', 'If I said dinner is on me, what would it be?', '(And|So) food, what (makes|gets) you (weak|happy)?', 'If I (cooked|ordered), what should (it be|I get you)?', 'What do you (order|get) when it\'s (your birthday|up to you)?'] },
  { about: /^(?:cooking|baking)$/, denied: true, asks: ['Do you (cook|do any cooking)?', 'Are you (any good|at home) in the kitchen?', 'Do you (cook|bake) (much|at all)?', 'Who does the cooking at your place?'] },
  { about: /^diet$/, denied: true, asks: ['Is there anything you (don\'t|won\'t) eat?', 'Do you eat (everything|meat and all that)?', 'Are you careful about what you eat?', 'Any (rules|no-nos) about (food|eating) for you?'] },
  { about: /^eating-out$/, asks: ['Do you eat out (much|a lot)?', 'Where do you (go|like) to eat (out|)?'] },
  { about: /^hot-drinks$/, denied: true, asks: ['(Coffee or tea|Tea or coffee), for you?', 'Are you a coffee (person|drinker)?', 'How do you (get through|survive) the (morning|first hour)?'] },
  { about: /^alcohol$/, denied: true, asks: ['Do you drink (at all|)?', 'Are you one for (a beer|a drink) after work?'] },
  { about: /^siblings$/, denied: true, asks: ['Do you have (any brothers or sisters|brothers and sisters|siblings)?', '(Any|Have you got any) (siblings|brothers or sisters)?', 'Are you an only child?'] },
  { about: /^parents$/, says: /\b(?:is|are|was|were|worked|works|owns?|runs?|teach|taught|drove|drives|sells?)\b/i, asks: ['What (are|were) your parents like?', 'And your (parents|folks), what do they do?', 'What about your (parents|mom and dad)?', 'What (kind|sort) of people are your parents?'] },
  { about: /^(?:siblings|parents|extended-family|upbringing)$/, says: /\b(?:famil|parent|mother|father|mom|dad|brother|sister|sibling|grand|cousin|uncle|aunt|twin)/i, asks: ['What\'s your family like?', 'Is yours a big family, (would you say|or a small one)?', 'What about (family|your family)?', 'And your (folks|people|family), (what are they like|who are they)?', 'Who\'s in your family?', 'Do you come from (a big|an interesting) family?'] },
  { about: /^children$/, denied: true, says: /\b(?:child|children|kids?|sons?|daughters?|twins|baby|mother|father|mom|dad|parent|expecting|pregnant)\b/, asks: ['Do you have (kids|children|any kids)?', '(Any kids|Any children) (at home|in the house)?', 'Have you got (a family|kids) of your own?', 'Are there (children|kids) (in the picture|at home|in your life)?', 'And (kids|children), is that (something for you|a subject)?'] },
  { about: /^partner$/, denied: true, says: /\b(?:married|single|wife|husband|girlfriend|boyfriend|divorc|engaged|relationship|dating|widow|partner|bachelor)/i, asks: ['Are you married, (or anything like it|if you don\'t mind me asking)?', 'Is there (anybody|someone) (in your life|at home)?', 'Are you (with somebody|seeing anyone)?', 'Do you live (alone|on your own), or is there somebody?'] },
  { about: /^friends$/, denied: true, asks: ['Do you have (a lot of|many) friends (around|here)?', 'What about friends?', 'Do you (see|meet) your friends (much|a lot)?'] },
  { about: /^(?:hometown|home|origin|moving|upbringing|childhood)$/, denied: true, says: /\b(?:live in|live on|live near|live at|living in|moved to|city|town|state|country|farm)\b/i, asks: ['Where do you live, (if I may ask|by the way)?', '(So where|Where) (is home|are you based|do you sleep at night)?', 'Do you live (near here|around here|in the area)?', 'Whereabouts (do you live|is home)?', 'Did you (come|travel) far to get here?', 'Where (will|do) you (go|head) home to (after this|tonight)?'] },
  { about: /^(?:hometown|origin|upbringing|childhood)$/, says: /\b(?:from|born in|grew up|raised|native|descen|heritage|american|immigra|parents came)/i, asks: ['Where are you from (originally|)?', 'Where did you grow up?', '(And where|Where) do you (come from|hail from)?', 'Are you from (around here|here)?'] },
  { about: /^(?:childhood|upbringing|school-days)$/, asks: ['What were you like as a (kid|child)?', 'What was it like where you grew up?', 'What was your childhood like?'] },
  { about: /^home$/, says: /\b(?:house|home|apartment|room|bedroom|place|condo|trailer|basement|rent)\b/i, asks: ['What\'s your place like?', '(What is it like|How is it) where you live?', 'Do you have (a house|a place of your own)?'] },
  { about: /^moving$/, denied: true, asks: ['Are you going to stay where you are?', 'Have you (always lived|lived long) where you are now?'] },
  { about: /^age$/, says: /\d|\b(?:twenties|thirties|forties|fifties|sixties|born in|years old|teenager)\b/i, asks: ['How old are you, if (I may ask|you don\'t mind)?', 'May I ask (how old you are|your age)?', '(And|So) what (age|generation) are you?', 'Is it rude to ask (your age|how old you are)?', 'When were you born, (roughly|if I may ask)?'] },
  { about: /^favorite-color$/, denied: true, asks: ['Do you have a favorite color?', 'What\'s your color?', 'Is there a color you (always|never) wear?'] },
  { about: /^(?:looks|fashion)$/, says: /\b(?:wear|clothes|dress|shoes|shirts|fashion|tattoo|style)/i, asks: ['Do you care about (clothes|what you wear)?', 'What do you (normally|usually) wear?'] },
  { about: /^health$/, denied: true, asks: ['How\'s your health (these days|)?', 'And how are you (keeping|doing), health-wise?', 'Are you in good health?'] },
  { about: /^sleep$/, denied: true, asks: ['Do you sleep well?', 'Are you a morning person?', 'How do you sleep?'] },
  { about: /^fears$/, asks: ['Is there anything you\'re (scared|afraid) of?', 'What are you (afraid|scared) of, if anything?', 'Does anything (frighten|scare) you?'] },
  { about: /^(?:playing-sports|running|fitness|extreme-sports)$/, denied: true, says: /^(?!.*(?:meditat|yoga))/i, asks: ['Do you (do|play) any (sports|sport)?', 'Are you (sporty|a sports person) at all?', 'What do you do to (keep|stay) fit?', 'Do you (work out|exercise)?'] },
  { about: /^(?:watching-sports|playing-sports)$/, denied: true, asks: ['Do you (follow|watch) (any sports|sports at all)?', 'Are you into (sports|any sport)?', 'What about sports?'] },
  { about: /^(?:outdoors|water|fishing-and-hunting|gardening|weather-and-seasons)$/, denied: true, says: /\b(?:outdoors?|outside|hik|walk|camp|fish|hunt|beach|swim|park|garden|lawn|mountain|climb|sun|snow|nature|boat|surf|bird)/i, asks: ['Do you (get|go) (outdoors|outside) (much|a lot)?', 'Are you (an outdoor person|the outdoor type)?', 'Do you like being outdoors?', 'Do you get out (in|into) the fresh air (much|a lot)?'] },
  { about: /^gardening$/, denied: true, asks: ['Do you have a garden?', 'Are you any good with plants?'] },
  { about: /^weather-and-seasons$/, says: /\b(?:season|summer|winter|spring|fall|autumn|rain|snow|sun|cold|heat|hot|weather)/i, denied: true, asks: ['What\'s your (favorite season|time of year)?', 'What (weather|season) do you like best?', 'Do you mind the (cold|weather)?'] },
  { about: /^driving$/, denied: true, says: /\b(?:drive|own|have|car|truck|motor|bus|bike|license|vehicle|transport)/i, asks: ['Do you drive?', 'How do you get around?', 'How did you get here, by car?', 'Do you have a car?'] },
  { about: /^travel$/, denied: true, asks: ['Do you travel (much|a lot)?', 'Have you (seen|been to) (much of the world|many places)?', 'Do you like to travel?'] },
  { about: /^(?:studies|languages)$/, says: /\b(?:study|studying|learn)/i, asks: ['Are you learning (anything|something) (these days|at the moment|new)?', 'Do you (study|learn) (anything|something) (on the side|besides work|in your free time)?'] },
  { about: /^languages$/, says: /\b(?:speak|fluent|learn|language|bilingual)/i, asks: ['Do you speak any other languages?', 'How many languages do you speak?'] },
  { about: /^video-games$/, denied: true, asks: ['Do you play (any games|video games|computer games)?', 'Are you (a gamer|into games)?'] },
  { about: /^board-games$/, denied: true, asks: ['Do you (play|like) (cards or board games|any games)?', 'Are you (one for|into) board games?'] },
  { about: /^collecting$/, says: /\bcollect/i, asks: ['Do you collect anything?', 'Are you a collector (of anything|at all)?'] },
  { about: /^beliefs$/, denied: true, says: /\b(?:church|god|christ|relig|muslim|jewish|buddh|catholic|faith|pray|atheist|bible|mormon|believe)/i, asks: ['Are you (religious|a believer) at all?', 'Do you believe in (anything|something)?', 'Do you go to church?'] },
  { about: /^(?:volunteering|job-.*)$/, says: /\b(?:volunteer|donate|charit)/i, asks: ['Do you do any (volunteering|volunteer work)?', 'Do you (give|get) your time to (anything|a good cause)?'] },
  { about: /^(?:career-dreams|life-goals|moving|studies|travel|children|partner)$/, says: /\b(?:want|hope|plan|dream|would (?:love|like)|going to|goal|someday|one day|next year|aspir|wish|trying to)\b/i, asks: ['What would you (like|love) to do (one day|next)?', '(Any plans|Do you have plans) for the (future|next years)?', 'What are you (hoping for|dreaming of)?', 'Is there something you really want?', 'What\'s next for you?'] },
  { about: /^achievements$/, asks: ['What are you (proud of|proudest of)?', 'Have you ever won anything?'] },
  { about: /^(?:unusual-gifts|quirks)$/, says: /\b(?:can|able|power|talent|gift)\b/i, asks: ['Do you have any (hidden|special|secret) talents?', 'Is there something (only you|you alone) can do?', 'What can you do that (others|most people) can\'t?'] },
  { about: /^(?:personality|emotions)$/, denied: true, says: /^I (?:am|'m|get|can be|tend|feel)\b/i, asks: ['How would your (friends|colleagues|neighbors) describe you?', 'What (kind|sort) of person are you, (would you say|do you think)?', 'What are you like (in the morning|as a person|when I get to know you)?'] },
  { about: /^quirks$/, says: /^I (?!can\b|am\b|was\b|have\b)/i, asks: ['Do you have any (odd|strange|funny) habits?', 'Is there anything (unusual|odd) about you?'] },
  { about: /^dancing$/, denied: true, asks: ['Do you dance?', 'Do you like (to dance|dancing)?'] },
  { about: /^(?:making-art|writing|crafts|photography)$/, says: /\b(?:paint|draw|writ|knit|sew|photo|craft|poet|sculpt|color|sketch|art)/i, asks: ['Are you (creative|artistic) at all?', 'Do you make (anything|things) (yourself|with your hands)?', 'Are you the creative type?'] },
  { about: /^celebrations$/, asks: ['Do you like the holidays?', 'How do you (like|feel about) holidays and all that?'] },
  { about: /^(?!job-|pets-|diet|children|partner|parents|siblings|health|emotions|fears|age|looks|beliefs).*$/, says: /^I (?:\w+ )?(?:love|like|enjoy|spend|am into|play|collect|paint|ride|dance|bake|cook|read|go|restore|build|knit|run|hike|swim|watch|write)\b(?!.*\b(?:my job|job|school)\b)/i, asks: ['What do you do for fun?', 'How do you (spend|fill) your (weekends|evenings|free time)?', '(Any|Do you have any) hobbies?', 'What (keeps you busy|gets you going) outside (of work|the everyday stuff)?', 'What\'s a (good|perfect) (Saturday|Sunday|day off) for you?', 'Where does your (free|spare) time go?', 'And when you have (a day off|an afternoon to yourself)?', 'What would you rather be doing (right now|today)?', 'What makes (you happy|a day good for you)?', 'How do you (relax|unwind|switch off)?', 'Is there (something|anything) you (love|really like) doing?', 'What are you (into|keen on|crazy about)?', 'If you had (tomorrow|all day) free, then what?'] },
];

/** The questions a fact would answer. */
export function asksFor(fact: Fact): readonly string[] {
  return naturalAsks.filter((ask) => isAnswer(fact, ask)).flatMap(({ asks }) => asks);
}

/** True when the fact answers the question. */
export function isAnswer({ category, stance, clean, frame }: Fact, { about, says, denied }: Ask): boolean {
  if (denied === 'only' ? stance !== 'denied' : stance === 'denied' && denied !== true) return false;
  const atWork = about === JOB && /^(?:job|workplace)\b/.test(frame);
  return (atWork || about.test(category ?? 'none')) && (says === undefined || says.test(clean));
}
