import { topicRows } from './text-rows.ts';

/** Danger told by what happens, rather than by its name. */
export const dangerTexts = topicRows(`
emergency|i'm giving birth in the car
emergency|my daughter is having the baby in the bathroom
emergency|her contractions are 2 minutes apart
emergency|he cut his hand off with the saw
emergency|blood is spurting out of his leg
emergency|they're shooting outside
emergency|heard gunshots next door
emergency|there's been a stabbing
emergency|kid fell out the window
emergency|my toddler is face down in the pool
emergency|student collapsed at practice
emergency|she got electrocuted in the bathroom
emergency|guy fell off our roof
emergency|crane fell over on the site
emergency|trench caved in on a worker
emergency|ceiling just fell on my kids
emergency|the balcony gave out with people on it
emergency|live wire in the street
emergency|transformer blew up
emergency|the water heater exploded
emergency|there's an explosion at the plant
emergency|chemical spill in the lab
emergency|someone drank antifreeze
emergency|peanut allergy and her tongue is swelling
emergency|bee sting, can't breathe
emergency|i think he's having a stroke
emergency|my chest is really tight and my arm hurts
emergency|i'm bleeding through everything
emergency|tooth extraction bleeding wont quit
emergency|he's gonna kill me please send someone
emergency|my boyfriend is beating me
emergency|help he has a gun
emergency|bomb threat at the school
emergency|a fight broke out and someone got stabbed
emergency|my kid is missing
emergency|cant find my daughter anywhere at your pool
emergency|dementia patient walked out of your facility
emergency|someone took my child
emergency|tree fell on the house with us in it
emergency|tornado on the ground headed this way
emergency|pilot light out and the whole place smells like gas
emergency|outlet caught fire
emergency|sparks are flying out of the panel
emergency|dog is having seizures
emergency|cat isn't breathing
emergency|need an ambulance
emergency|pls call 911
emergency|the dumpster behind your shop is burning
emergency|flames next door
emergency|smoke is coming under the door
emergency|there's a burning smell and the lights are flickering
emergency|I can smell gas really strong in unit 3
emergency|CO alarm going nuts
emergency|the street is flooding and its coming in the front door
emergency|water is at my waist
emergency|toilet water pouring through ceiling
emergency|guy with a machete in the parking lot
emergency|someone kicked in my front door
emergency|there's an armed man in the school
emergency|I'm being followed
emergency|he won't let me leave
emergency|husband is drunk and smashing things, I'm scared
emergency|shots fired outside the gym
emergency|my kid is stuck in the chimney
emergency|we are stuck in the elevator
emergency|a worker is buried in the trench
emergency|my truck's brakes are gone and I'm on a hill
emergency|gas pedal stuck on I-95
emergency|car flipped over in front of your building
emergency|bad wreck on main, people hurt
emergency|my friend drank too much and won't wake up
emergency|she's having trouble breathing after the shot
emergency|dad just collapsed
emergency|he's unresponsive
emergency|my chest hurts and my left arm is numb
emergency|I think I'm having a stroke
emergency|grandma can't speak and her face looks crooked
emergency|my baby is turning blue
emergency|the baby's head is out
emergency|water broke and I can't get to the hospital
emergency|my wife is in labor and the car won't start
emergency|he swallowed a magnet
emergency|my hand got caught in the machine
emergency|cut an artery with the saw
emergency|blood wont stop coming
emergency|I fell and I can't move my legs
emergency|someone's drowning in the pool
emergency|child ran into the lake
emergency|we lost a kid on the field trip
emergency|a student is missing
emergency|live power line on our fence
emergency|there was an explosion in the kitchen
emergency|roof is caving in
emergency|tree just crushed the car with my son in it
emergency|a pipe burst and water is hitting the electrical panel
emergency|dog attack, kid is bleeding
emergency|snake bit my daughter
emergency|peanut reaction, throat closing
emergency|she's diabetic and passed out
emergency|call the police there's a fight with knives
emergency|someone is trying to steal my car with my kid in it
emergency|stuck in floodwater in my car
emergency|lightning hit the house and the attic is smoking
emergency|wildfire is two streets over, should we leave
emergency|the fryer went up in flames
emergency|my propane tank is leaking and hissing
emergency|rotten egg smell is getting stronger
emergency|alarm says carbon monoxide and my head is pounding
emergency|the water heater is shooting steam
emergency|water is coming through the light fixtures
emergency|levee is overtopping
emergency|our car got swept off the road
emergency|there's a man with a gun by the playground
emergency|shooting in the parking lot
emergency|we're hiding from a shooter
emergency|the customer has a knife and won't leave
emergency|someone got jumped outside, he's bleeding
emergency|someone is climbing in my window
emergency|a strange car has been following me
emergency|my ex showed up with a gun
emergency|he's threatening to burn the house down
emergency|he put his hands around my neck
emergency|my stepdad is hurting my mom
emergency|kids are locked inside the car and it's 100 degrees
emergency|stuck in the elevator with a pregnant lady
emergency|my arm is stuck in the machine
emergency|the bus is hanging off the bridge
emergency|the trailer came loose on the freeway
emergency|lost my brakes on the hill
emergency|I hit someone with my car
emergency|motorcycle down in front of your store, rider not moving
emergency|customer just passed out at the register
emergency|old man on the sidewalk not responding
emergency|my husband's heart stopped
emergency|I think my mom had a stroke, half her face is droopy
emergency|he can't breathe and his inhaler is empty
emergency|she took something and now she's seizing
emergency|my son got into the rat poison
emergency|baby has stopped crying and is limp
emergency|i'm 30 weeks and gushing blood
emergency|she's crowning
emergency|my wife is having the baby in the truck
emergency|the saw kicked back, I lost two fingers
emergency|nail gun went through his foot
emergency|acid got in my eyes
emergency|we found an unconscious woman in the restroom
emergency|my daughter fell through the ice
emergency|kid hit his head on the pool deck and is out cold
emergency|toddler wandered off, we cant find him
emergency|mom with alzheimers is missing since noon
emergency|power pole is down and wires are arcing
emergency|part of the ceiling collapsed on the class
emergency|the crane is tipping
emergency|forklift ran over his foot
emergency|pitbull is attacking my dog
emergency|coral snake bite
emergency|send someone now he's going to hurt me
emergency|I've been kidnapped
emergency|electrical fire in the panel
emergency|house is on fire on elm street
emergency|toaster is on fire
emergency|theres smoke coming from under the hood, we're stuck in the drive thru
emergency|strong gas smell in the hallway
emergency|pipe burst and the ceiling is coming down
emergency|basement is filling with water fast
emergency|river is over the road and we're trapped
emergency|a kid just fell off the slide and isnt moving
emergency|student having a seizure in class
emergency|client collapsed on the treadmill
emergency|patient in the waiting room stopped breathing
emergency|my neighbor shot someone
emergency|there's a man beating a woman in the parking lot
emergency|my husband threatened me with a knife
emergency|stranger trying to open my car door
emergency|I'm locked in the bathroom hiding from him
emergency|someone grabbed my daughter at the park
emergency|I can't find my son at your store
emergency|my grandmother fell down the stairs, lots of blood
emergency|hand stuck in the escalator
emergency|elevator dropped two floors with us in it
emergency|roof collapsed under the snow
emergency|big tree on top of the house, my mom is inside
emergency|car upside down in the ditch
emergency|my car is on fire on the highway
emergency|brakes dont work and im on the interstate
emergency|i drove into a flooded street and the car is filling up
emergency|propane tank exploded
emergency|he's having chest pain and sweating
emergency|she took a whole bottle of pills and is passed out
emergency|my 2 yr old ate rat poison
emergency|wasp sting and her face is swelling
emergency|i'm miscarrying
emergency|water broke at 30 weeks
emergency|contractions every 2 minutes and no ride
emergency|deep cut to the bone, blood everywhere
emergency|worker got electrocuted on site
emergency|we need police at the branch now
emergency|robbery in progress
emergency|downed wire is sparking in my yard
emergency|bear got into the cabin with kids inside
emergency|HELP someone's drowning
emergency|tornado took the roof off
emergency|there is a fire in the dumpster by the daycare
emergency|i smell smoke in the server room
emergency|our furnace is leaking carbon monoxide
emergency|the creek flooded and we can't get out
emergency|man waving a gun in the lobby
emergency|someone smashed the door and is inside
emergency|my boyfriend is choking me
emergency|two people shot at the bus stop
emergency|we're stuck in the elevator and it's getting hot
emergency|my son locked himself in the car and it's hot
emergency|truck lost its brakes coming down the hill
emergency|she had a stroke I think
emergency|he fell from the scaffold
emergency|client fainted and hit her head
emergency|my daughter is choking on a grape
emergency|the baby isn't breathing
emergency|baby's coming now and we're on the highway
emergency|my dog is having a seizure
emergency|bleach got in her eyes
emergency|a wall collapsed on the crew
emergency|call 911 pls hes not breathin
emergency|need a ambulence
emergency|my kid isnt breething
emergency|theres a fire at my hous
emergency|house on fire!!!
emergency|sumone broke in
emergency|she past out and wont wake up
emergency|he got stabed
emergency|im bleedin bad
emergency|HELP HELP HELP
emergency|emergancy pls come
emergency|its an emergency!!
emergency|hes chokin
`);
