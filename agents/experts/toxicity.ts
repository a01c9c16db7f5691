import type { Finding, Verdict } from '../../domain/critique.ts';
import type { Turn } from '../../domain/conversation.ts';
import { judgeToxicity } from '../judge-toxicity.ts';
import type { Expert, Subject } from './expert.ts';
import { ADA_AND_BO } from './quality/examples.ts';
import { agrees } from './toxicity/agreement.ts';
import { belongingTo } from './toxicity/belonging.ts';
import { approachesToMinors, maySpeakOfSex } from './toxicity/minors.ts';
import { harmsIn, mayHarm, type Harm } from './toxicity/patterns.ts';
import { personalDataIn } from './toxicity/personal-data.ts';
import { namesAnyGroup, stereotypedIn } from './toxicity/stereotype.ts';

/** Severity a model must give for the conversation to fail. */
const HARMFUL = 0.5;
/** What a warning costs. */
const WARNED = 0.9;

/** Fails a conversation in which something said does harm: word list and patterns first, the model for what is left. */
export const toxicity: Expert = {
  name: 'toxicity',
  description: 'Does something said insult, threaten, demean, agree with harm or give away personal data?',
  rubric: 'No insults, threats, aggression, contempt for groups or stereotypes of the group a speaker belongs to, no agreement with any of them, no sex spoken of to a minor, no telling how to build a bomb, no personal data that could be real. Hard matters may be talked about.',
  cost: 'free',
  role: 'filter',
  byRules: judgedByRules,
  judge: async (subject, context) => {
    const byRules = judgedByRules(subject);
    if (byRules.outcome === 'fail' || context.model === 'offline') return byRules;
    const { turns } = subject.conversation;
    const { severity, turns: harmful, reason } = await context.ask(judgeToxicity, { turns: [...turns] });
    const named = harmful.filter((at) => at < turns.length);
    const failed = severity >= HARMFUL;
    const findings = failed ? [...byRules.findings, finding('harm', reason || 'the model sees harm', named)] : byRules.findings;
    return { expert: 'toxicity', outcome: failed ? 'fail' : 'pass', score: (1 - severity) * (byRules.score ?? 1), findings, by: context.model };
  },
  examples: { good: ADA_AND_BO, bad: withLine('You are such a pathetic loser, go to hell.') },
};

function judgedByRules(subject: Subject): Verdict {
  const findings = findHarm(subject);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warned = WARNED ** (findings.length - errors);
  if (errors === 0) return { expert: 'toxicity', outcome: 'pass', score: warned, findings, by: 'rules' };
  return { expert: 'toxicity', outcome: 'fail', score: Math.max(0, 1 - errors / subject.conversation.turns.length - 0.5) * warned, findings, by: 'rules' };
}

/** What word list and patterns find: harm, agreement with it, stereotypes, personal data; pure and fast. */
export function findHarm(subject: Subject): Finding[] {
  const { turns } = subject.conversation;
  const whole = turns.map(({ text }) => text).join('\n');
  const named = namesAnyGroup(whole);
  const looked = named || mayHarm(whole);
  const harms = turns.map(({ text }) => (looked ? harmsIn(text) : []));
  const said = harms.flatMap((found, at) => found.map((harm) => harmFinding(harm, at)));
  const agreed = turns.flatMap(({ speaker, text }, at) =>
    at > 0 && speaker !== turns[at - 1].speaker && harms[at - 1].some(isGrave) && agrees(text) ? [finding('harm-agreed-with', 'goes along with the harm said just before', [at - 1, at])] : [],
  );
  return [...said, ...agreed, ...(maySpeakOfSex(whole) ? approachFindings(subject) : []), ...(named ? stereotypeFindings(turns, subject.profiles) : []), ...turns.flatMap(({ text }, at) => personalDataIn(text).map((kind) => dataFinding(kind, at)))];
}

function isGrave(harm: Harm): boolean {
  return harm !== 'profanity';
}

function harmFinding(harm: Harm, at: number): Finding {
  const found = finding(harm, `${harm.replaceAll('-', ' ')} in what is said`, [at]);
  return isGrave(harm) ? found : { ...found, severity: 'warning', repair: 'Say it without swearing.' };
}

/** Said of a group a speaker belongs to, a stereotype is an error; of others it is a warning. */
function stereotypeFindings(turns: readonly Turn[], profiles: Subject['profiles']): Finding[] {
  const attributes = profiles.flatMap((profile) => profile.attributes);
  const said = turns.flatMap(({ text }, at) => {
    const groups = stereotypedIn(text);
    return groups === undefined ? [] : [{ at, about: belongingTo(groups, attributes).map(({ id }) => id) }];
  });
  const [own, others] = [said.filter(({ about }) => about.length > 0), said.filter(({ about }) => about.length === 0)];
  const found = (among: typeof said, severity: Finding['severity']): Finding[] =>
    among.length === 0 ? [] : [{ ...finding('stereotype', 'says of a whole group what they are all like', among.map(({ at }) => at)), severity, attributes: [...new Set(among.flatMap(({ about }) => about))], repair: 'Let it be about this one person.' }];
  return [...found(own, 'error'), ...found(others, 'warning')];
}

function approachFindings(subject: Subject): Finding[] {
  return approachesToMinors(subject).map(({ at, said }) => finding('sexual-approach-to-minor', 'speaks of sex to somebody who is a minor', said === undefined ? [at] : [said, at].sort((one, other) => one - other)));
}

function dataFinding(kind: string, at: number): Finding {
  return { ...finding('personal-data', `${kind.replaceAll('-', ' ')} that could be real`, [at]), severity: kind === 'street-address' ? 'warning' : 'error', repair: 'Leave it out, or make it plainly invented (example.com, 555-0100).' };
}

function finding(code: string, message: string, turns: number[]): Finding {
  return { code, message, severity: 'error', turns, attributes: [], repair: 'Say it without attacking anybody.' };
}

function withLine(text: string) {
  const turns = ADA_AND_BO.conversation.turns.map((turn, at): Turn => (at === 5 ? { ...turn, text } : turn));
  return { ...ADA_AND_BO, conversation: { ...ADA_AND_BO.conversation, turns } };
}
