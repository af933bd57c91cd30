import type { TopicPhrase } from './topic-meaning.ts';

/** English: danger under way, told by what is happening rather than by its name. */
export const englishAcuteDangerTopics: readonly TopicPhrase[] = [
  {
    means: 'emergency',
    say: `
      // fire and smoke
      @building *5 is|are|was|started|been|still burning|ablaze|smoldering|smoking >|up|down|now|and|help|bad|
        please|next|with
      @building *6 on_fire|in_flames|up_in_flames|went_up|caught_fire|burnt_down|burned_down
      filling|filled|fills|full|fill *1 up? *1 with|of *2 smoke|gas|fumes|flames
      smoke *1 all over|through|up|under
      smoke *4 cant|couldnt *2 see|find|breathe|get_out
      cant|couldnt|cannot *4 find|see *3 smoke
      set|lit|setting *2 fire_to|myself_on_fire|house_on_fire|it_on_fire|trash_on_fire|car_on_fire
      arson*|fire_spreading|fire_is_spreading|firebomb*|molotov*|hazmat
      stove|oven|outlet|dryer|charger|grease|curtain*|bed|couch|engine|toaster *3 caught|on|in *1 fire|flames

      // water
      water *6 up_to|at|past|above *2 my|our|the *1 knees|knee|waist|ankles|ankle|chest|neck|windows|outlets|
        floor|doors|porch
      knee|waist|ankle|neck|chest deep *3 water|flood|basement|kitchen
      water|creek|river *2 is|keeps|was|are|started *2 rising|coming *1 up|in|inside|into|under|over|fast
      water|waters|river|creek|flood|level *9 rising >|fast|quick|quickly|by|again|and|still|rapidly|every|so
      river|creek|dam|levee|bayou|stream|canal *4 broke|jumped|overflow*|over_its_banks|its_banks|burst|
        breached|coming_into|in_our|in_my|in_the_house
      stuck|stranded|trapped|standing *1 on|in *2 roof_of_the|our_roof|my_roof|the_roof_and|attic|island|
        ledge|cliff|flood|snow|ditch|floodwater
      we|i|are|kids|family stuck|stranded|trapped on *1 the|our|a roof

      // violence and weapons
      robber|robbers|gunmen|looters|attacker|attackers|hijacker|kidnapper|arsonist|assailant *2 is|are|in|at|
        inside|outside|here|has|came|ran|just|with|broke
      robbing|looting|holding_up|sticking_up|carjacking|mugging *1 us|me|the|our|my|a|someone|people|him|her
      being|getting|been|was|were|are held *2 at_gunpoint|hostage|up|against
      pulled|pulling|pulls|drew|waving|pointing|pointed|swinging|brandish*|holding|flashing|armed *3 gun|
        knife|rifle|shotgun|pistol|machete|axe|hatchet|weapon|firearm|crowbar
      with|carrying *1 a|an|his|her *1 rifle|shotgun|machete|hatchet|weapon|firearm|ar15|handgun|loaded_gun|
        baseball_bat
      came|coming|comes|lunged at *1 me|us|him|her|them with
      @breaking *1 down *1 my|our|the|her|his *2 door|doors|gate
      kicked|kicking|kick|bashed|busted|broke in *1 my|our|the *2 door|doors|gate
      broke|broken|smashed|smashing|busted|shattered|shattering *4 window|windows|door|glass *5 coming|
        climbing|inside|got_in|getting_in|entering|reaching|they_are_in|hes_in
      hear|heard|hearing *2 someone|somebody|footsteps|voices|a_man|movement|screaming|screams|
        glass_breaking *3 downstairs|upstairs|inside|basement|attic|kitchen|house|outside_my|hallway|
        next_door|garage|>
      someone|somebody|stranger|intruder *2 inside|in *1 my|our|the *1 house|home|room|apartment|basement|
        attic|garage|kitchen|yard|closet
      i|we *1 hiding|hid *2 in|under|behind *2 closet|bathroom|bed|desk|room|attic|basement|classroom|car|
        office
      he|ex|husband|boyfriend|dad|stepdad|man|guy|they *3 going_to|says_he_will|trying_to|wants_to|
        about_to kill|shoot|stab|hurt|rape|murder *1 me|us|her|him|them|everyone|my|someone|people
      fight|brawl|riot *3 broke_out|breaking_out|getting_violent|weapons|knives
      someone|somebody|kid|student|guy|man *3 got|was|been|just *1 stabbed|shot|jumped|beaten|attacked|raped|
        assaulted
      gun|rifle shot|shots|fire
      raping|molested|molesting|molester|sexually_assault*|human_trafficking|being_trafficked|
        held_against_my_will

      // vehicles out of control
      brake|brakes|steering|accelerator|throttle|gas_pedal|pedal *4 failed|fail|failing|out|stuck|locked|gone|
        jammed|quit|died|working|work *7 highway|freeway|interstate|downhill|hill|cant_stop|wont_stop|slow|
        mph|driving|turnpike|expressway|moving|road|motorway
      cant|wont|couldnt|unable_to|not *1 stop|slow_down|brake|steer|control *1 my|the|this *1 car|truck|bus|
        van|suv|vehicle|bike|trailer >|and|help|on|i|going
      lost|losing|out_of control *3 car|truck|vehicle|bus|wheel|bike
      brakes|steering|accelerator *2 failed|locked_up|gave_out|went_out >
      bus|car|truck|van|suv|vehicle|jeep|trailer|driver|train *3 went|ran|slid|drove|going|skidded|rolled|
        flew|veered|fell|plunged *1 off|into *2 road|bridge|cliff|ditch|embankment|river|lake|pond|ravine|
        canal|ocean|guardrail|overpass|crowd|people|pedestrian*
      car|truck|boat|ferry|canoe|kayak|bus|we *3 is|are|am|was|keeps|be *1 sinking|capsized|capsizing|
        underwater|submerged|taking_on_water
      driver|car|truck|bus *3 ran_over|run_over|hit *2 kid|child|pedestrian|someone|person|man|woman|girl|boy|
        cyclist|people
      plane|helicopter|train *3 crashed|derail*|went_down
      stuck|stalled|stopped *1 on *2 tracks|railroad|train_tracks

      // things falling
      ceiling|roof|wall|shelf|shelves|shelving|sign|branch|tree|beam|pallet|forklift|crane|scaffold*|balcony|
        deck *2 fell|fallen|came|landed|dropped|collapsed *1 down? on|onto *2 my|me|us|him|her|people|kids|
        worker*|customer*|someone|guys|a_guy|a_man|a_worker
      trench|tunnel|mine|scaffold*|crane|balcony|bleachers|stage|bridge|porch|stairwell *3 caved|gave_out|
        gave_way|collaps*|tipped|tipping|toppling|leaning|swaying|toppled|snapped|came_down|fell_over|falling
      chemical|acid|ammonia|chlorine|toxic|mercury|fuel *2 spill*|leak*|cloud|exposure|fumes
      tornado|twister|hurricane|wildfire|fire *5 on_the_ground|headed|heading|coming|touch*|overhead|spotted|
        approaching|closing_in *4 us|here|way|way_fast|town|house|down|>
      he|ex|husband|boyfriend|man|guy|stepdad *2 wont|not|doesnt *1 let|letting me|us|her *1 leave|go >|the|
        my|and|or
      locked|locking|keeping|kept|holding me|us|her *1 in|inside|here *3 against|wont|and_wont|prisoner
      drunk|violent|raging|screaming|high *3 smashing|hitting|throwing|breaking|punching|destroying|swinging
      gas_pedal|accelerator|throttle *2 stuck|jammed
      tree|truck|crane|wall|roof|branch|bus|beam|car *2 crushed|crushing|flattened|landed_on|pinned *4 car|
        house|him|her|me|us|van|people|son|daughter|worker|leg|legs
      steal|stealing|taking|carjack* *2 car|truck|van *3 with *2 in it
      police|cops|911 *5 fight|knives|gun|weapon|shooting|shots|breaking|broke
      wildfire|wildfires|brush_fire|forest_fire|house_fire|car_fire|kitchen_fire|electrical_fire
      fryer|grill|stove|oven|kitchen|deck|garage *2 went|is|are *1 up? in flames
      levee|dam *1 overtopping|overtopped|failing|giving_way
      @vehicle|we|i *2 swept|washed *1 off|away|down|into *2 road|bridge|river|creek|water|flood
      hanging|dangling *1 off|over|from *2 bridge|cliff|edge|overpass|ledge|balcony|guardrail
      trailer|hitch|wheel *2 came_loose|is_loose|broke_loose|unhitched|came_off|fell_off *4 freeway|highway|
        road|interstate|driving
      lost|no|have_no|got_no *1 my|the *1 brakes|steering *5 hill|highway|freeway|road|downhill|driving|
        interstate|help
      i *1 hit|struck|ran_over someone|somebody|pedestrian|cyclist|biker|a_kid|a_person|a_man|a_woman|a_child|
        a_pedestrian|a_cyclist|a_guy
      ran|run|rolled|drove|backed over *1 his|her|my|their|him|a|the *1 foot|feet|leg|legs|arm|hand|kid|child|
        man|woman|someone|dog
      shooting in *1 the|our *1 parking|lot|store|school|mall|street|building|hallway|neighborhood|lobby
      threatening|threatened|threatens|says|wants|going *3 burn|blow|torch *2 house|place|building|us|store|
        school|apartment|home *1 down|up
      hands|hand|arm|belt *1 around my|her|his neck|throat
      we|i|kids|people|they|family *1 are|am|is|were trapped|stranded >|and|on|help|here
      neighbor|he|she|husband|guy|man|someone|somebody|they|kid *1 shot|stabbed|killed|strangled someone|
        somebody|himself|herself|people|my_son|my_dad|my_husband|my_wife|my_brother|my_mom|my_dog|a_man|
        a_woman|a_kid
      driveby|drive_by_shooting|a_drive_by
      beating|stabbing|assaulting|strangling|choking|dragging *2 woman|girl|wife|lady|child|kid|boy|man|
        someone|mom
      stranger|man|someone|somebody *2 trying *1 open|enter|break|grab|force|follow|touch *3 my|our|me|
        us *1 car|door|house|kid|daughter|son|child|kids
      @bodypart|finger|fingers|hair|@child *2 stuck|caught|trapped|pinned *2 in|under *2 escalator|door|
        machine|machinery|elevator|conveyor|gate|grate|press|mixer|grinder|railing|fence|drain
      @vehicle *2 upside_down|on_its_side|on_its_roof
      robbery|burglary|assault|fight|shooting|break_in *1 in_progress|happening|going_on
      tornado|hurricane|storm *2 took|ripped|tore|blew|destroyed|hit *3 roof|house|us|home|wall|town
      people|men|women|kids|students *1 shot|stabbed|killed at|in|outside|by|near|on
      lost *1 its|his|her|their|our brakes
    `,
  },
];
