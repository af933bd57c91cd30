import { rows, topicRows } from './text-rows.ts';

/** Still more of what went wrong, each said in its own way. */
export const grievanceTexts = topicRows(`
complaint|I made a bank transfer and it still isn't there
complaint|is there a reason my top-up was cancelled
complaint|the top-up I did this morning isn't on my card
complaint|Why did the ATM decline me
complaint|i was charged in the wrong currency
complaint|you used the wrong exchange rate on my purchase in Japan
complaint|there's a 1 pound charge on my statement i dont get
complaint|my statement has the same coffee twice
complaint|the cash I took out abroad cost me more than it should
complaint|merchant says they refunded me but nothing on my side
complaint|the direct debit came out twice this month
complaint|I paid off the loan and it still shows a balance
complaint|your app logged me out and I can't get back in
complaint|it says my identity couldn't be verified, I've tried 5 times
complaint|my new PIN isn't accepted
complaint|autopay took the money after I turned it off
complaint|you applied my payment to the wrong account
complaint|check was returned even though I had the money
complaint|you put a hold on my deposit for no reason
complaint|I've been double billed for june
complaint|your crew broke a window and didn't say anything
complaint|i'm not happy with the paint color you used
complaint|this is not the quality I was promised
complaint|the cabinet doors don't line up
complaint|water is still coming in around the skylight you sealed
complaint|it's making the same noise as before
complaint|the car pulls to the left since the alignment
complaint|they scratched the rim when they changed my tires
complaint|i waited an hour past my appointment time
complaint|your hygienist was really rough and my gums are still bleeding
complaint|the front desk was snippy with me
complaint|nobody greeted us or took our order
complaint|server got our order wrong twice
complaint|there was plastic in my salad
complaint|the crust was burnt black
complaint|the groomer shaved him bald
complaint|my kid got hurt at your camp and nobody called
complaint|coach benched my son for no reason
complaint|bus never came to pick up my daughter
complaint|the math tutor canceled last minute again
complaint|piano teacher doesn't show half the time
complaint|your volunteers were pushy at my door
complaint|somebody from your campaign woke up my baby
complaint|my ac is still broken and it's been 4 days since I reported it
complaint|i put in a maintenance request and no one came
complaint|neighbors party every night and management ignores it
complaint|apartment wasn't cleaned before we moved in
complaint|the listing photos look nothing like the place
complaint|my agent missed the offer deadline
complaint|you never told me about the second showing
complaint|my policy lapsed because you didn't send the bill
complaint|claim got denied and nobody will explain why
complaint|my attorney missed the filing date
complaint|you raised my rate without notice
complaint|it's the third time this month the internet's been down
complaint|i keep getting somebody else's mail from you
complaint|vitamins i ordered came expired
complaint|bottle leaked all over the box
complaint|jacket is missing a button
complaint|the remote didn't come with it
complaint|paid for overnight shipping and it took a week
complaint|tracking hasn't moved in ten days
complaint|says delivered but there's nothing here
complaint|it was delivered to the wrong house
complaint|i tried the number on your site and it's dead
complaint|chat agent just disappeared on me
complaint|you all keep passing the buck
complaint|my transfr hasnt come thru
complaint|y was my card declind at the store
complaint|hello i topped up 20 and theres nothing there
complaint|u guys charged me 2 times 4 the same thing
complaint|ATM gave me less then i asked
complaint|the withdrawal fee wasnt mentioned anywhere
complaint|my beneficiary says no funds arrived
complaint|my account was charged after I returned the item
complaint|someone at the branch was very unhelpful
complaint|I'm out 50 bucks because of your machine
complaint|refund still missing from my account
complaint|why are you still taking 30 a month, i left
complaint|cash withdrawal shows a different amount than what I got
complaint|your exchange rate cheated me
complaint|item arived late n damaged
complaint|the bag ripped first day
complaint|got the wrng order again
complaint|pkg never showed up
complaint|they sent me a used one
complaint|blender quit after 1 use
complaint|plumber came and made it worse
complaint|the sink he fixed is dripping again
complaint|you guys left my gate open and my dog got out
complaint|carpet still has stains after you cleaned it
complaint|no one ever came to give the estimate
complaint|been trying to get ahold of you for days
complaint|ive left messages all week
complaint|you keep rescheduling on me
complaint|my appointment got moved without anyone telling me
complaint|the doctor spent 2 minutes with me and left
complaint|they gave me the wrong glasses
complaint|the dentist hurt me
complaint|massage lady was on her phone
complaint|waxing burned me
complaint|my eyebrows are uneven
complaint|trainer pushed me too hard and I pulled something
complaint|your class was a waste
complaint|teacher gave my daughter the wrong grade
complaint|my son is being bullied and the school does nothing
complaint|the daycare didn't change his diaper all day
complaint|the house had roaches when we moved in
complaint|my landlord won't return my calls
complaint|the leak you said you fixed is back
complaint|you told us the roof was new
complaint|inspection missed the termites
complaint|our closing got delayed because your lender was slow
complaint|I paid for premium and got basic
complaint|the car you sold me has a bad transmission
complaint|you put the wrong oil in my car
complaint|oil all over my driveway after your service
complaint|my check engine light is on again
complaint|the salesman pressured my mom
complaint|waited on hold forever then hung up on
complaint|you lost my deposit check
complaint|hotel room wasn't ready at check in
complaint|no hot water in the room
complaint|our table wasn't ready for an hour
complaint|My bank transfer from Friday has not shown up
complaint|Why was I charged for a withdrawal
complaint|I only received part of the cash I requested
complaint|My top up got cancelled and I want to know why
complaint|the pending payment should have gone through by now
complaint|I returned the shoes two weeks ago and no refund
complaint|there is an extra pound on my statement
complaint|I got hit with a currency fee nobody mentioned
complaint|my card is still not working after you sent a new one
complaint|payment was declined and I had enough money
complaint|you billed me for a month I wasn't a member
complaint|order says delivered but I never got it
complaint|the dress you sent has a hole in it
complaint|I got the wrong prescription
complaint|the crib is missing screws
complaint|the laptop you fixed won't turn on now
complaint|my brakes squeal worse since you changed the pads
complaint|toilet's running again after your plumber left
complaint|your painters got paint all over my carpet
complaint|movers broke my grandmother's mirror
complaint|they were supposed to come at 8 and it's noon
complaint|nobody came for the appointment
complaint|i've been on hold for an hour
complaint|your manager was really rude to my wife
complaint|the bartender ignored us all night
complaint|the hostess lost our name and sat other people first
complaint|your doctor didn't listen to a word I said
complaint|assistant made my mom cry
complaint|coach called my kid fat
complaint|the church nursery left my baby crying
complaint|teacher never responded about the bullying
complaint|lawyer billed me for calls that never happened
complaint|my realtor hasn't shown us a single house
complaint|no heat in the apartment for three days
complaint|you still haven't fixed the leak
complaint|the gym charged me after I froze my account
complaint|this is the second time you've messed up my order
complaint|my wages were paid in but they're not in my account
complaint|The machine took my money but no cash came out
complaint|You charged me twice for one haircut
complaint|why is my card blocked
complaint|I sent euros and you used a bad rate
complaint|the parcel was left in the rain
complaint|shirt shrank after one wash
complaint|the dryer you repaired still won't heat
complaint|my pedicure chipped in a day
complaint|your roofers left nails in my driveway
complaint|nobody let us know the class was cancelled
complaint|we waited 40 minutes for a table we had reserved
complaint|the nurse couldn't find a vein and was mean about it
complaint|landlord keeps ignoring my calls about the mold
complaint|my case worker never calls back
complaint|the usher was rude to my dad
complaint|you promised a callback yesterday
complaint|you sold me a lemon
complaint|the app charged me for a ride I never took
complaint|my food was an hour late and cold
complaint|I paid extra for a window seat and got the middle
complaint|driver took the wrong route and overcharged
complaint|my glasses are the wrong prescription
complaint|you guys never fixed the dent
complaint|i was told someone would call and no one did
complaint|your ads are misleading
complaint|my son's coach swears at the kids
complaint|tech support was useless
`);

