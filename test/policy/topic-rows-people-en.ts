import { topicRows } from './text-rows.ts';

/** Who writes and how they are: known to us, angry, ill, under age. */
export const peopleTexts = topicRows(`
existing_customer|my kids go to your daycare
existing_customer|my daughter is enrolled at your school
existing_customer|i'm already enrolled
existing_customer|I already have a policy with you
existing_customer|I've got my car insurance through you
existing_customer|you guys represent me
existing_customer|you're my lawyer
existing_customer|we're clients of yours
existing_customer|I rent from you
existing_customer|I live in unit 4b, im a tenant
existing_customer|I'm one of your patients
existing_customer|I've banked with you for ten years
existing_customer|i have my checking account with you
existing_customer|been a member since 2015
existing_customer|I'm a current member
existing_customer|dr patel is my doctor
existing_customer|I see Dr. Lee
existing_customer|you've done my taxes for years
existing_customer|you did my taxes in 2022
existing_customer|had you guys do our gutters last fall
existing_customer|we've been going to you for years
existing_customer|I've been coming there since I was a kid
existing_customer|we bought our house through you
existing_customer|you sold our last house
existing_customer|i was in last month for a cleaning
existing_customer|you groomed my dog in june
existing_customer|i take my car to you guys
existing_customer|I always get my oil changed there
existing_customer|we already signed up with you
existing_customer|i'm already in your system
existing_customer|you have my info on file
existing_customer|already a patient
existing_customer|already a client of yours
angry|curse you and your stupid store
angry|to hell with you guys
angry|go screw yourselves
angry|eat shit
angry|never doing business with you people again
angry|I will never set foot in there again
angry|dont you ever come near my house again
angry|I hope you all get fired
angry|I hope your place shuts down
angry|hope you lose every customer you have
angry|i'm about to lose my mind with you people
angry|im gonna explode if i get put on hold again
angry|you're driving me crazy with this
angry|i swear if he doesn't show up today
angry|up yours
angry|bite me
angry|kiss my butt
angry|suck it
angry|you make me sick
angry|I am at my wits end
angry|I'm losing my patience
angry|what is your problem
angry|are you out of your mind
angry|this is a disgrace
angry|you should be ashamed of yourselves
angry|how hard is it to answer an email
angry|i could scream
angry|get lost
medical|my sugar is 280
medical|sugar was 45 last night
medical|bp was 180 over 110
medical|my blood pressure is 160/95
medical|my temp is 102
medical|temperature of 103.5
medical|oxygen is 89
medical|my heart rate is 140
medical|my ear is bleeding since the piercing got red
medical|my face is numb after the shot
medical|gums still bleeding after the extraction
medical|jaw hurts since you put the crown on
medical|my lips swelled up after the filler
medical|skin is peeling after the facial
medical|i feel sick since i started the new pills
medical|my eyes are itchy and red
medical|can't sleep because of the pain
medical|she is 6 weeks postpartum
medical|my son has a bad cough
medical|i think it's infected
medical|do I need to fast before the blood test
medical|my dog is limping
minor|can a 16 year old get a membership, asking for myself
minor|I just turned 14
minor|just turned 16 can i work there
minor|if im 17 can i get a piercing
minor|im almost 16
minor|i'll be 18 in may
minor|I'm 12 and a half
minor|ima 15 yr old
minor|15f here
minor|16 y/o male looking for a job
minor|i'm not old enough to sign
minor|my birthday is next week ill be 13
minor|do you hire 15 year olds
minor|can 14 yr olds join without parents
minor|how old do i have to be
minor|whats the age limit im 17
minor|i am a 7th grader
minor|can i sign myself or does my mom need to
minor|can my dad sign the form for me
minor|turned 17 last month
minor|i dont have a license im 15
minor|im in middle school
sensitive_pii|my acct is 4456778812
sensitive_pii|card ending 4432 exp 5/27 cvv 220
sensitive_pii|social is on the form, 555-12-3456
sensitive_pii|i was born on june 5 1988
sensitive_pii|here is my debit card number
sensitive_pii|pin 4432
sensitive_pii|drivers lic # B8829912
sensitive_pii|my green card number is
sensitive_pii|my tax id is 98-7654321
sensitive_pii|my bank login is jsmith pw hunter99
existing_customer|both of my boys attend your school
existing_customer|I have my home insured with you
existing_customer|my lawyer is at your firm
existing_customer|i'm renting one of your apartments
existing_customer|You fixed my brakes in may
existing_customer|your company put my fence up
existing_customer|we've used you three times
existing_customer|I've been seeing Dr Ross since 2010
existing_customer|I have a loan with you guys
existing_customer|we already have an account there
existing_customer|my mom is a patient of yours
existing_customer|I'm with you already
existing_customer|I was there two weeks ago for a trim
existing_customer|you guys did great on my kitchen last year
existing_customer|I got my truck from yall
angry|drop dead
angry|you people are the worst
angry|hope you go broke
angry|i'm never coming back
angry|you lost a customer for life
angry|i've never been so insulted
angry|learn how to do your job
angry|what kind of clown show is this
angry|don't you dare send that guy again
angry|you can shove it
angry|I'm boiling
angry|enough already!!
medical|glucose reading was 400
medical|my resting pulse is 120
medical|fever is 104
medical|my foot is swollen since the shot
medical|i cant hear out of my left ear
medical|my throat feels scratchy
medical|the bandage fell off
medical|still spotting after the procedure
medical|can i shower after the surgery
medical|broke my tooth on a nut
minor|can i come if im 16
minor|my friend and i are both 15
minor|i'm a 17yo looking for work
minor|ok if i'm under 18?
minor|not 18 til june
minor|im thirteen and want to sign up
minor|is it ok for a 14 year old, its me
minor|what if im only 16
minor|i'm a junior in hs
minor|parents dont know im texting
existing_customer|I'm with you guys for my home and auto
existing_customer|my account is with you
existing_customer|I've had you as my dentist since I was little
existing_customer|you helped us buy our first home
existing_customer|my mother lives in your facility
existing_customer|my car is in your shop right now
existing_customer|you have my dog there for boarding
existing_customer|I did a closing with you last year
existing_customer|you're doing my kitchen
existing_customer|I come in every tuesday
existing_customer|Im a regular
existing_customer|I get my hair done by Tina there
existing_customer|we use your pool service
existing_customer|i pay my rent to you
minor|im a 16 year old girl and i want a job
minor|do u hire at 15
minor|im in hs can i volunteer
minor|i turned 13 yesterday
minor|are 16 year olds allowed
minor|I'm 17 but my birthday is in 2 weeks
minor|my mom needs to come w me right? im 14
minor|can someone under 18 rent a room
minor|i only have a permit
minor|my grade is 8th
medical|sugar keeps dropping
medical|i have a lump under my arm
medical|do you have anything for poison ivy
medical|had an mri last week
medical|my ears are ringing
medical|my daughter broke out in hives
medical|knee popped when i stood up
medical|his breathing sounds wheezy
medical|my wife is due in june
angry|what a bunch of crooks
angry|your company is garbage
angry|i'm so done with you people
angry|hope karma gets you
angry|you've got some nerve
angry|for the love of god answer
angry|how many times do I have to tell you
angry|i'm at the end of my rope
angry|this is a load of crap
angry|you ruined my wedding
angry|JUST FIX IT ALREADY
angry|don't test me
`);
