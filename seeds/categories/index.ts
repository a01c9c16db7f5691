import type { SeedCategory } from '../category.ts';
import { achievements } from './achievements.ts';
import { age } from './age.ts';
import { alcohol } from './alcohol.ts';
import { baking } from './baking.ts';
import { beliefs } from './beliefs.ts';
import { boardGames } from './board-games.ts';
import { careerDreams } from './career-dreams.ts';
import { celebrations } from './celebrations.ts';
import { childhood } from './childhood.ts';
import { children } from './children.ts';
import { collecting } from './collecting.ts';
import { cooking } from './cooking.ts';
import { crafts } from './crafts.ts';
import { dancing } from './dancing.ts';
import { diet } from './diet.ts';
import { driving } from './driving.ts';
import { eatingOut } from './eating-out.ts';
import { emotions } from './emotions.ts';
import { extendedFamily } from './extended-family.ts';
import { extremeSports } from './extreme-sports.ts';
import { fashion } from './fashion.ts';
import { favoriteColor } from './favorite-color.ts';
import { favoriteFood } from './favorite-food.ts';
import { fears } from './fears.ts';
import { films } from './films.ts';
import { fishingAndHunting } from './fishing-and-hunting.ts';
import { fitness } from './fitness.ts';
import { friends } from './friends.ts';
import { gardening } from './gardening.ts';
import { genderAndSelf } from './gender-and-self.ts';
import { health } from './health.ts';
import { hobbiesGeneral } from './hobbies-general.ts';
import { home } from './home.ts';
import { hometown } from './hometown.ts';
import { hotDrinks } from './hot-drinks.ts';
import { internet } from './internet.ts';
import { jobCreative } from './job-creative.ts';
import { jobFeelings } from './job-feelings.ts';
import { jobHealth } from './job-health.ts';
import { jobOffice } from './job-office.ts';
import { jobOutdoors } from './job-outdoors.ts';
import { jobService } from './job-service.ts';
import { jobSituation } from './job-situation.ts';
import { jobTeaching } from './job-teaching.ts';
import { jobTrades } from './job-trades.ts';
import { languages } from './languages.ts';
import { lifeGoals } from './life-goals.ts';
import { looks } from './looks.ts';
import { makingArt } from './making-art.ts';
import { makingMusic } from './making-music.ts';
import { military } from './military.ts';
import { money } from './money.ts';
import { moving } from './moving.ts';
import { musicTaste } from './music-taste.ts';
import { origin } from './origin.ts';
import { outdoors } from './outdoors.ts';
import { parents } from './parents.ts';
import { partner } from './partner.ts';
import { personality } from './personality.ts';
import { petsCats } from './pets-cats.ts';
import { petsDogs } from './pets-dogs.ts';
import { petsOther } from './pets-other.ts';
import { photography } from './photography.ts';
import { playingSports } from './playing-sports.ts';
import { quirks } from './quirks.ts';
import { reading } from './reading.ts';
import { running } from './running.ts';
import { schoolDays } from './school-days.ts';
import { scienceAndHistory } from './science-and-history.ts';
import { siblings } from './siblings.ts';
import { sleep } from './sleep.ts';
import { studies } from './studies.ts';
import { television } from './television.ts';
import { travel } from './travel.ts';
import { unusualGifts } from './unusual-gifts.ts';
import { upbringing } from './upbringing.ts';
import { videoGames } from './video-games.ts';
import { volunteering } from './volunteering.ts';
import { watchingSports } from './watching-sports.ts';
import { water } from './water.ts';
import { weatherAndSeasons } from './weather-and-seasons.ts';
import { writing } from './writing.ts';

export { anything } from './anything.ts';

/** The built-in categories, in alphabetical order; `anything` is apart, as nothing is sorted into it. */
export const seedCategories: readonly SeedCategory[] = [
  achievements,
  age,
  alcohol,
  baking,
  beliefs,
  boardGames,
  careerDreams,
  celebrations,
  childhood,
  children,
  collecting,
  cooking,
  crafts,
  dancing,
  diet,
  driving,
  eatingOut,
  emotions,
  extendedFamily,
  extremeSports,
  fashion,
  favoriteColor,
  favoriteFood,
  fears,
  films,
  fishingAndHunting,
  fitness,
  friends,
  gardening,
  genderAndSelf,
  health,
  hobbiesGeneral,
  home,
  hometown,
  hotDrinks,
  internet,
  jobCreative,
  jobFeelings,
  jobHealth,
  jobOffice,
  jobOutdoors,
  jobService,
  jobSituation,
  jobTeaching,
  jobTrades,
  languages,
  lifeGoals,
  looks,
  makingArt,
  makingMusic,
  military,
  money,
  moving,
  musicTaste,
  origin,
  outdoors,
  parents,
  partner,
  personality,
  petsCats,
  petsDogs,
  petsOther,
  photography,
  playingSports,
  quirks,
  reading,
  running,
  schoolDays,
  scienceAndHistory,
  siblings,
  sleep,
  studies,
  television,
  travel,
  unusualGifts,
  upbringing,
  videoGames,
  volunteering,
  watchingSports,
  water,
  weatherAndSeasons,
  writing,
];
