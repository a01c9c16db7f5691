/** The front door: what a program that uses Dramatis as a library needs. */

// What flows: schema and type of one name, and the functions that make the records with their ids.
export { Attribute, attribute } from './domain/attribute.ts';
export { Brief, OwnView } from './domain/brief.ts';
export { Category } from './domain/category.ts';
export { Conversation, Situation, conversation, Origin, Speaker, Turn } from './domain/conversation.ts';
export { Critique, Finding, passes, Verdict } from './domain/critique.ts';
export { DatasetRecord, RejectedRecord } from './domain/dataset.ts';
export { Dialogue } from './domain/dialogue.ts';
export { DramatisError, type ErrorCode } from './domain/error.ts';
export { Exemplar } from './domain/exemplar.ts';
export { recordsOf } from './domain/outside.ts';
export { Pair, pair, sharedCategories } from './domain/pair.ts';
export { Facets, Profile, profile } from './domain/profile.ts';
export { PreferencePair, preferencePairs } from './domain/preference.ts';
export { Random } from './domain/random.ts';
export type { Plugin, Registry } from './domain/registry.ts';
export { Candidate, PairResult, reasonsAgainst } from './domain/result.ts';
export { IterationRow, LedgerEvent, Manifest } from './domain/run.ts';
export { RoundRow } from './domain/statistics.ts';
export { Ballot, Vote } from './domain/vote.ts';

// How models are reached.
export type { Agent, OfflineHelp, Role } from './models/agent.ts';
export { cluster, type ClusterOptions, type Clusters } from './models/cluster.ts';
export { createAsk, type Ask, type AskOptions, type AskSettings } from './models/ask.ts';
export { modelFrom, OFFLINE, type OpenModel } from './models/chat.ts';
export { openModel } from './models/open-model.ts';
export type { ChosenModels, ModelChoices, ModelSetting } from './models/model-choice.ts';
export { oneModel, openRoleModels, type RoleModels } from './models/role-models.ts';
export type { ModelSettings } from './models/settings.ts';
export type { Limits } from './models/limits.ts';
export type { Price, Prices } from './models/prices.ts';
export { providers } from './models/providers/index.ts';
export type { Provider } from './models/providers/provider.ts';
export { Completion, completionsInMemory, openCompletions, Usage, type Completions } from './models/completions.ts';
export { embedderFrom, type Embedder, type OpenEmbedder } from './models/embedder.ts';
export { embedders, openEmbedder } from './models/embedders/index.ts';
export { loadPrompt, type Prompt } from './models/prompt.ts';
export { openVectorCache, type VectorCache, type VectorCacheOptions } from './models/vector-cache.ts';

// Where things are remembered.
export { DramatisVectorStore, type DramatisVectorStoreConfig } from './stores/langchain-store.ts';
export { openLedger, readLedger, type Ledger, type LedgerState } from './stores/ledger.ts';
export { openMemory, type MemoryOptions } from './stores/open-memory.ts';
export { readManifest, readRecords, runPaths, type RunPaths } from './stores/run-folder.ts';
export type { Collection, CollectionName, EmbedderRecord, Entry, Match, Memory, Where } from './stores/vector-store.ts';

// Plugin families: the contract, the members there are, one by name.
export { expertNamed, experts } from './agents/experts/index.ts';
export { Subject, type Expert, type ExpertContext, type Preference } from './agents/experts/expert.ts';
export { examine, type PersonaExam } from './evals/persona-agent/exam.ts';
export { examFigures } from './evals/persona-agent/figures.ts';
export { personaOf, type Persona } from './evals/persona-agent/persona.ts';
export { suiteNamed, suites } from './evals/suites/index.ts';
export type { Suite, SuiteContext, SuiteFigure, SuiteResult, SuiteTable } from './evals/suites/suite.ts';
export { facetNamed, facets } from './facets/index.ts';
export type { Facet, Manner } from './facets/facet.ts';
export { formatNamed, formats, formatted } from './formats/index.ts';
export type { Format } from './formats/format.ts';
export { pairingNamed, pairings } from './pairing/index.ts';
export type { Pairing, PairingOptions } from './pairing/pairing.ts';
export { readers, readRows } from './seeds/readers/index.ts';
export type { Reader, Row } from './seeds/readers/reader.ts';
export { scenarioNamed, scenarios } from './scenarios/index.ts';
export type { Scenario, ScenarioLines } from './scenarios/scenario.ts';
export { writerNamed, writers } from './writers/index.ts';
export type { Writer, WriterContext } from './writers/writer.ts';
export { defineConfig, loadConfig, type Config, type LoadedConfig } from './tools/plugins-from.ts';

