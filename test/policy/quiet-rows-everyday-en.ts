import { rows } from './text-rows.ts';

/** Everyday texts of friends and customers that sound graver than they are. */
export const everydayTalk = rows(`
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
power is out
power went out
outlet not working
breaker tripped
tripped on the stairs at home lol I'm fine
fell behind on payments
slipped my mind
slipped on my shoes
it slipped
sprained ankle can't come
nosebleed yesterday
what time does the er close? emergency room near you
the baby came early!
we had the baby!
my wife had a baby
open a new line of credit for our business
she got into the program!
he got into my car
the dog got into my bag
need to change my billing address
acting like a kid again
acting as my brother's agent on the sale
he told us he worked for a bakery
tell them I'm with you guys
is that your truck outside
is that your guy at my door?
your guy is at the door
your tech is at my house
the crew is in the house now
he is at the door
my wife is in the house, just knock
people are at the house already
she is in the kitchen
are you a licensed contractor
is that company licensed and insured
how many miles on it
rolled back prices!
the dress was altered
who cashed out at table 5
we changed banks, where do I update it
updated my payment info
how do I know it's ready
how do I know which size
how do i know you got my payment
missing from my order: fries
missing a page from my packet
one item missing from my bag
saw your ad on facebook
are you taking deposits on puppies
do you take deposits
the store was closed
the website is down
selling my truck
the bike is in the garage
I never visited before
i dont own a car
who is charging the scooters
staircase
do I have a cold?
do I have an appointment
I have a good one for you
company offered 2 weeks vacation
go after work
I'll go after you
coming after lunch
come after 5
irs form w9
call me about the dot inspection
traffic was terrible
beat the heat
lawn care
suede couch
who pays shipping
water's great come on in
water is up to you guys, we have soda
neck deep in boxes
knee deep in mud lol
waist deep in laundry
waist size 32
knee high socks
river view room
the creek is pretty
dam that's good
lake house weekend
level 9
prices rising fast
dough is rising
bread rising fast
sun rising at 6
are you stuck on the roof color
standing on the porch
stuck on level 5
stuck on the crossword
stuck in the drive thru
he's in my house league team
pulled a muscle
water gun fight
with a glue gun
nerf gun party
carrying a baby
broke my window, need a quote
kid broke the window with a ball
window is broken
kicked the door open with groceries
knock on the door
pounding on the drywall
banging new album
I hear you
I hear the baby
hiding in plain sight
cat hiding under the bed
kids are hiding in the closet playing
hide and seek
they are going to shoot the video
they're going to shoot hoops
`);
