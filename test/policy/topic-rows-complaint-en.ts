import { topicRows } from './text-rows.ts';

/** What went wrong, as customers of banks, shops and local firms tell it. */
export const complaintTexts = topicRows(`
complaint|my transfer has not gone through to my friend yet
complaint|I sent money to my brother on Monday and he still doesn't have it
complaint|the recipient never got the funds
complaint|why hasn't my top-up shown up
complaint|top up was rejected but my bank says it went through
complaint|i topped up by card and the money disappeared
complaint|cheque i paid in last week still not credited
complaint|my cash deposit hasn't been added to my account
complaint|ATM only gave me 30 and took 100
complaint|machine kept my card
complaint|the ATM ate my card
complaint|your machine took my card and wouldn't give it back
complaint|cash machine didn't dispense anything but i was debited
complaint|my card keeps getting declined
complaint|card didn't work at the shop today
complaint|my card payment was refused twice
complaint|payment got sent back for no reason
complaint|my direct debit bounced and you charged me for it
complaint|transfer failed again
complaint|why did my transfer get declined
complaint|you're still billing me even though I cancelled
complaint|got billed after i quit the gym
complaint|there was a fee nobody mentioned
complaint|no one told me there'd be a service charge
complaint|I was hit with a late fee and I paid on time
complaint|what's this extra 15 on my bill, nobody said anything about it
complaint|you took too much money
complaint|you took out 90 instead of 60
complaint|it's been 3 weeks since you said the refund was coming
complaint|refund was supposed to be here 5 days ago
complaint|they promised my money back in a week and it has been a month
complaint|the app shows the wrong balance
complaint|the rate you gave me was nothing like the one on the website
complaint|my balance hasn't updated after the transfer
complaint|the package got here smashed
complaint|the screen cracked after two days
complaint|zipper broke the first time I wore it
complaint|it stopped working a week after i bought it
complaint|the washer you sold us died after a month
complaint|car started making the same noise the day after you fixed it
complaint|AC quit the day after your guy left
complaint|the wrong size came
complaint|this isn't the one I ordered
complaint|i got somebody else's order
complaint|you sent me the wrong thing
complaint|two items missing from the box
complaint|food was cold and the fries were missing
complaint|the cake had the wrong name on it
complaint|there was a hair in my food
complaint|my dress came back with a stain on it
complaint|dry cleaner lost my coat
complaint|roofers left at noon and the roof is only half done
complaint|they didn't finish the job
complaint|he just left without doing anything
complaint|the tech was here five minutes and charged me 150
complaint|paid for the deluxe wash and the car is still dirty
complaint|they painted the wrong wall
complaint|she cut it way too short, I hate it
complaint|you did the wrong tire
complaint|your instructor was on his phone the whole lesson
complaint|the guy at the front desk snapped at me
complaint|your hostess rolled her eyes at us
complaint|the nurse made fun of me
complaint|your trainer never shows up on time
complaint|your driver flipped me off
complaint|your employee called me an idiot
complaint|teacher screamed at my son
complaint|we had a reservation and they gave our table away
complaint|hotel says they have no record of my booking
complaint|I booked for 4 and you had us down for 2
complaint|no one at the desk could find our reservation
complaint|left you three voicemails and nothing
complaint|I've emailed five times with no answer
complaint|your office won't return my calls
complaint|your phone just rings and rings
complaint|nobody answers the phone over there
complaint|on the phone for an hour and no one helped
complaint|waited all day and nobody came
complaint|took the day off work and the plumber was a no show
complaint|worst massage i ever had
complaint|the haircut is a disaster
complaint|my nails chipped the next day
complaint|crown came off three days after you put it in
complaint|the room smelled like smoke and the sheets were dirty
complaint|my invoice has a charge for work you never did
complaint|you never sent the documents
complaint|my kid came home from daycare with a bite and no one told us
complaint|grass is dead since you sprayed it
complaint|your movers lost two boxes
complaint|I've called 3 times about the leak in my apartment
complaint|heat hasn't worked for a week and the landlord does nothing
complaint|the ac in our unit is still out
complaint|you didn't send anyone
complaint|i didn't get what i paid for
complaint|the closing keeps getting pushed back because of you
complaint|money went out of my account but the payee says nothing came
complaint|my landlord didn't get the payment I made on the 1st
complaint|bank transfer still says pending after a week
complaint|I put 200 in cash at the branch and my balance is the same
complaint|the top up didn't go through but you took the money
complaint|the cashpoint swallowed my card last night
complaint|I asked for 100 out of the ATM and got 60
complaint|you charged my card again after I quit
complaint|why do i keep getting billed, i left in january
complaint|nobody warned me about the foreign fee
complaint|i see a fee i wasn't aware of
complaint|card refused at the petrol station, embarrassing
complaint|my contactless isn't working
complaint|my card won't work anywhere
complaint|I was promised a refund two weeks ago
complaint|you never refunded my deposit
complaint|box was empty when I opened it
complaint|half the flowers were dead on arrival
complaint|wrong medication was in the bag
complaint|the couch leg snapped the first week
complaint|tire went flat again a day after you patched it
complaint|dishwasher you installed is flooding my floor
complaint|it's leaking worse than before you came
complaint|grout is coming out already and it's been a month
complaint|the mechanic put in the wrong part
complaint|my highlights came out orange
complaint|you buzzed my dog's fur way too short
complaint|the driver was texting the whole ride
complaint|barber was drunk
complaint|your cashier shorted me five bucks
complaint|the waiter ignored us for half an hour
complaint|we sat there 45 minutes and no one took our order
complaint|daycare teacher left my son in a wet diaper
complaint|your guys blocked my driveway all day
complaint|crew was blasting music at 6am
complaint|they trampled my flower beds
complaint|lawyer never calls me back
complaint|my agent has gone silent for two weeks
complaint|your website says open but the door is locked
complaint|drove all the way there and you were closed
complaint|showed up for my appointment and they turned me away
complaint|you double booked me
complaint|had a 2pm appointment and didn't get seen till 4
complaint|the hotel gave away our room
complaint|i didn't get my security deposit back
complaint|my prescription still isn't ready
complaint|coupon you texted me doesn't work
complaint|the code in your text doesn't work
complaint|I returned it and never got my refund
complaint|the job you did last month is falling apart
complaint|why isn't my transfer in her account yet
complaint|my paycheck deposit isn't posting
complaint|I tried topping up three times and it gets rejected each time
complaint|my refund says completed but I don't see it
complaint|you put the charge through two times
complaint|it looks like the same payment came out twice
complaint|the exchange you gave me was terrible
complaint|I was charged way more than the app showed
complaint|when I withdrew cash you charged me a fee, I thought it was free
complaint|they deducted money without telling me
complaint|I quit in march why is money still coming out
complaint|membership was supposed to end and I still got billed
complaint|my cash hasn't come out but my balance went down
complaint|the virtual card is not accepted anywhere
complaint|cant get cash out of the machine
complaint|my new card never came in the mail
complaint|still haven't gotten my card
complaint|received the wrong color couch
complaint|my pizza was stone cold
complaint|the steak was raw in the middle
complaint|you forgot the sauce
complaint|they forgot my drinks
complaint|one of the plates was chipped
complaint|the shoes fell apart in a week
complaint|battery only lasted two weeks
complaint|my phone screen you replaced is flickering
complaint|the transmission you rebuilt is slipping again
complaint|check engine light came back on right after i picked it up
complaint|the paint job has runs all over it
complaint|you painted over the light switches
complaint|they didn't clean up after themselves
complaint|my yard looks worse than when you started
complaint|the cleaners skipped the upstairs
complaint|you missed a spot, the whole back fence
complaint|no one has come to fix the sink
complaint|put in three work orders and nothing's been done
complaint|mold in the bathroom and the office won't do anything
complaint|dentist rushed through it and now it hurts
complaint|the stylist burned my scalp
complaint|tattoo artist spelled the name wrong
complaint|groomer cut my dog's ear
complaint|vet misdiagnosed my cat
complaint|the tutor was late every single time
complaint|your trainer cancelled on me twice this week
complaint|you cancelled my class without telling me
complaint|instructor never showed
complaint|your receptionist hung up on me
complaint|i was treated like dirt
complaint|she talked to me like I was stupid
complaint|your agent lied to us about the roof
complaint|realtor won't return my texts
complaint|the photographer hasn't sent our pictures and it's been 2 months
complaint|dj played the wrong song
complaint|catering was an hour late to my wedding
complaint|the bathroom was disgusting
complaint|your gym is filthy
complaint|all the machines are broken
complaint|your website double charged me
complaint|I can't log in to your app and nobody will help
complaint|i was on hold 50 minutes then got cut off
complaint|nobody told us the class was moved
complaint|you said the car was fixed
complaint|you said it would be ready today
complaint|you told me 300 and now it's 500
complaint|the final bill is double what you quoted
complaint|your estimate was way off
complaint|my claim has been sitting for a month
complaint|my adjuster won't pick up
complaint|you denied my claim for no reason
complaint|my kid's teacher never emails back
complaint|bus driver left my son at the stop
complaint|your ad said free and then you charged me
complaint|the coupon was no good
complaint|the table next to us was so loud and the staff did nothing
complaint|took forever to get seated
complaint|your parking guy dinged my car
complaint|valet scratched my bumper
`);
