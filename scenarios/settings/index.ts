import { course } from './course.ts';
import { event } from './event.ts';
import type { Family } from './family.ts';
import { neighbours } from './neighbours.ts';
import { online } from './online.ts';
import { queue } from './queue.ts';
import { ride } from './ride.ts';
import { transport } from './transport.ts';
import { waitingRoom } from './waiting-room.ts';

export { anywhere } from './anywhere.ts';

/** The families of settings small talk is drawn from. */
export const families: readonly Family[] = [course, event, neighbours, online, queue, ride, transport, waitingRoom];
