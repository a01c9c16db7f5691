import { expansion } from './expansion.ts';
import { faithfulnessTable } from './faithfulness.ts';
import { iterationsTable } from './iterations.ts';
import { llmEvaluators } from './llm-evaluators.ts';
import { nextUtteranceTable } from './next-utterance.ts';
import type { PaperTable } from './paper-table.ts';
import { profileExtraction } from './profile-extraction.ts';
import { toxicityTable } from './toxicity.ts';

/** The tables of the paper that can be computed on any data set, in its order. */
export const paperTables: readonly PaperTable[] = [expansion, nextUtteranceTable, iterationsTable, faithfulnessTable, toxicityTable, profileExtraction, llmEvaluators];
