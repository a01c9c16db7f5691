import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Turn } from '../../domain/conversation.ts';
import type { Reader, Row } from './reader.ts';
import { textLines } from './text-lines.ts';

interface Episode {
  readonly line: number;
  readonly own: string[];
  readonly partners: string[];
  readonly turns: Turn[];
}

/**
 * ParlAI text as ConvAI2 has it: `N text`, where 1 starts a dialogue; the first speaker is "your persona". Beside a file
 * named `…_self_…` its twin `…_other_…`, when it is there, brings the partner's persona.
 */
export const convai2: Reader = {
  name: 'convai2',
  description: 'ParlAI text of ConvAI2: numbered lines, personas first, then partner and self separated by a tab.',
  recognises: (_path, head) => /^1 (your persona:|partner's persona:|[^\n]*\t)/.test(head),
  read: async function* (path): AsyncGenerator<Row> {
    const twin = path.replace('_self_', '_other_');
    const others = twin !== path && existsSync(twin) ? episodes(twin)[Symbol.asyncIterator]() : undefined;
    for await (const episode of episodes(path)) {
      const other = others === undefined ? undefined : await others.next();
      const partners = other === undefined || other.done === true ? episode.partners : other.value.partners;
      const source = `${basename(path)}:${episode.line}`;
      if (episode.turns.length === 0 && episode.own.length === 0) yield { problem: `${source}: the dialogue is empty` };
      else yield { dialogue: { source, personas: [episode.own, partners], turns: episode.turns } };
    }
  },
};

async function* episodes(path: string): AsyncGenerator<Episode> {
  let episode: Episode | undefined;
  for await (const { line, number } of textLines(path)) {
    const [, count, text] = /^(\d+) (.*)$/.exec(line) ?? [];
    if (count === undefined) continue;
    if (count === '1') {
      if (episode !== undefined) yield episode;
      episode = { line: number, own: [], partners: [], turns: [] };
    }
    if (episode !== undefined) addLine(episode, text);
  }
  if (episode !== undefined) yield episode;
}

function addLine(episode: Episode, text: string): void {
  const [, whose, statement] = /^(your|partner's) persona:\s*(.*)$/.exec(text) ?? [];
  if (whose !== undefined) {
    (whose === 'your' ? episode.own : episode.partners).push(statement.trim());
    return;
  }
  const [partner, own] = text.split('\t');
  // A dialogue opens with a placeholder when the partner has said nothing yet.
  if (partner.trim() !== '' && partner !== '__SILENCE__') episode.turns.push({ speaker: 1, text: partner.trim() });
  if (own !== undefined && own.trim() !== '') episode.turns.push({ speaker: 0, text: own.trim() });
}
