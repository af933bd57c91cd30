import { topicRows } from './text-rows.ts';

/** Wishes in everyday words: undone, a person, the cost, a time. */
export const everydayTexts = topicRows(`
cancel|take me off the appointment list for friday
cancel|take us off the books for saturday
cancel|pull my daughter from the class
cancel|withdraw my son from camp
cancel|unenroll my child from the program
cancel|revoke the transaction please
cancel|i want to reverse a transfer i made yesterday
cancel|how do i get out of my membership
cancel|cxl appt
cancel|pls cx my 3 oclock
cancel|cancl my order
cancel|end my gym membership
cancel|terminate my membership please
cancel|my booking isn't needed any longer
cancel|we won't be needing the reservation after all
cancel|we don't need the room anymore
cancel|get rid of my dinner reservation
cancel|no longer need the plumber, we fixed it
cancel|don't bother sending the guy, it's fixed
cancel|we're going to pass on the quote
cancel|decided not to sell, thanks
cancel|I'd like to drop the class
cancel|pull out of the tournament
cancel|scratch that order
cancel|tell him not to come thursday
cancel|don't send anybody out
cancel|stop my deliveries
cancel|stop charging my card every month
cancel|I want out of my contract
cancel|freeze my membership
cancel|shut off the alarm service
cancel|I'd rather not go through with it
cancel|we're calling it off
cancel|unbook me
cancel|drop me from the class
cancel|remove me from the friday class
cancel|give my spot to someone else
human_request|get me an agent
human_request|put your boss on
human_request|let me speak to your manager
human_request|can I totalk to a rep
human_request|i wanna tlk to a person
human_request|gimme a human
human_request|transfer me to a real person please
human_request|have somebody ring me
human_request|tell the owner to call me
human_request|can the manager give me a call
human_request|have Mike call me back
human_request|somebody call my cell
human_request|id rather deal with a person
human_request|can I get someone on the phone
human_request|is there somebody I can speak to
human_request|who can I talk to about my bill
human_request|who do i speak with
human_request|hand me to someone else
human_request|pass me on to your supervisor
human_request|get someone live on here
human_request|ask somebody to phone me
human_request|i need to get ahold of someone
human_request|can you pls have your guy call me
human_request|need assistance from a real agent
human_request|i don't want to talk to a machine
human_request|no more bots, give me a person
human_request|is there a manager around
human_request|i want the manager
human_request|speak to the person in charge
human_request|a call would be better
human_request|pick up the phone please
human_request|have a loan officer reach out
human_request|can i speak w a nurse
human_request|let me talk to the doc
pricing|what's the monthly
pricing|how mch is a haircut
pricing|how much 4 a cleaning
pricing|hw much for brakes
pricing|what's the rent
pricing|what's your commission
pricing|what percent do you take
pricing|out the door price
pricing|whats the otd on the civic
pricing|what's it gonna run me
pricing|is the consult free
pricing|do i have to pay anything
pricing|would I have to pay for it
pricing|do you take a cut when I exchange currency
pricing|what do you guys get for an oil change
pricing|whats a tune up go for
pricing|whats a root canal w/o insurance
pricing|whats the damage for a full set
pricing|how many dollars for the couch
pricing|is there any charge to withdraw cash
pricing|what are your rates like
pricing|can i get a lower apr
pricing|what interest rate would i get
pricing|whats the tuition
pricing|how much is tuition
pricing|what's the hoa
pricing|what's the deposit on the 1 bedroom
pricing|do you work for free
pricing|first class free?
pricing|what's ur hourly
pricing|do you charge per visit
pricing|what would you charge me
pricing|how much r the tickets
pricing|is it pricy
pricing|are there membership dues
pricing|what's the asking price
pricing|how much you want for the truck
pricing|how much do u want 4 it
pricing|does insurance cover it
pricing|anything cheaper
schedule|can I choose when it gets delivered
schedule|i'd like to pick a delivery date
schedule|can you deliver on a certain day
schedule|when will my card be delivered
schedule|can I come see the apartment sunday
schedule|can we view the house on saturday
schedule|I'd like to see the condo this weekend
schedule|can we tour the place
schedule|can I test drive it tomorrow
schedule|can i get in sooner
schedule|any chance of getting in before friday
schedule|can you see me any earlier
schedule|do you have anything before the 15th
schedule|can u fit me in
schedule|when's a good time to swing by
schedule|is friday doable
schedule|can you do monday instead
schedule|what day could you start
schedule|is there a time slot after 5
schedule|could the guys come a day early
cancel|take my daughter off the roster
cancel|unsign my kid from soccer
cancel|we're pulling out of the lease
cancel|i'd like to stop my gym membership at the end of the month
cancel|reverse the payment please
cancel|please void the invoice, we went elsewhere
cancel|no need for the delivery anymore
cancel|scratch me for tuesday
cancel|that booking is no longer required
cancel|can u get rid of my appointment
cancel|forget the appt tomorrow
cancel|cx my appt
cancel|we're not going to do the job, thanks anyway
cancel|close down my savings account
cancel|please unsubscribe my son from the class
human_request|put someone on the line
human_request|can the owner ring me
human_request|get me whoever runs this place
human_request|i want a human being, not this thing
human_request|let me talk with someone who knows
human_request|could one of your guys call me
human_request|i need to talk 2 some1
human_request|have a nurse phone me
human_request|who's your manager
human_request|just have a person text me
human_request|can I spk to the doctor
human_request|tell your boss to call
human_request|is a rep available
human_request|want to speek to an agent
human_request|let me have a word with the manager
pricing|whats the going price on a used accord
pricing|how much is it 2 join
pricing|is there a joining fee
pricing|what's your cut
pricing|do you guys do free estimates
pricing|how mucho for a haircut
pricing|whats the weekly
pricing|what does a wedding cake go for
pricing|is delivery free
pricing|do kids get in free
pricing|what do you want for it
pricing|how much would i get charged abroad
pricing|whats closing cost like
pricing|is parking paid or free
schedule|can i come look at the apartment tomorrow
schedule|when could i see the unit
schedule|can I set the delivery for thursday
schedule|is there any way to be seen today
schedule|could you come sooner
schedule|let me know when you can drop it off
schedule|what's the wait for a table
schedule|can you hold a table for us tonight
schedule|is there an evening slot
schedule|could we do a later time
cancel|please take my name off for saturday
cancel|we have to pull out, sorry
cancel|can't do the tour anymore
cancel|I'd like to end things with your service
cancel|let's scrap it
cancel|forget it, we don't want it
cancel|forget the whole thing
cancel|tell the crew to stay home
cancel|I don't want the delivery
cancel|we won't be moving forward
cancel|i need to get out of my lease early
cancel|stop my insurance
cancel|drop my coverage
cancel|please withdraw my application
cancel|bail on the class tonight
cancel|my plans changed so I won't need the car
cancel|our flight got moved so we don't need the shuttle
cancel|not gonna make the dinner, free up our table
cancel|how do I go about ending my subscription
cancel|I'm done with the gym, close it out
human_request|pls get somebody to ring me
human_request|this is too complicated for text, call me
human_request|are you guys actual people
human_request|am I chatting with a computer
human_request|i need a live person
human_request|want to speak 2 the person who came yesterday
human_request|let me speak with Karen
human_request|can your accountant call me
human_request|operator please!!
human_request|connect me with billing dept
human_request|anyone i can speak to directly
human_request|stop with the canned replies
human_request|i want someone who speaks english
pricing|what would you guys charge to haul a couch
pricing|whats it cost
pricing|any discount if i pay in full
pricing|how much to fix a flat
pricing|can you send me a price list
pricing|is the quote good for 30 days
pricing|what are you asking for the dresser
pricing|do you price by the hour or the job
pricing|how bad is the deductible
pricing|are the classes free
pricing|is there a cover charge
pricing|what's tickets cost
pricing|how much are memberships
pricing|do I need to pay up front
pricing|whats the most you can take off
`);
