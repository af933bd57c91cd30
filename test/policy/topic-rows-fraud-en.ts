import { topicRows } from './text-rows.ts';

/** Money, names and papers misused, by class of wording. */
export const fraudTexts = topicRows(`
fraud|There's an ATM withdrawal on my statement from Tuesday but the card never left my purse
fraud|Money was withdrawn from my savings at a machine in Reno and I've never been there
fraud|three items on my receipt I never picked up or paid for
fraud|someone took out a car loan using my name
fraud|I got a bill for a surgery I never had, someone used my insurance
fraud|my cousin used my social to rent an apartment from you
fraud|the lease has my signature but I never signed it
fraud|my sister forged my name on the contract
fraud|I can't get into my account, someone changed the password and email
fraud|somebody took over my account and changed the phone number on it
fraud|I got locked out and now the hacker is emailing me
fraud|I clicked a link in a text and now 900 is gone
fraud|got an email saying to wire the money to a different bank, is that really from you
fraud|your office emailed updated bank details for the deposit, want to make sure its real
fraud|a man came to the door saying he was one of your roofers and took 500 cash
fraud|someone called saying they're from your billing department and wanted my card number
fraud|there's a guy on facebook using your company name to take deposits
fraud|found an ad with pictures of our house for rent, we didn't post it
fraud|the apartment listing turned out to be fake, we sent first month's rent
fraud|check number 1043 was altered from 80 to 8000
fraud|someone deposited a check they stole from my mailbox
fraud|he said I had to pay with apple gift cards or he'd shut my power off
fraud|they told me to buy google play cards and read the numbers
fraud|is this text real or a scammer
fraud|how do I know this is really your company
fraud|how do i know you're not a scammer
fraud|this sounds like a con
fraud|mileage was tampered with on the truck I bought
fraud|the carfax doesn't match the miles on it, somebody messed with the odometer
fraud|salvage title was hidden from us, you lied about it
fraud|somebody is printing diplomas with your logo and selling them
fraud|he had a fake license when you hired him
fraud|my ex is using my membership pretending to be me
fraud|employee took cash from the register
fraud|one of your cleaners took my wedding ring
fraud|my packages keep getting taken off the porch
fraud|I got an alert that a new device signed into my account and it wasn't me
fraud|why is there an uber charge from london on my card, I live in ohio
fraud|somebody filed taxes under my social
fraud|my daughter's identity was used to get a phone plan
fraud|I've been double crossed by that fake contractor, he took the money and ran
fraud|they cloned my sim
fraud|wire went to the wrong person because your email was hacked
fraud|a debit of 60 dollars appeared that has nothing to do with me
fraud|I don't know what this 14.99 is, I never subscribed to anything
fraud|I have my card on me but someone is paying with it in another state
fraud|a stranger called my mom saying I was in jail and needed bail money
fraud|got a call about my car warranty asking for my bank info
fraud|they asked for the code you sent me, i gave it, now im locked out
fraud|someone sold me tickets that were fake
fraud|the appraiser inflated the price on purpose, that's fraud
fraud|i was billed for services that were never performed
fraud|you billed my insurance for a crown I never got
fraud|i got a refund scam email w your logo
fraud|somebody drained my gift card before i used it
fraud|card declined because someone maxed it out and it wasn't me
fraud|Someone bought $400 worth of shoes on my card yesterday
fraud|my wallet got lifted on the train
fraud|I think my card info got out, I see tiny test charges
fraud|He wasn't a real inspector, he had no badge and took a check
fraud|someone got a mortgage on my dad's house without him knowing
fraud|the deed to my house was transferred without my knowledge
fraud|that wasn't your employee who came was it? he took a deposit
fraud|theres 600 missing out of my checking and I was at work all day with my card in my pocket
fraud|two gas station purchases from Texas hit my account, Ive never been to texas
fraud|I don't bank at that branch so who took out 300 there?
fraud|my husband and I checked, neither of us bought the thing for $219
fraud|somebody got a phone plan with my info
fraud|my roommate used my debit card without asking
fraud|a collection agency says I owe for an apartment I never lived in
fraud|someone applied for credit as me
fraud|I think my identity has been taken
fraud|the dealership has a contract with my name and it's not my signature
fraud|they signed me up for a membership without telling me
fraud|can't log in, says my email was switched to one I don't recognize
fraud|got an alert of a login from russia
fraud|someone is texting people as me
fraud|your instagram got hacked i think, it's asking me for money
fraud|I received a suspicious email claiming to be you
fraud|is this link safe to click? it says its from the school
fraud|title company sent us different wire info this morning, can you verify before I send it
fraud|I already sent the closing money to the account in that email and my agent says it's not theirs
fraud|caller said my power would be cut unless I buy prepaid cards
fraud|man on the phone told my dad to withdraw 5,000 and give it to a courier
fraud|someone impersonated your tech and went into my neighbor's house
fraud|A lady claiming she's with your clinic asked for my medicare card
fraud|we paid a deposit on a rental that doesn't exist
fraud|the photos on that ad are of my house
fraud|the seller on marketplace took my money and blocked me
fraud|somebody rewrote my check
fraud|they changed the payee on my check and cashed it
fraud|I found out the odometer was turned back
fraud|That inspection sticker is fake
fraud|you people falsified my records
fraud|your salesman wrote a fake income on my loan application
fraud|he's not a licensed doctor
fraud|my ex is getting loans with my social
fraud|my mother's caregiver has been writing checks to herself
fraud|the bookkeeper has been stealing from us
fraud|I'm being scamed
fraud|smells like a scam to me
fraud|u guys r scammers give me my money
fraud|I want to report identity theft
fraud|not my charge!!
fraud|these arent my purchases
fraud|who the heck is charging me 39.99 every month
fraud|been double billed by some company I've never heard of
fraud|I got a verification code I never asked for
fraud|my phone was cloned
fraud|my number got ported without my okay
fraud|they forged the inspection report
fraud|someone is going door to door saying they're with you
fraud|I noticed some cash was taken out but I still have the card
fraud|There's a withdrawal in my app I know nothing about
fraud|my app shows I took out money but that was not me
fraud|Someone else is using my card details
fraud|I think someone knows my PIN
fraud|There is a card payment in my statement that I did not make, what now
fraud|a merchant I dont know took 45 bucks
fraud|I have been charged by a company in china, ive never dealt with them
fraud|can you block the card, my kid's babysitter has been using it
fraud|I left my card in a taxi and now there are charges
fraud|my statement has a bunch of weird stuff on it
fraud|direct debit that I never set up
fraud|I did not approve this transaction at all
fraud|didn't purchase half the things on this bill
fraud|someone added themselves to my account
fraud|there's a second user on my account that isn't me
fraud|I got a letter saying I opened a store card, I didn't
fraud|got denied a mortgage because of a loan I never took
fraud|someone stole my mail and now has my tax docs
fraud|my medical insurance was used by someone else for an ER visit
fraud|my kid's ssn is on a lease somehow
fraud|the notary never met me, that signature is forged
fraud|someone signed for my husband on the deed
fraud|the cosigner line has my name but i wasnt there
fraud|your receptionist emailed me asking for crypto, was that a hack?
fraud|got a DM from your page asking for my bank login
fraud|There's a fake facebook page using your business name
fraud|someone made a fake google listing for your shop
fraud|a robocall says I owe you money, is it legit
fraud|just got a text saying my account is suspended click here, is it from yall
fraud|is this really the dental office texting me or a scammer
fraud|guy at my door with no ID says hes your meter reader
fraud|they wanted me to pay by zelle up front and then disappeared
fraud|paid the movers half up front and they never came, phone is disconnected
fraud|the landlord doesn't own the place we rented
fraud|the puppy seller was a scam and they used your address
fraud|someone is selling tickets to your event that aren't real
fraud|the VIN on the door doesn't match the title
fraud|the car was in a flood and they hid it from me
fraud|they clocked the miles on my van
fraud|the check I mailed you was stolen and cashed by someone else
fraud|someone printed checks with my account number
fraud|your contractor gave me a forged permit
fraud|insurance says that agent doesn't exist
fraud|the diploma he showed us is fake
fraud|he's been skimming from the till
fraud|caregiver took my mom's pain pills and jewelry
fraud|Somebody swiped my credit card number and bought plane tickets
fraud|my statement shows 2 withdrawals in Miami, I was home in Boston
fraud|I didn't sign up for the gold plan, who authorized that
fraud|a scammer is posing as your leasing office on craigslist
fraud|I paid an application fee to a fake landlord using your address
fraud|did your office really send an invoice for $1,200? looks off
fraud|the caller had my birthday and last 4 and said he was with fraud dept
fraud|I think I gave my bank login to a fake site
fraud|someone filed an insurance claim in my name
fraud|got a bill for braces my kid never got
fraud|the contractor pulled a permit with a forged signature
fraud|I was sold a stolen car
fraud|your mechanic charged for parts he never put in
fraud|the agent pocketed our earnest money
fraud|they photoshopped the bank statement
fraud|someone is using your gym's wifi to steal passwords
fraud|someone cashed my paycheck
fraud|my tax refund was redirected to another account
fraud|my accountant says someone already filed my return
fraud|i keep seeing small charges from an app I dont have
fraud|this isn't my transaction, please reverse it
fraud|I see a purchase at a Shell in Ohio. I'm not in Ohio
fraud|card was used at 3am while I was sleeping
fraud|My purse was stolen with your key fob in it
fraud|we got phished, don't open any email from us
fraud|they're running a pyramid scheme
fraud|is that QR code on the parking meter a scam
fraud|an old man came around collecting donations for your church, is he legit
fraud|fake ticket seller at your gate
fraud|your employee copied down my card number
fraud|my ex has access to my account and moved money
fraud|someone called in and changed my appointment pretending to be me
fraud|the deed was signed by a dead man
fraud|the inspection was faked
fraud|they used my old address to get a card
fraud|Suspicious login attempt on my patient portal
fraud|someone downloaded my records without consent
fraud|i was catfished out of 3 grand
fraud|your ad is misleading, total bait and switch
fraud|there's a 75 dollar charge from your store and I've never shopped there
fraud|why did 200 get withdrawn from my account last night? I have my card right here
fraud|someone is using my name to get prescriptions
fraud|My neighbor got a call from someone pretending to be your clinic
fraud|I got an email asking me to change the direct deposit, is it from hr?
fraud|they told my grandma she won a prize and needed to pay fees in gift cards
fraud|your website sent me to a fake checkout page
fraud|some lady used my son's information to enroll in classes
fraud|the pink slip is forged
fraud|I bought a car from you and the VIN belongs to a stolen vehicle
fraud|my debit card got cloned at your pump
fraud|there are 3 uber rides on my card that I never took
fraud|someone hacked my account and changed my address
fraud|he took a deposit for the deck and I can't reach him anymore
fraud|I never authorized this renewal
fraud|is this number really your clinic? they want my ssn
fraud|i think someone wrote a bad check from my checkbook
fraud|my wallet was stolen at your gym, please flag my account
fraud|a person claiming to be a deputy said I missed jury duty and must pay
fraud|this invoice is fraudulent
fraud|i been scamed
fraud|my card was stollen
fraud|theres fruad on my acct
fraud|someone stoled my identity
fraud|unathorized charge on my acount
fraud|sum1 used my card
fraud|some1 hacked me
fraud|a theif got my purse
fraud|i didnt make dis charge
fraud|somone used my debit card at target
fraud|smeone took money from my acct
fraud|I dont reconize this charge
fraud|ppl usin my card
fraud|wasnt me who bought that, check my acc
fraud|somebody copied my signature on the title papers
fraud|a truck got leased from your lot under my name
fraud|there's an imposter taking deposits for your rentals
fraud|the guy who showed up to inspect the roof isn't from your company
fraud|wired the deposit to the account in that email and it turned out fraudulent
`);
