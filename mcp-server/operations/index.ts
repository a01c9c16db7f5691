import type { AnyOperation } from '../operation.ts';
import { checkProfile } from './check-profile.ts';
import { controlJob } from './control-job.ts';
import { createProfile } from './create-profile.ts';
import { critiqueConversation } from './critique-conversation.ts';
import { describePlugins } from './describe-plugins.ts';
import { estimateJob } from './estimate-job.ts';
import { expandPersonas } from './expand-personas.ts';
import { explainRejection } from './explain-rejection.ts';
import { exportDataset } from './export-dataset.ts';
import { followJob } from './follow-job.ts';
import { matchProfiles } from './match-profiles.ts';
import { sampleConversations } from './sample-conversations.ts';
import { searchPersonas } from './search-personas.ts';
import { startJob } from './start-job.ts';
import { synthesizeConversation } from './synthesize-conversation.ts';

/** Every tool of the server, in the order clients list them. */
export const operations: readonly AnyOperation[] = [searchPersonas, createProfile, checkProfile, matchProfiles, synthesizeConversation, critiqueConversation, expandPersonas, estimateJob, startJob, followJob, controlJob, sampleConversations, explainRejection, exportDataset, describePlugins];
