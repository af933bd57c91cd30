import { topicRows } from './text-rows.ts';

/** A topic, and a text with its words that is not of it. */
export const lookAlikeTexts = topicRows(`
complaint|how long does a transfer take
complaint|will my top up work with a visa card
complaint|can I get a card for my friend
complaint|did the money get there ok?
complaint|my friend still hasn't texted me lol
complaint|my phone died sorry
complaint|the movie broke my heart
complaint|my car broke down, can you tow it
complaint|my AC stopped working, can you come out
complaint|our heater died last night, need someone asap
complaint|i need a broken window fixed
complaint|cracked my screen, how much to fix
complaint|The filling at your bakery is so good
complaint|what happens if my payment is late
complaint|what time does the delivery come
complaint|I left my coat at your place
complaint|I lost my coat
complaint|can i pay after the job is finished
complaint|never got around to it sorry
complaint|what if I am charged the wrong amount
complaint|I missed your call
complaint|she hasn't called me in days
complaint|he never texts back
complaint|did you get the wrong house lol
complaint|we ate cold pizza last night
complaint|is there a fee for withdrawals
complaint|tree fell on my fence and smashed it, need a quote
complaint|is the table still ours
complaint|you guys did an amazing job
complaint|the wrong turn was my fault
complaint|my old dentist did a bad job so im looking for a new one
cancel|take me off the highway
cancel|pull my car out of the garage
cancel|pull the truck around back
cancel|the kids are out of school
cancel|pick my kid up from camp
cancel|we don't need the truck washed, just waxed
cancel|what's on the schedule thursday
cancel|take my dog off the leash
cancel|I can't drop the kids off until 9
cancel|end of the month works
human_request|my agent listed the house
human_request|I work with your boss
human_request|my manager said I can have friday off
human_request|call your mother
human_request|put the manager's name on the form
human_request|put a roof on
human_request|get your dog
human_request|pick up my phone from the shop
human_request|someone left a bag
pricing|free to talk?
pricing|are you free tonight
pricing|is the parking lot full
pricing|what's the monthly newsletter about
pricing|I pay attention
pricing|what's the time
pricing|whats a good movie
pricing|sugar free please
pricing|what number is the house
schedule|did you see the game
schedule|i see the problem
existing_customer|do you accept new patients
existing_customer|my kids go to school
existing_customer|how do I become a member
existing_customer|I want to enroll my son
existing_customer|are you a member
existing_customer|I've known him for years
existing_customer|i was in the shower
angry|I lost my keys
angry|I hope your business grows
angry|you are so lucky
angry|damn that looks good
angry|never been there before
angry|the fire burns wood
angry|see you again
angry|wah damn nice
medical|how many people fit in the back
medical|mum called, call her back
medical|call me back, my head teacher wants to know
medical|back room is free
medical|im heading back home
medical|the back door is open
medical|ring me back when you can
medical|no sugar in my coffee
medical|temp job starts monday
medical|its 102 outside
medical|can you hand me the keys
medical|my back yard is huge
medical|i hurt my pride
medical|filling station on main
medical|my heart is full
minor|my 10 year old roof is leaking
minor|my roof is 15 years old
minor|I'm 15 min away
minor|I am 16 weeks pregnant
minor|the house is 12 years old
minor|my 14 year old daughter needs glasses
minor|i have a 17 year old honda
minor|we've been married 16 years
minor|i'm 10 minutes late
minor|17 of us are coming
minor|just turned 40
minor|a 12 year old scotch
minor|turn 15 degrees
minor|just turned onto 15th street
minor|i was 16 when i learned to drive
minor|I'm 17 miles out
minor|I'm at 14 Oak st
complaint|my payment is due friday right
complaint|did my payment go through?
complaint|i'll transfer the money tonight
complaint|my landlord pays for it
complaint|tire went flat on the highway, can u patch it today
complaint|my dishwasher is flooding my floor, need a plumber
complaint|door is locked, use the side gate
complaint|he left at noon
complaint|my toilet is leaking
complaint|dead battery, can you jump me
complaint|need my dog's fur cut really short
complaint|we sat there and talked for hours
complaint|she left me
complaint|is the card reader working
complaint|my wifi isn't working so texting
complaint|box is empty, can you bring more
medical|my sister called me back
medical|ring the back door
medical|hand it to my mum
medical|I have back pay coming
medical|hit me back
medical|can the guys fit in the back
medical|heart emoji
medical|text me back when your arm is free
medical|come back here
medical|do you have rings for my foot peg
minor|i'm 15 minutes out
minor|I have a 16 year old son who needs a tutor
minor|I'm on 17th ave
minor|he's 16 and needs braces
minor|is the wine 12 years old
minor|i turned on 15th
minor|the unit is 17 years old
minor|I'm 12 weeks along
self_harm|tonight we end the season
self_harm|I end my shift tonight at 8
self_harm|already wrote the school a note
self_harm|thinking about driving the car to Ohio
self_harm|planning on ending the lease
self_harm|wrote you a note about the paint
fraud|the tech who came was not on time
fraud|I have imposter syndrome lol
fraud|put the car in my name please
fraud|I signed the lease in my name
fraud|I sent the deposit to the account in the email
complaint|is there a money back guarantee
complaint|when's the application deadline
complaint|I missed the deadline, can I still sign up
existing_customer|can I get one of your cards
existing_customer|I'm working with another agent
existing_customer|I hired somebody else
minor|my son is 30 years old
minor|you're texting 12 people
pricing|the best you can eat
schedule|are there any dogs there
medical|can I drink coffee in the lobby
emergency|firemen came to the school fair
emergency|my pen leaked on the contract
`);
