import { basename } from 'node:path';
import type { Dialogue } from '../../domain/dialogue.ts';
import { OFFLINE } from '../../models/chat.ts';
import { holdContest, type Duel } from '../head-to-head/contest.ts';
import { judgesOf } from '../head-to-head/judges.ts';
import { matchByPersonas, type Matched } from '../head-to-head/match.ts';
import { ratingPage } from '../head-to-head/rating-page.ts';
import { duelFigures, rankingFigures } from '../head-to-head/standings.ts';
import { drawn } from '../metrics/drawn.ts';
import { readDialogues, referencesOf } from '../read-dialogues.ts';
import type { Skipped, Suite, SuiteContext, SuiteTable } from './suite.ts';

const CANNOT_SEE = 'Every question is asked in both orders; a judge that changes its mind with the order counts as a tie. A judge that was never set beside people proves nothing alone, least of all the offline engine about conversations it wrote: `judge-check` says how far it agrees with them.';

/** What only a model or people can be asked. */
const NOT_OFFLINE: Skipped = { what: 'which is synthetic', why: 'the offline engine judges by the rules it writes by; name a model with --model, or ask people with rate.html (--out)' };

/** Judges a data set against others on the same personas, human ones above all: which is synthetic, which is better. */
export const headToHead: Suite = {
  name: 'head-to-head',
  description: 'Compares a data set with others on the same personas, in both orders, by every model named; ranks them, and writes a page for human raters.',
  reads: 'conversations',
  run: async (context) => {
    const { file, reference, services, judges, seed, sample } = context;
    if (file === undefined || reference === undefined) return skippedFor(file === undefined ? 'no file of conversations was given' : 'no reference was given; separate several by commas');
    const paths = [file, ...referencesOf(reference)];
    const names = namesOf(paths);
    const matches = chosen(matchByPersonas(await systemsOf(paths, context)), sample, seed);
    if (matches.length === 0) return skippedFor('no two personas have a conversation in every file');
    const asked = judgesOf(judges);
    announce(matches.length, asked.length, paths.length, context);
    const { duels, failed } = await holdContest(matches, asked, services);
    const against: SuiteTable[] = names.slice(1).map((name, at) => ({ title: `${names[0]} against ${name}`, figures: duelFigures(duels, at + 1), note: CANNOT_SEE }));
    return {
      tables: [...against, { title: 'ranking', figures: rankingFigures(duels, names, seed), note: 'Bradley–Terry: share of strength, with bootstrap intervals over personas. TrueSkill: mean and 1.96 deviations, from 25 ± 8.3.' }],
      skipped: [...(failed.count === 0 ? [] : [{ what: `${failed.count} comparisons`, why: failed.last }]), ...(judges.some(({ expertModel }) => expertModel === OFFLINE) ? [NOT_OFFLINE] : [])],
      details: { systems: names, matches: matches.map((dialogues) => dialogues.map(({ source }) => source)), duels: duels.map(recordOf) },
      files: { 'rate.html': ratingPage(names, matches) },
    };
  },
};

function skippedFor(why: string) {
  return { tables: [], skipped: [{ what: 'head-to-head', why }] };
}

async function systemsOf(paths: readonly string[], { limit, services }: SuiteContext): Promise<(readonly Dialogue[])[]> {
  const systems: (readonly Dialogue[])[] = [];
  for (const path of paths) systems.push((await readDialogues(path, limit, services)).dialogues);
  return systems;
}

/** Matches drawn by what the first system made of them. */
function chosen(matches: readonly Matched[], sample: number, seed: number): Matched[] {
  const wanted = new Map(drawn(matches.map(([first]) => first), sample, seed).map((dialogue, at) => [dialogue, at]));
  const place = ([first]: Matched): number => wanted.get(first) ?? -1;
  return matches.filter((match) => place(match) >= 0).sort((a, b) => place(a) - place(b));
}

/** File names, with the folder where two are alike. */
function namesOf(paths: readonly string[]): string[] {
  const short = paths.map((path) => basename(path));
  return short.map((name, at) => (short.indexOf(name) === short.lastIndexOf(name) ? name : paths[at]));
}

/** What a paid judge will be asked, before it is. */
function announce(matches: number, judges: number, systems: number, { judges: models, services }: SuiteContext): void {
  if (models.every(({ expertModel }) => expertModel === OFFLINE)) return;
  services.report({ kind: 'notice', message: `Up to ${matches * judges * systems * (systems - 1)} questions, two for each of ${judges} judges, ${matches} pairs of personas and every two of ${systems} files.` });
}

function recordOf({ match, systems, judge, ballot }: Duel) {
  return { match, systems, question: judge.question, model: judge.model, ranking: ballot.ranking, swap: ballot.swap };
}