// What is built in.
export { builtInExemplars } from './seeds/exemplars/index.ts';
export { builtInAttributes, builtInCategories } from './seeds/index.ts';

// The questions that are put to a model.
export { answerItem } from './agents/answer-item.ts';
export { compareQuality } from './agents/compare-quality.ts';
export { identifySpeakers } from './agents/identify-speakers.ts';
export { judgeSentences } from './agents/judge-sentences.ts';
export { playPersona } from './agents/play-persona.ts';
export { rateConversation } from './agents/rate-conversation.ts';
export { ratePersonaAnswer } from './agents/rate-persona-answer.ts';
export { rankCandidates } from './agents/rank-candidates.ts';
export { findContradictions } from './agents/find-contradictions.ts';
export { induceQuery } from './agents/induce-query.ts';
export { judgeFaithfulness } from './agents/judge-faithfulness.ts';
export { judgeToxicity } from './agents/judge-toxicity.ts';
export { newAttribute } from './agents/new-attribute.ts';
export { nextTurn } from './agents/next-turn.ts';
export { reviseConversation } from './agents/revise-conversation.ts';
export { spotSynthetic } from './agents/spot-synthetic.ts';
export { similarQueries } from './agents/similar-queries.ts';
export { WrittenTurns, writeConversation } from './agents/write-conversation.ts';

// Choosing among candidates.
export { choose, type Choice, type Contender } from './critic/choose.ts';
export { choiceRuleNamed, choiceRules } from './critic/rules/index.ts';
export type { ChoiceRule, Contest, Juror, Outcome, Ranking } from './critic/rules/rule.ts';

// The stages, as LangGraph graphs, and what they use.
export { ConversationInput, ConversationOutput, conversationGraph, type ConversationOptions, type ConversationSettings } from './graphs/conversation.ts';
export { CritiqueInput, CritiqueOutput, critiqueGraph, critiquesOf } from './graphs/critique.ts';
export { drawGraph, graphNames, type GraphName } from './graphs/draw.ts';
export { EXPANSION_RECURSION_LIMIT, ExpansionInput, ExpansionOutput, expansionGraph } from './graphs/expansion.ts';
export { expertContext } from './graphs/expert-context.ts';
export type { IterationsPlan } from './graphs/iteration.ts';
export { IterationsInput, IterationsOutput, iterationsGraph } from './graphs/iterations.ts';
export type { Keep, OpenContext, OpenOptions } from './graphs/open-options.ts';
export { openServices, type OpenedServices } from './graphs/open-services.ts';
export { PairsInput, PairsOutput, pairsGraph } from './graphs/pairs.ts';
export { ProfilesInput, ProfilesOutput, profilesGraph, rememberProfiles } from './graphs/profiles.ts';
export { ReviewDecision, ReviewRequest } from './graphs/review.ts';
export type { Progress, RunServices, Services } from './graphs/services.ts';
export { SynthesisInput, SynthesisOutput, synthesisGraph, type SynthesisPlan } from './graphs/synthesis.ts';

// The operations behind the commands, and the measures of a data set.
export { tools } from './tools/index.ts';
export { defineTool, type AnyTool, type Tool, type ToolContext, type ToolResult } from './tools/tool.ts';
export { measureDialogues, type DialogueMeasures } from './evals/metrics/dialogue-measures.ts';

// For other people's graphs.
export { PersonaRetriever, retrieverOfCollection, retrieverOfRun, type PersonaRetrieverFields } from './langchain/persona-retriever.ts';
export { langchainTools, type LangchainToolsContext } from './langchain/tools.ts';
