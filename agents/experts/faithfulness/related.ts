import { stem } from '../../../engine/contradiction/stem.ts';

/** Words of one matter: who says one of them has probably spoken of another. Each line is one matter. */
const MATTERS = `
dog puppy poodle labrador retriever beagle shepherd leash bark
cat kitten meow purr
pet dog cat puppy hamster parrot animal
horse pony ride stable saddle
cook bake kitchen recipe oven meal chef dish
bread dough flour loaf bakery baker
cookie cake dessert pastry sweet chocolate
eat food meal restaurant dinner lunch hungry
vegan vegetarian meatless tofu vegetable veggie meat
sunrise dawn early morning
meat steak burger barbecue bacon
pizza pasta italian spaghetti
fish seafood sushi salmon shrimp
coffee espresso caffeine latte cafe
drink beer wine bar pub alcohol
run marathon jog race sprint
exercise gym workout fit weight lift muscle
swim pool ocean lap
ocean sea beach surf wave sand
hike trail mountain climb outdoor nature walk
camp tent outdoor woods forest
fish angler lake boat rod
hunt deer rifle gun
garden plant flower grow vegetable tomato
farm farmer tractor cow chicken barn
bike bicycle cycle pedal
car truck vehicle drive drove wheel engine mustang honda
motorcycle motorbike harley helmet
travel trip country abroad vacation flight passport world
music song band album concert listen
guitar band chord amp strum
piano keyboard pianist
drum drummer
violin cello orchestra
sing choir singer voice karaoke
dance ballet dancer salsa
country nashville banjo
rock metal punk
rap hip hop rapper
art paint draw artist sketch canvas gallery
photo photography camera picture photographer
knit sew crochet yarn quilt
craft handmade glue build
movie film cinema theater
horror scary zombie
television tv show netflix series episode
game video xbox playstation nintendo gamer console
chess board
read book novel library author story
write writer novel poem poet story author
school class student teacher grade homework
teach teacher student classroom lesson professor
college university degree campus graduate dorm student major
study exam college student
nurse hospital patient ward doctor medical
doctor hospital patient surgeon medical clinic
law lawyer attorney court
army soldier military marine navy veteran deploy
police cop officer
fire firefighter fireman
cook chef restaurant
waitress waiter restaurant server tip
store shop shopping mall buy clothes cashier retail
computer software code tech programmer programming developer engineer
office desk boss colleague coworker company
job work career employ boss
retire pension
marry husband wife wedding spouse marriage anniversary
husband spouse
wife spouse
divorce ex
girlfriend boyfriend date relationship partner
child son daughter kid baby parent toddler
family parent sibling mother father
brother sibling
sister sibling
sibling brother sister
mother parent
father parent
grandmother grandparent grandchild
church god pray faith religious christian bible catholic
football quarterback nfl touchdown
basketball hoop nba
soccer goal pitch
baseball inning yankee
hockey rink ice puck
tennis racket court
golf course club swing
sport team athlete league coach
sport football basketball baseball soccer hockey tennis game
ski snow slope snowboard
winter snow cold
summer sun hot beach
rain storm weather
hair blonde brunette curly dye
eye glasses vision
tall height feet
money rich wealthy lottery million
poor broke money debt
house home apartment live
city downtown urban
small town rural village
born grow raise childhood native hometown
friend buddy social
shy quiet introvert
volunteer charity shelter
allergy allergic
afraid fear scare terrify
die death pass lose funeral
doll collect collection collector
color blue
color red
color green
color purple
color pink
`;

const kin = new Map<string, number[]>();
for (const [matter, line] of MATTERS.trim().split('\n').entries()) {
  for (const word of new Set(line.split(' ').map(stem))) kin.set(word, [...(kin.get(word) ?? []), matter]);
}

/** The matters (line numbers) a stem belongs to. */
export const KIN_OF: ReadonlyMap<string, readonly number[]> = kin;
