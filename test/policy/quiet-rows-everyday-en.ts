import { rows } from './text-rows.ts';

/** Everyday texts of friends and customers that sound graver than they are. */
export const everydayTalk = rows(`
I never agreed to bring dessert lol
I didn't approve the color yet
people at the party
tell him I loved it
tell the chef I loved the soup
kids in the pool
men at work
who approved the time off
did you actually send it to the right address
I was billed for two, thanks
billed for march already
pocketed the ball in the corner
call was redirected to the front desk
payments from the app are easy
are you guys hiring
copied the address down
the assistant has access to my calendar
they used my photo on the wall, so cool
I am not in town monday
I was home all day
I'm not home
never been to your shop before
alert from the weather app
minimum wage jobs near me
is it minimum wage
make a wish
will you do will's order too
client will be late
your client is here
preserve the berries
produce section
rules of the game
broke my lease early fee?
police escort for the parade
stranded wrestlers movie
beating the eggs
beat the kids at chess
beating the crowd
dragging my feet
dragging kids to church
man trying to open the jar
my head is stuck in the clouds
hair stuck in my lip gloss
hair caught in the brush
kid stuck in traffic with me
hurricane hit the price of lumber
wedding in progress
order in progress
work in progress
take my medicine at 9
hate my hair
I hate my job
way out of here
way out west
be with my mom today
be with you soon
won't bother you after tonight's game
plan on going
thinking about dyeing my hair
planning on dining there
thinking my car needs a wash
thinking of buying the car
blew my nose
blow off steam
blow my mind
bridge work at the dentist
voices on the radio say hi
voices carry in here
the party was lit
smoking hot deal
hot seat
hot mess
holy smokes
smoke show
fireplace inspection
fire alarm test tuesday
fire drill at 10
fire hydrant out front
we got fired up for the game
i got fired
fired my old contractor
fired up the grill
flood light is out
flooded with joy
water leak under my sink, can you come today
toilet is clogged
drain is slow
tub wont drain
gas fireplace pilot
gas prices
emergency contact is my mom
emergency brake light on
is there an emergency fee
what's your emergency rate
urgent care hours
urgent question about my order
asap please
need this asap
911 sticker on my porsche
porsche 911 oil change
police auction
cops show
shot of espresso
hit play
hit and miss
struck a deal
crash diet
crash pad
wreck my hair
attack the day
threat level midnight
abuse of coupons lol
missing tooth
missing piece
my statement has the wrong address
did you get my statement
freeze my membership for june
block my calendar for 3
he doesn't own a car
she doesn't own the red one
they don't own that house yet
was it from your shop?
selling my old desk
that address doesn't exist in my gps
he hid it from me as a birthday surprise
clocked 10 miles today
most of the items on the receipt look right
didn't order any fries
I didn't buy any shoes
we didn't order dessert
patent leather shoes
I feel guilty eating this
guilty pleasure: reality tv
not guilty of skipping leg day lol
expunge lol no
his visa application for the trip
do you take visa
drop the charges for the extra towel lol
get charges off the phone
charges my phone fast
let me go right after lunch
laid off the sugar
can you review the lease
fight traffic
hoa meeting tonight
hoa approved the paint color
where there's a will there's a way
will will be there
free will
the movie made me sick
makes me sick how good you look
verbal warning at school
general manager
brush up on spanish
fire pit kitchen
car is up in the air on the lift
kitchen is up and running
got swept away by the show
swept off my feet
washed the car down
hanging off the shelf
load came off the truck fine
wheel came off the suitcase
tire is loose on the road bike
no brakes on this friendship lol
I hit him up
i hit a kid's party later
run the dog
he ran my foot through the machine for orthotics
blow up the balloons
drill through the wall
bleach in the laundry
the deal fell through
the sale fell through
tipping the movers
tipping your crew
leaning toward the blue
crane game
i don't think i'll be there next week
won't be in tomorrow
not going to be in much longer
wont be home by 5
not worth it
not worth the drive
movie's not worth watching
take all my vitamins
take all the tiles
swallowed a fly
standing on the edge of my seat
fresh cuts at the barber
new cuts on my playlist
tell my mom it's not ready
take care of it when you can
feed the dog when I'm at work
want to sleep all day
the world needs more tacos
don't belong to that gym
I don't belong to the club anymore
locked himself out of the car
she locked herself out
wants to vanish the stain
threatening clouds today
threatening to rain
want to dye my hair
tie dye
I am killin it today
cuttin the grass
usin the coupon
thinkin about lunch
what's the word on the street
is he going to make it
not gonna make it to dinner
make it through the door
this week is too much lol
stuck on this level
my boss is in the building
we're in the parking lot
he's in the lobby
crew is on the roof
I'm on the roof
standing on the roof now
there's a guy on my roof, is that yours?
roof leak
leak under the sink
slow leak in the tire
drip in the bathroom
water stain on the ceiling
ceiling fan install
smoke alarm install
smells great in here
smells like burnt toast lol
smell the gas station coffee
gas station on the left
gas grill
need gas
out of gas, be late
ran out of gas
low on gas
hot water not working
no AC
`);
