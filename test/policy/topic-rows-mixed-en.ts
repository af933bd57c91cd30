import { topicRows } from './text-rows.ts';

/** Wishes, and who writes: a few of each, in other words. */
export const mixedTexts = topicRows(`
cancel|how do i stop a payment i just made
cancel|I need to take back a transfer
cancel|my order, I don't want it anymore
cancel|can you call off the tow, got it started
cancel|please kill my 3pm
cancel|not able to come, please give my appointment to someone else
cancel|we sold the house ourselves so we won't need you
cancel|I already got it fixed so don't come
cancel|i want to end my lease
cancel|can I get out of the contract early
cancel|moving away so i need to close my membership
cancel|put my membership on hold
cancel|we've decided to hold off on the remodel
cancel|we are going to go with a different realtor
cancel|thanks but we went with someone else
cancel|we're withdrawing our offer
cancel|please take my kids off the bus list
cancel|she won't be coming to lessons anymore
cancel|drop us from the league
cancel|turn off auto renew please
existing_customer|I'm a patient of Dr. Adams
existing_customer|my husband and I are members
existing_customer|we have our home loan with you
existing_customer|you're our insurance agent
existing_customer|you handled my mom's estate
existing_customer|I took lessons with you last summer
existing_customer|I've been a tenant for 3 years
existing_customer|i bank with you guys
existing_customer|my last appointment was in march
existing_customer|I donated last year
existing_customer|we go to your church
existing_customer|I was a student there in 2019
existing_customer|you've worked on this car before
existing_customer|returning customer here
existing_customer|i got my ring from your store
human_request|I would like to be called
human_request|is somebody able to call me this afternoon
human_request|get me a supervisor
human_request|who is in charge there
human_request|could I have a word with someone from accounts
human_request|how can I reach a live person
human_request|no offense but i want a human
human_request|can i come in and talk to somebody
human_request|let me speak to ur manager
human_request|let a nurse call me pls
pricing|what's it cost to join
pricing|do you have a sliding scale
pricing|is there an extra charge for two dogs
pricing|what would the payments be
pricing|how much do lessons run
pricing|whats ur day rate
pricing|what's included in the 99 special
pricing|are you running any promos
pricing|can I get a quote
pricing|whats the price difference
pricing|your quote seems high
schedule|got anything open this afternoon
schedule|when can I pick it up
schedule|can i move my 2 oclock
schedule|whats your next available
schedule|could we view it after work
schedule|how about next monday
schedule|are you working this saturday
schedule|i'd like to set up a time
schedule|can I walk in
schedule|do you take walkins
angry|you guys are such a pain
angry|go jump in a lake
angry|i hope you lose your license
angry|this is unbelievably bad
angry|I've never been treated this badly
angry|ARE YOU EVEN LISTENING
angry|i'm about done with you people
angry|what a load of bs
angry|you all should be fired
angry|stop lying to me
angry|what the heck is wrong with you guys
angry|you're a bunch of amateurs
medical|blood sugar 55 and shaking
medical|my tooth chipped
medical|it burns when I pee
medical|i've got a sore throat
medical|dr said I need a biopsy
medical|he has a temp of 101.2
medical|there's blood in my urine
medical|been having headaches since the new glasses
medical|my shoulder locked up
medical|should I ice it after the injection
medical|is it normal to bleed after a cleaning
minor|I'm sixteen and need a job
minor|im 15 n my parents dont know
minor|can kids under 18 get a phone plan
minor|im only 12
minor|I'm turning 16 next month, can I do the driving course
minor|im still in 8th grade
minor|my mom won't let me
minor|do i have to be 18
minor|i'm seventeen
minor|17 m here wanna join the gym
cancel|cancl my appt plz
cancel|i wana cancel
cancel|take my boy off the team
cancel|can u stop my order b4 it ships
cancel|i need to return this
cancel|dont need u to come tmrw
cancel|no need to come out anymore
cancel|we decided to stay put so pull the listing
cancel|plz end my plan
existing_customer|u did my roof b4
existing_customer|i have a appt with u
existing_customer|been w yall 10 yrs
existing_customer|you have my file already
existing_customer|my son is in Ms. Kelly's class
existing_customer|we rented the hall from you last june
existing_customer|we're on your monthly plan
existing_customer|I got my glasses from you
existing_customer|our cleaner from you is Rosa
existing_customer|I voted for you last time
medical|i threw my back out
medical|can't stop coughing
medical|do you take walk ins for strep
medical|how long til the numbness goes away
medical|my kid has pink eye
medical|the cut is still open
human_request|can i tlk to sum1
human_request|need 2 speak to a real prsn
human_request|gimme ur manager
human_request|have him call me asap
human_request|can i get a call back
pricing|hw much
pricing|how mch 4 2 ppl
pricing|wuts the cost
pricing|any fees?
pricing|do u guys charge 4 delivery
minor|im 16 yrs old lookin for work
minor|hi im jess im 14
minor|can my friend who is 15 come too, im 16
minor|i cant drive yet im 15
minor|not allowed to sign cuz im 17
cancel|Cancel my table for tonight
cancel|I won't be able to use the booking, please release it
cancel|we're backing out of the purchase
cancel|please end my contract
cancel|I'd like my deposit back
cancel|need to undo a payment
cancel|take my son off the team list
cancel|I don't want to renew
cancel|call off the cleaning tomorrow
cancel|delete my booking
existing_customer|my daughter takes ballet with you
existing_customer|We are already patients there
existing_customer|I've been a client since 2016
existing_customer|my insurance is through you guys
existing_customer|you guys redid our bathroom
existing_customer|I have an account at the branch on Main
existing_customer|i rent apartment 3c
existing_customer|dr Lopez is my kids doctor
existing_customer|you handled my accident case
existing_customer|we bought our truck from you
human_request|I need an actual human
human_request|ask your manager to call me
human_request|can I just talk with someone on the phone
human_request|pass me to support
pricing|what's the total with tax
pricing|is there a monthly fee
pricing|how much to board two dogs
pricing|do you take a percentage
schedule|can I see the apartment this week
schedule|I want to change my delivery day
minor|I'm 16, can I open an account
minor|is 15 too young to work there
angry|go to hell all of you
angry|you're the worst company ever
angry|I hope you lose your business
medical|my blood sugar was 290 after lunch
medical|arm is numb since the shot
cancel|take my name off the tour
cancel|i dont think we'll go ahead with it
cancel|can you reverse the charge, I changed my mind
cancel|please drop my daughter from tuesday class
cancel|we found another daycare
existing_customer|You did our taxes last spring
existing_customer|my dog goes to your daycare
existing_customer|I'm in your monday class
existing_customer|I'm a member of your church
human_request|please have a real person contact me
human_request|could your office manager call me
human_request|whats the number to call
pricing|what do I pay monthly
pricing|how much is it for kids
minor|im 17 years old can i rent a car
angry|screw this place
medical|my gums are puffy since the cleaning
complaint|give me my money back
complaint|I demand my money back
complaint|your crew did a half assed job on the fence
complaint|shoddy work on the trim
complaint|your office missed the filing deadline
existing_customer|I'm already working with somebody on your team
existing_customer|we already hired you guys for June
existing_customer|been going to your salon for years
existing_customer|I have two of your cards
existing_customer|I have a credit card with you
human_request|is anybody human there
human_request|can I get a callback tomorrow morning
human_request|please call 555-0199 asap
human_request|whats your toll free number, how do i reach customer service line
minor|the kid you're texting is 9
minor|this number is for a 10 year old boy
pricing|whats the lowest you would take for the boat
pricing|best you can do on the tires
schedule|can I get a table for 6 at 7:30
schedule|are there any booths open tonight
schedule|are there any lanes free friday
medical|is it ok to drink on antibiotics
medical|can I drink while taking amoxicillin
emergency|the heater is leaking carbon monoxide
emergency|the fire department told us to evacuate
`);
