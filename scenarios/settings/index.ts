import { breaktime } from './breaktime.ts';
import { buddies } from './buddies.ts';
import { course } from './course.ts';
import { event } from './event.ts';
import type { Family } from './family.ts';
import { laundry } from './laundry.ts';
import { museum } from './museum.ts';
import { neighbours } from './neighbours.ts';
import { online } from './online.ts';
import { park } from './park.ts';
import { party } from './party.ts';
import { queue } from './queue.ts';
import { quiz } from './quiz.ts';
import { ride } from './ride.ts';
import { stuck } from './stuck.ts';
import { transport } from './transport.ts';
import { waitingRoom } from './waiting-room.ts';

export { anywhere } from './anywhere.ts';

/** The families of settings small talk is drawn from. */
export const families: readonly Family[] = [breaktime, buddies, course, event, laundry, museum, neighbours, online, park, party, queue, quiz, ride, stuck, transport, waitingRoom];
