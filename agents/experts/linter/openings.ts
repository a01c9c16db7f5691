import { openingOf } from '../../../text/openings.ts';
import { finding, type Check } from './check.ts';

/** Conversations that may open alike before it is a habit of the set. */
const FEW = 2;

const wornOpening: Check = ({ opened, texts }) =>
  opened === undefined || opened < FEW || texts.length === 0 ? [] : [finding('worn-opening', 'warning', `opens as ${opened} conversations of the set before it: "${openingOf(texts[0])}"`, [0], 'Open in words of its own.')];

/** A set in which many begin alike is read as one conversation. */
export const openingChecks: readonly Check[] = [wornOpening];
