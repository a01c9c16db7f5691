/** What there is to divide: four chores each, as noun phrases that take a singular or no verb. */
export const choreSets: readonly (readonly [string, string, string, string])[] = [
  ['the dishes', 'the bins', 'the bathroom', 'the shopping'],
  ['the cooking', 'the laundry', 'the hallway', 'the recycling'],
  ['the vacuuming', 'the windows', 'the kitchen', 'the bills'],
  ['the stairs', 'the fridge', 'the plants', 'the shopping'],
  ['the dusting', 'the bathroom', 'the balcony', 'the dishes'],
  ['the floors', 'the oven', 'the post', 'the bins'],
  ['the sink', 'the beds', 'the shopping', 'the recycling'],
];
