import { topicRows } from './text-rows.ts';

/** Danger to a life: means, plans, farewells, despair, the lives of others. */
export const selfHarmTexts = topicRows(`
self_harm|I took a bunch of sleeping pills, don't tell anyone
self_harm|I swallowed the whole bottle to end it
self_harm|I bought a gun today so this will be over soon
self_harm|I have a plan to end my life
self_harm|this is my last message to anyone
self_harm|I don't plan on being around much longer
self_harm|by the time you read this I'll be gone
self_harm|tell my wife I'm sorry, I can't do it anymore
self_harm|take care of my dog when I'm gone, I'm leaving tonight for good
self_harm|it would be easier if I wasn't here
self_harm|everyone would be happier if i was dead
self_harm|I just want it to stop, all of it. I don't want to exist
self_harm|whats the point of living
self_harm|nothing matters, might as well be dead
self_harm|why am i even alive
self_harm|I'm done with life
self_harm|so tired of being alive
self_harm|i give up on living
self_harm|im ready to go, ready to die
self_harm|i'd rather be dead than go through this
self_harm|I think about dying every day
self_harm|been thinking about driving off the bridge
self_harm|want to crash my car on purpose
self_harm|i want to jump in front of a train
self_harm|going to walk into traffic
self_harm|i keep cutting my arms
self_harm|I cut myself last night, it wont stop bleeding
self_harm|I've been hurting myself again
self_harm|i burned myself on purpose
self_harm|relapsed on self harm
self_harm|OD'd last night because I wanted to die
self_harm|I tried to kill myself last year and I'm feeling that way again
self_harm|my son says he wants to die
self_harm|my daughter talks about killing herself
self_harm|my husband is threatening to shoot himself
self_harm|my friend said she's going to end it tonight
self_harm|found a goodbye note in my daughter's room
self_harm|student told me she doesn't want to live anymore
self_harm|my wife tried to overdose
self_harm|he says he'd be better off dead
self_harm|cancel everything, I won't need it where I'm going. goodbye
self_harm|nobody would miss me
self_harm|nobody cares if I live or die
self_harm|can't live with this pain anymore, i want out
self_harm|there's no way out for me but death
self_harm|i hope i dont wake up in the morning
self_harm|wish I'd never been born
self_harm|i should just kill myself
self_harm|gonna off myself
self_harm|im gonna unalive myself
self_harm|sui thoughts are back
self_harm|im going to hang myself in the garage
self_harm|holding a knife to my wrist
self_harm|I have a loaded gun in my lap
self_harm|about to swallow these pills
self_harm|can't keep living like this
self_harm|life is not worth living
self_harm|i lost everything and dont want to be here
self_harm|what's the easiest way to die
self_harm|how many tylenol would kill me
self_harm|im not gonna make it thru the night, dont want to
self_harm|I've got enough pills to do it
self_harm|thinking of taking my life
self_harm|I'm going to shoot myself
self_harm|gonna slit my wrists
self_harm|I dont want to be on this earth
self_harm|i want to go to sleep and never wake up
self_harm|this is goodbye forever
self_harm|I wrote my goodbye letters
self_harm|i already said bye to my family, its time to go
self_harm|I cant do life anymore
self_harm|I have nothing to live for
self_harm|no point in being here anymore
self_harm|why bother living
self_harm|I'm a waste of oxygen
self_harm|I wouldn't care if I died
self_harm|hoping a truck hits me
self_harm|want to drive into a tree
self_harm|gonna jump from the parking garage
self_harm|i drank bleach to die
self_harm|I took too many pills on purpose
self_harm|I hurt myself again last night
self_harm|can't stop cutting
self_harm|I scratch my arms till they bleed, it helps
self_harm|my teenage son said he wants to end it
self_harm|my girlfriend is threatening suicide
self_harm|my patient says she'd rather be dead
self_harm|student posted that he's going to kill himself
self_harm|my dad has a gun and says he's done living
self_harm|mom tried to take her own life last night
self_harm|my sister keeps saying she doesn't want to be alive
self_harm|worried my friend will hurt herself
self_harm|I'd be better off dead
self_harm|I just wanna die already
self_harm|life's too painful, I'm out
self_harm|I'm ending my life tonight
self_harm|don't need the appointment, i'll be dead
self_harm|I keep thinking about suicide
self_harm|ready to end it all
self_harm|I want to stop existing
self_harm|the world is better without me
self_harm|everything hurts and I want to be dead
self_harm|please forgive me for what I'm about to do
self_harm|I've been thinking about ending things
self_harm|I don't think I'll be alive next week
self_harm|I just don't want to be here any more
self_harm|there's no reason for me to be alive
self_harm|I want it all to end
self_harm|I can't keep doing this, I want to die
self_harm|not worth living
self_harm|I'm planning to kill myself after work
self_harm|got my dad's gun out
self_harm|i have a knife and im not afraid to use it on myself
self_harm|going to take all my insulin
self_harm|I'm gonna drown myself
self_harm|standing on the edge ready to go
self_harm|thinking about stepping in front of the train
self_harm|I could just drive off a cliff
self_harm|I cut too deep this time
self_harm|fresh cuts on my arms
self_harm|started self harming again
self_harm|I starve myself because I hate me
self_harm|i took 40 pills
self_harm|just swallowed a bottle of tylenol
self_harm|tell my mom it's not her fault
self_harm|please look after my cat when I'm dead
self_harm|I wanna go to sleep forever
self_harm|wish I could just not wake up
self_harm|the world doesn't need me
self_harm|no one would care if I killed myself
self_harm|I don't deserve to live
self_harm|my life is worthless
self_harm|everything is pointless, I want to be gone
self_harm|I don't belong in this world
self_harm|voices are telling me to kill myself
self_harm|having bad thoughts about hurting myself
self_harm|need to talk to someone, I'm thinking about suicide
self_harm|do you have a number for the suicide line
self_harm|my boyfriend says he'll kill himself if I leave
self_harm|my teen has been cutting
self_harm|my daughter swallowed a bunch of pills on purpose
self_harm|my husband locked himself in the garage with a gun
self_harm|my roommate keeps saying he has nothing to live for
self_harm|one of our students wrote that she wants to disappear forever
self_harm|my best friend sent me a goodbye text
self_harm|my brother tried to hang himself
self_harm|she's on the roof threatening to jump
self_harm|I'm thinking about killing myself
self_harm|i want to end it tonight
self_harm|I cant live anymore
self_harm|I'm suicidal and I dont know who to text
self_harm|I have a gun to my head
self_harm|took all my antidepressants at once
self_harm|gonna jump off the parking deck
self_harm|I slit my wrist
self_harm|I'm cutting again
self_harm|I don't see the point of living
self_harm|dont want to wake up anymore
self_harm|I feel like dying
self_harm|I'd be doing everyone a favor if I died
self_harm|my kids deserve better, they'd be better off without me
self_harm|I hate my life and I want out
self_harm|I can't take living like this
self_harm|nothing left to live for
self_harm|there's only one way out for me
self_harm|I'm going to be with my dead mom soon
self_harm|goodbye, this is the end
self_harm|It's my last night on earth
self_harm|sorry to everyone, I can't go on
self_harm|I wrote a suicide note
self_harm|you wont have to deal with me after tonight
self_harm|I'm not going to be alive for that appointment
self_harm|don't bother with the refill, I plan on dying
self_harm|i keep thinking of crashing my car
self_harm|I want to sleep and not wake up
self_harm|sometimes I wish I was never born
self_harm|my son tried to commit suicide
self_harm|my daughter is cutting herself
self_harm|my student wrote about wanting to die
self_harm|husband says he's going to blow his brains out
self_harm|my mom is talking about ending her life
self_harm|a client just told me she has a plan to kill herself
self_harm|my friend is on a bridge and wants to jump
self_harm|she sent me a text saying goodbye and took pills
self_harm|i starve myself to punish myself
self_harm|the voices tell me to die
self_harm|I've been self harming
self_harm|I want to hurt myself really bad
self_harm|death sounds peaceful right now
self_harm|i'd rather not exist
self_harm|I'm done, I'm taking all my pills tonight
self_harm|I'm going to hang myself
self_harm|nobody would notice if I disappeared for good
self_harm|i want to jump off a building
self_harm|My husband is suicidal
self_harm|my son is threatening to hurt himself
self_harm|I've been planning how to end my life
self_harm|this will be my last text, goodbye everyone
self_harm|i cut my wrist and it wont stop
self_harm|I overdosed an hour ago
self_harm|I can't see any reason to go on
self_harm|my life has no purpose, I want to die
self_harm|I wish I wouldn't wake up
self_harm|not sure I want to live anymore
self_harm|Tell everyone I loved them
self_harm|I won't be a burden much longer
self_harm|my best friend just texted me she's going to kill herself
self_harm|i keep thinking everyone would be better off if I was dead
self_harm|gonna end things tonight, sorry
self_harm|i wanna kil myself
self_harm|im suicidle
self_harm|i wnt 2 die
self_harm|gonna kms 2nite
self_harm|dont wanna live no more
self_harm|i dont wanna b here anymore
self_harm|thinkin bout killin myself
self_harm|i cnt do this nemore i wanna end it
self_harm|ima kill myself
self_harm|cuttin myself again
self_harm|better of dead
self_harm|today is the day I end things
self_harm|tomorrow night I end it all
self_harm|ive already written my note to my kids
self_harm|I keep thinking about steering my car into a wall
self_harm|been planning on ending everything
`);
