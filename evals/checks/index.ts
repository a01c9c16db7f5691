import { attributeLabels } from './attribute-labels.ts';
import type { Check } from './check.ts';
import { decode } from './decode.ts';
import { dnli } from './dnli.ts';
import { faults } from './faults.ts';
import { fed } from './fed.ts';
import { hatecheck } from './hatecheck.ts';
import { ladder } from './ladder.ts';
import { labelledTalk } from './labelled-talk.ts';
import { personaminedit } from './personaminedit.ts';
import { personaRatings } from './persona-ratings.ts';
import { roleIdentification } from './role-identification.ts';
import { stability } from './stability.ts';
import { usr } from './usr.ts';

/** Every comparison of experts with people, and of judges with themselves, in the order they are shown. */
export const checks: readonly Check[] = [faults, attributeLabels, dnli, decode, personaminedit, hatecheck, fed, usr, labelledTalk, ladder, roleIdentification, personaRatings, stability];
