import { rows } from './text-rows.ts';

/** Everyday texts about cases, suits, trials and courts of other kinds. */
export const everydayLaw = rows(`
signed by the author
is that a case of water?
it's a case by case thing
is it a case you sell
basketball court is next to the gym
court is on the left
food court is next to it
all documents attached
policy question
there's another person on my policy, my son
there's an extra driver on my policy, that's my son
stop using the blue paper
do I sign for my son at checkin
signed for my wife's delivery
written agreement signed
screw through the board
tell dad it's not his turn
need a copy of my contract
here are my documents
turn back at the light
turned the clock back an hour
we never signed up for the newsletter, how do we?
claim my spot
baggage claim
I claim dibs
how do I file taxes
case of water
phone case
pillow case
in that case yes
just in case
case closed lol
do you have a case of the 12oz
I have a case study to finish
trial and error
free trial
does the trial class cost
my trial ends tomorrow
what happens after the trial
dress trial
I'd like to settle my tab
settle an argument: is a hot dog a sandwich
settle for less
dust settled
witness protection lol
need a witness for my signature
will you witness the wedding
suit up
three piece suit
suit yourself
tailored suit for saturday
file a nail
file the nails down
nail file
named after my dad
named in honor of
appealing colors
the house has curb appeal
visual appeal
notice of change in hours
two week notice
notice how it shines
formal dress
formal event
formal introduction
written estimate please
written in spanish?
official hours?
demand is high
going for trial run
recording for the podcast
documenting the before and after
before the judges come
tell the judge hi lol
school board meeting
medical board exam study group
dental board exam
housing department at the college
department of motor vehicles
turn you into a believer
turning in my paperwork
turn in the keys
lemonade stand
it's a lemon cake
bail on dinner
gotta bail on tonight
sorry had to bail
contest winner
contest entry
enter the contest
what's the rule
ruled paper
judge's house
food court
court side seats
volleyball court reserved?
front court
law school
sue ellen here
did sue call
rental car damage waiver
can't find my kids' shots record
can't find my daughter's file
ink bleeds through paper
I want out of this contract
got a case of beer for saturday
what suit size should I get
need a suit for the wedding
is the tennis court free at 5
the basketball court is taken
in my case it was easier
do you have a case for iphone 15
do i have a case of the mondays lol
just in case it rains
I'll settle for friday
let's settle up later
trial period ends when?
is there a free trial
can I get a trial class
sign up for the 7 day trial
running a trial of the new software
he's on trial at the new club
claim my discount
where do I claim the coupon
lemon bars for the bake sale
can you add lemon
lemon water please
the dryer smells like lemon
what are your laws of cooking
brother in law is coming
my mother in law loved it
need my certificate of completion
drive the nail into the wall
nail gun
broke my nail
judge me if you want
don't judge
judging the contest
court the client
law of averages
my son studies law
law and order marathon
what's the legal limit for tint
legal sized paper
my suit is at the cleaners
follow suit
birthday suit lol
settle in first
kids settled down
we settled on the blue
the house settled
we settled on a price
witness the magic
notice anything new
put in my notice
two weeks notice
served dinner at 6
dinner is served
you got served lol dance off
what papers do I need
papers signed
sign the papers
sue's here
call Sue
board meeting
report back
report to the front desk
i'll report it to maintenance
complaint free zone
birth certificate copy
`);
