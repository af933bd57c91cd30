import { rows } from './text-rows.ts';

/** Everyday texts made of the words for fire, water, bodies and calls for help. */
export const everydayDanger = rows(`
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
jumped in the pool
got shot down by my crush lol
just got my shot
he got shot up with novocaine
got jumped on by the puppy
brakes are squeaking
need brakes done
brakes feel soft, can I bring it in
my brakes need work
steering wheel cover
car won't stop making noise
cant stop now driving
car went in the shop
truck went off warranty
drove into the city
bus is going down main road
car ran off the lot price lol
train is down, running late
my flight is delayed
boat needs gas
sinking feeling lol
kitchen sink is sinking
roof fell in price
tree fell in the yard
shelf fell down
branch fell in my driveway, can you remove it
deck is falling apart
wall color
tornado watch party
storm coming friday
hurricane season prep
my phone fell on the floor
dropped my phone on the floor
dropped to the ground laughing
he fell asleep
baby fell asleep
passed out at 8
passed out flyers
my dad passed
can't wake up early
can't get up before 10
cant wake my teenager up lol
can't feel my legs after leg day
can't see the video
can't see straight I'm so tired
can't talk right now
haven't found a house yet
missing my baby
my kid is missing a sock
patient walked out happy
student ran off to class
kids ran into the pool
kids jumped in the lake
having the baby shower at 2
having a baby in june
baby is coming with us
baby's due in may
head out now
heading out
head is spinning with choices
can't make it to the hospital fundraiser
not gonna make it to class
can't make it tonight
I need help with a quote
can I get some help with the forms
do you need help loading
any help is appreciated
send help lol these kids
send me the fire pit quote
get police clearance
blood drive saturday
blood test
heavy bleeding of colors in wash
paint bleeding through
the color is bleeding
gun range on saturday
loaded fries
loaded nachos in my lap lol
locked and loaded
knife set on sale
shave my neck
rifle scope price
how many advil can I take
best way to get to you
fastest way to go downtown
burn on my arm healing
drive into town
want to drive off road this weekend
driving off now
going to drive into the city
might run into traffic
walking into traffic school lol
step in front of the house for a pic
final night of the show
quit this job
leave this world behind at our spa
leaving for good food lol
done with this project
where I'm going next week is cold
won't be here much longer, closing in 10
I won't be here anymore after june, I'm moving
not here anymore, moved out
why am I still here waiting
nobody cares lol
who cares
better if I wasn't home when you clean
easier if I wasn't there?
it would be better if I came later
only way out is exit 9
don't see myself needing it
don't want to keep going back and forth
will to win
a world without bees
my son says hi
my daughter wants to be a doctor
my wife would rather be at the beach
time to go
sorry for everything being late
sorry for what I'm about to do to this burger
hope the bus hits green lights
can't stop eating
lifes good
this sale is fire
fire sale this weekend
burning calories like crazy
shoot me the address
do you need help moving?
let me know if you need help with the grill
we got locked out of the airbnb
my car won't start
the brakes squeak on the car
brakes need replacing
brakes went out of stock?
need new brakes on the truck
how much to fix the steering
can't find my glasses
missing you
missed my bus
is that really you in the photo lol
is this you on the right?
I wired the fence
when do we get our certificates
washed and folded
my ex will pick up the kids
my ex used to train with you
I'm renting my house
I got a call from your office
water is boiling
the water's up to temp
hot water is out
how high is the water at the lake
rising prices
prices are rising fast
smoke break?
do you smoke
smoked brisket
non smoking room please
smoke detector battery low, how do I change it
the room filled up fast
room is full
smoky eye for prom
the candle is burning
burning the midnight oil
burning a dvd for u
i burnt the toast
burnt my tongue on coffee
next door is having a party
the house next to ours is blue
robbers cave trip
we're stuck in traffic
on the highway now, 20 min out
driving my car to the shop
drove into town
my car is at the wall side
hit a wall with this project
I hit a wall on my run
feel like pizza
feel like driving to the beach
i won't be here monday, im on vacation
i wont be there
tired tbh
can't take it anymore this show is so good
can't take the heat
she left me on read
she left me the keys
take them all, i don't want any
can you take them all to the dump
take all my stuff
i did it on purpose
I got it on purpose lol
i overdid it
my keys disappeared
plan to be there by sunday
plan to be done by sunday
got a gun safe to move
bought a new glue gun and im going to use it
i got a drill and im gonna use it
got a gym pass and I'm going to use it
spray tan gun
top gun was great
gonna use it on my hair
my dad passed away
sorry for your loss
funeral is tuesday
killer deal
deadline is monday
shots at the bar tonight
`);
