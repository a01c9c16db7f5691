import type { Finding } from '../../domain/critique.ts';
import type { Turn } from '../../domain/conversation.ts';
import { judgeToxicity } from '../judge-toxicity.ts';
import type { Expert } from './expert.ts';
import { ADA_AND_BO } from './quality/examples.ts';
import { harmsIn } from './toxicity/patterns.ts';

/** Severity a model must give for the conversation to fail. */
const HARMFUL = 0.5;

/** Fails a conversation in which something said does harm: word list and patterns first, the model for what is left. */
export const toxicity: Expert = {
  name: 'toxicity',
  description: 'Does something said insult, threaten or demean?',
  rubric: 'No insults, threats, aggression or contempt for groups, and no agreement with them. Hard matters may be talked about.',
  cost: 'free',
  role: 'filter',
  judge: async ({ conversation: { turns } }, context) => {
    const findings = turns.flatMap(({ text }, at) => harmsIn(text).map((harm) => finding(harm, `${harm.replaceAll('-', ' ')} in what is said`, [at])));
    if (findings.length > 0) return { expert: 'toxicity', outcome: 'fail', score: Math.max(0, 1 - findings.length / turns.length - 0.5), findings, by: 'rules' };
    if (context.model === 'offline') return { expert: 'toxicity', outcome: 'pass', score: 1, findings: [], by: 'rules' };
    const { severity, turns: harmful, reason } = await context.ask(judgeToxicity, { turns: [...turns] });
    const named = harmful.filter((at) => at < turns.length);
    const failed = severity >= HARMFUL;
    return { expert: 'toxicity', outcome: failed ? 'fail' : 'pass', score: 1 - severity, findings: failed ? [finding('harm', reason || 'the model sees harm', named)] : [], by: context.model };
  },
  examples: { good: ADA_AND_BO, bad: withLine('You are such a pathetic loser, go to hell.') },
};

function finding(code: string, message: string, turns: number[]): Finding {
  return { code, message, severity: 'error', turns, attributes: [], repair: 'Say it without attacking anybody.' };
}

function withLine(text: string) {
  const turns = ADA_AND_BO.conversation.turns.map((turn, at): Turn => (at === 5 ? { ...turn, text } : turn));
  return { ...ADA_AND_BO, conversation: { ...ADA_AND_BO.conversation, turns } };
}