/** What customers write of work well done, in the words of work done badly. */
export const servedTexts = rows(`
you painted my house last year and it still looks great
your tech cleaned the vents, works perfectly now
you fixed my phone in may, now I need a case
after the service we went to lunch
after your visit the kids were so happy
your driver delivered it already thanks
she sold her house, it was on the market 2 days
he fixed my bike, he's amazing
they built a new school on elm
you delivered great news lol
we got the couch from you last week and love it
your store is beautiful
the kitchen you did is gorgeous
I bought a dress from you, can I get it altered
the baby came back home
dad is back again from his trip
the light is on again at the neighbor's
my friend cheated me at cards lol
paid the bill, nothing left to do
out 50 min for lunch
I didn't load the car yet, nothing there
my dad quit smoking after 20 years
the test was hard
he is getting picked on by his cousins lol
the show was a nightmare to get into but fun
because of your help we won
thanks to your team we closed on time
without telling my wife, I want to book a surprise party
I left the gate open for your guys
they left the lights on in the lobby
the lady at the desk was so sweet
no wifi in the room is fine
my room isn't ready for painting yet
is my order ready
your rates are fair
you said the car is ready?
so you fixed it? great
the bank closes at 5
the school doesn't allow phones
does the gym let kids in
the hotel never checks us in before 3 so we'll come at 4
my doctor won't let me lift
the store doesn't accept amex right
does the bar serve food
I don't need anyone to sign right
need you to come friday
`);
