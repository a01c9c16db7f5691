import { beingAt, doing, notBeing, relation, role, trait } from './being.ts';
import { ifThen, isWhere, makesMe, oneOf, prefers } from './clefts.ts';
import { dislikesThing, dislikesToDo, fears } from './dislikes.ts';
import { favoriteIs, favorites, isFavorite } from './favorites.ts';
import type { Frame } from './frame.ts';
import { doNot, habit, onlyDoes, speaks, spends, stateOfMine } from './habits.ts';
import { hasBody, hasChildren, hasIll, hasKin, hasNone, hasPartner, hasPets, hasRide, hasSiblings, hasThing } from './has.ts';
import { can, cannot, cannotWait, feels, plans, remembers, thinks, usedTo, wants } from './hopes.ts';
import { age, ageDecade, agePerson, gender, named } from './identity.ts';
import { kinAndI, kinDoes, kinIs, kinJob, kinNamed } from './kin.ts';
import { likesMine, likesThing, likesToDo } from './likes.ts';
import { fallback, mine, namedPet, othersDo, passion } from './others.ts';
import { haveDone, haveNever, past, wasDone } from './past.ts';
import { lives, livesWith, moved, origin } from './places.ts';
import { job, retiredJob, sideJob, studies, usedToWork, workplace } from './work.ts';

/** All frames; the first that reads a statement wins, the last reads anything. */
export const frames: readonly Frame[] = [
  named, age, agePerson, ageDecade, gender, relation,
  favoriteIs, isFavorite, favorites, passion, isWhere, oneOf, ifThen, makesMe,
  kinNamed, kinAndI, kinJob, kinIs, kinDoes, wants, mine,
  prefers, likesToDo, likesMine, likesThing, dislikesToDo, dislikesThing, fears,
  namedPet, hasNone, hasChildren, hasSiblings, hasPartner, hasPets, hasRide, haveNever, haveDone, hasBody, hasIll, hasKin, hasThing,
  lives, livesWith, origin, moved,
  sideJob, retiredJob, usedToWork, job, workplace, studies, speaks,
  plans, thinks, remembers, feels, usedTo, can, cannotWait, cannot,
  role, doing, beingAt, notBeing, trait,
  doNot, wasDone, past, onlyDoes, spends, habit, stateOfMine, othersDo, fallback,
];
