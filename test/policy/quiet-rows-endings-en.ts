import { rows } from './text-rows.ts';

/** Everyday texts about endings, pains and leaving. */
export const everydayEndings = rows(`
I have my card here, can I pay over the phone
let's end things on a high note
end things early friday
lost its charm
there is a charge for parking right? I live in the building
I live in Ohio, do you ship
we were in Boston last week
took all my meds today
took my pills
jump off at the next stop
jump in the pool
not alive to see rotary phones lol
good to be alive
great day to be alive
roof jump pads
text goodbye to high prices
said goodbye to braces, took pics
death by chocolate sounds good
dying sounds hard lol the hair I mean
dying to eat there
my brother is dead to me lol
he's so dead lol
you're dead meat lol
I'll be dead tired
over my dead body lol
dead week at school
dead mouse in the attic, can you come
there's a dead animal under the house
dead tree removal quote
my lawn is dead
lost and found?
lost luggage
the listing doesn't exist on my end
without a will to live lol jk
hanging over the couch
lost my steering wheel cover
ran his hand over the wood
ran over to the store
hands around my coffee
arm around my wife
fell through at the last minute
drank a bottle of wine last night
cut it too deep, the board I mean
kid has been cutting class
my son has been cutting the grass
she keeps cutting me off
who feeds the cat while I'm gone
sleep forever in that bed lol
my life is great
my life is chaos
want to be gone by 5
ready to be gone on vacation
he wants to disappear into his room
kids jump on saturday
students want to die their hair
died my hair
fell in love with the house
broke my toe last year
my head hurts
my back is killing me
tooth hurts
er visit last month
baby arrived last night
took over my shift
can you take over my lease
taking over the account from Jim next week
who's taking over my account now that Jim left
he said he was with the team last night
we rolled back into town last night
check out the washed denim
I don't live there, I'm just visiting
is the trial over?
going to kill it tomorrow
my wife is going to kill me if I forget
mom's gonna kill me lol
he's going to kill it on stage
lost control of the remote
sign fell over
fell over laughing
she fell in love with it
grandma passed last spring
son lost a tooth
lost my kid's jacket
we lost the kids game 4-2
dying to see it
dying for a coffee
grass is dying
my battery is dying
the tree is dying
everything on my cut list
cut my hair off
cut my finger nails
cut off date?
pills in my bag
I have my pills in hand luggage
take my pills with food
taking my meds daily
refill my pills
rope lights
rope for the tent
knife to cut it with
razor burn on my neck
need a razor on my neck line lol
how much is it going to kill my budget
easiest way to end the contract
best way to end the night
hurt my feelings
cut my hand in the kitchen
tried to hang the picture
trying to hang a tv
trying to hang out this weekend
want to jump on a call
want to jump off the call now
ready to jump in
thinking about jumping ship to another provider
plan on dead heading the roses
be dead on time
dead end job
ending it soon? the sale I mean
is the sale ending tonight
end it here
we ended it on good terms
let's end it at 9
i'm ending the membership
wish I could disappear for a week to the beach
last text
my last message didn't go through
last day here
last night ever at the old house
check out this life hack
checking out of the hotel at 11
done with life insurance paperwork
I won't be around
tired of living here
tired of life in the city
tired of this life lol need vacation
done living out of a suitcase
reason to live lol: tacos
reasons to live downtown
why am i alive this early lol
can't live without coffee
can't live like this with no AC
can't live there anymore
death by chocolate
death metal show
don't want to continue living here
my husband wants to end the contract
he said he wants to hang out
she wants to jump on the trampoline
my kid keeps cutting his own hair
she hurt herself skating
my husband cut himself shaving
student said she's dying to start
my friend tried to hang the curtain
my brother is dead set on the blue one
i said goodbye to my old car
love you all, time to go
can't stop cutting coupons
life's too short
life is so hard lol
life is too much fun
enough meds to last the week?
killing it at the gym lately
you're killing me with these puns
dying of laughter over here
I'm dead 😂😂
my car is dead
battery died
lost my phone charger
lost 10 lbs
I lost the game
knees hurt after the run
hang the tv on the wall
it's over
is it over yet
glad it's over
so it's over between us
so its over at 9?
i feel like death lol
hungover and want to die lol
i wanna die of embarrassment lol
that spin class nearly killed me
leg day killed me
this job is gonna be the death of me
my feet are killing me
kill the lights
killed two birds
kill time at the mall
wont be around friday
I wont be around this weekend
not gonna be around next week
i'm checking out of the hotel
checking out at 11
checking out some other quotes
just checking out your website
check out this video
tired of living in this apartment
tired of this weather
cant take it, too hot in here
sick of living out of boxes
no reason
no reason to worry
no reason to stay late
no reason to stay at that job
i have no reason to complain
reason to stay: free pizza
I have pills to pick up
taking all my pills to the appointment
hurt my back
i hurt myself at the gym
hurt my knee yesterday
I hurt myself laughing
i cut myself shaving
overdosed on sugar lol
overdosed on coffee this morning
sugar overdose
disappear for a while
disappear to the beach forever
I could sleep forever
could disappear into that couch
be dead tired by sunday
I'll be dead by the end of this shift lol
the ending is good
ending it here, goodnight
im ending the call
i'm ending my lease
ending my membership
end it with a bang
i ended it with him
tell mom i love her
give the kids my love
love them all
goodbye and thanks
bye forever 21 lol
good bye miss u
who died in the last episode
my plant died
my grandma died last year
dead end street
drop dead gorgeous
`);
