import type { SeedCategory } from '../category.ts';
import { alcohol } from './alcohol.ts';
import { baking } from './baking.ts';
import { cooking } from './cooking.ts';
import { diet } from './diet.ts';
import { eatingOut } from './eating-out.ts';
import { extendedFamily } from './extended-family.ts';
import { favoriteFood } from './favorite-food.ts';
import { fishingAndHunting } from './fishing-and-hunting.ts';
import { fitness } from './fitness.ts';
import { gardening } from './gardening.ts';
import { hotDrinks } from './hot-drinks.ts';
import { jobCreative } from './job-creative.ts';
import { jobHealth } from './job-health.ts';
import { jobOffice } from './job-office.ts';
import { jobOutdoors } from './job-outdoors.ts';
import { jobService } from './job-service.ts';
import { jobSituation } from './job-situation.ts';
import { jobTeaching } from './job-teaching.ts';
import { jobTrades } from './job-trades.ts';
import { musicTaste } from './music-taste.ts';
import { outdoors } from './outdoors.ts';
import { parents } from './parents.ts';
import { petsCats } from './pets-cats.ts';
import { petsDogs } from './pets-dogs.ts';
import { petsOther } from './pets-other.ts';
import { playingSports } from './playing-sports.ts';
import { running } from './running.ts';
import { siblings } from './siblings.ts';
import { water } from './water.ts';

export { anything } from './anything.ts';

/** The built-in categories, in alphabetical order; `anything` is apart, as nothing is sorted into it. */
export const seedCategories: readonly SeedCategory[] = [
  alcohol,
  baking,
  cooking,
  diet,
  eatingOut,
  extendedFamily,
  favoriteFood,
  fishingAndHunting,
  fitness,
  gardening,
  hotDrinks,
  jobCreative,
  jobHealth,
  jobOffice,
  jobOutdoors,
  jobService,
  jobSituation,
  jobTeaching,
  jobTrades,
  musicTaste,
  outdoors,
  parents,
  petsCats,
  petsDogs,
  petsOther,
  playingSports,
  running,
  siblings,
  water,
];
