import { englishAcuteDangerTopics } from './topic-danger-acute-en.ts';
import { englishPeopleInDangerTopics } from './topic-danger-people-en.ts';
import type { TopicPhrase } from './topic-meaning.ts';

/** English: fire, water, violence, break-ins; pages whoever is on call. */
export const englishDangerTopics: readonly TopicPhrase[] = [
  {
    means: 'emergency',
    say: `
      911|ambulance*|paramedic*|emt|emergency|emergencies|mayday|fire_department|firefighter*|evacuat*|911_now
      on|caught|catch|catching|a|the|started|house|kitchen|garage|grease|electrical|big|there_is fire >|in|at|
        on|and|out|please|help|spreading|started|everywhere|right|now|department
      on|caught|catching|there_is_a fire
      fire in|at|on|alarm|everywhere|started|is|broke|>
      a|the|there_is|another fire *1 behind|under|underneath|near|next|inside|outside|by|upstairs|downstairs|
        above|below
      house|home|roof|building|car|kitchen|apartment|barn|shed|trailer|porch|attic *1 is|was|are burning|
        smoking|smoldering|melting
      fire truck*|engine|brigade|dept|department needed|now|please|asap|on_the_way|here
      burning down|smell|house|building
      smell* *2 gas|smoke|burning|something_burning|propane|burnt
      gas *2 leak*|smell*|line|hissing|odor
      leak* *2 gas
      carbon monoxide|monoxide_alarm|co_alarm
      monoxide|co_detector|co_alarm *2 going|beeping|alarm|went|off|>
      co|monoxide|gas alarm|detector|alarms|detectors *3 going|off|beeping|wont|stop*|sounding|chirp*|
        screaming|went
      water *2 coming|leaking|dripping|running|pouring|raining *3 through|thru|from|into|out|down *3 ceiling|
        light*|wall|walls|roof|floor|outlet*|fixture|vent|panel|fan
      branch|limb|pole|tree|truck *5 power|electric*|utility line|lines|pole|wire|wires
      got|was|been|being|is|keeps shocked|zapped|electrocuted
      trying|try|tries|tried|attempting *2 get|break|come|kick *1 in|into|inside|down *2 my|our|the *2 door|
        house|window|home|apartment|garage
      scared|afraid|terrified|frightened *4 coming|outside|hurt|kill|alone_with|closet|bathroom
      heat|furnace|boiler|power|heater *4 freezing|newborn|infant|oxygen|ventilator|elderly|hypotherm*
      grandma|mom|baby|dad|kids|she|he|mother|father|grandpa|we|tenant *2 is|are freezing
      smoke *1 coming|everywhere|filling|in|pouring|from|detector|alarm
      sparks|sparking|arcing|electrocut*|shocked_me|live_wire|downed_wire|power_line|exposed_wires|explod*|
        explosion|explode|detonat*|blew_up|bomb|bombs
      about|ready|going to blow|explode|burst|collapse|cave_in|ignite|catch_fire
      @machine *4 blow|explod*|fire|smoking|smoke|flames|burning|sparking|sparks|overheating|hissing|
        caught_fire
      pressure *5 red|max|danger|climbing|maxed|rising|off_the_charts
      flames|inferno|engulfed|ablaze|fumes|gunfire|shots_fired|wildfires
      burst|bursting|busted|broken pipe|pipes|water_main|main|hydrant
      pipe*|main|water_heater|boiler|hydrant *1 burst*|exploded|broke|busted|blew|ruptured|split
      flood|flooding|flooded|water_everywhere|gushing|sewage|submerged|underwater
      water|sewage *3 everywhere|pouring|gushing|rushing|coming_through|ceiling|outlet*|panel|rising|spraying|
        backing_up|electrical|shooting
      ceiling|roof|wall|floor|deck|balcony|building|house|tree|foundation *2 collaps*|caving|caved|fell|
        falling|coming_down|came_down|crashed|gave_way|fallen
      tree *3 on|through *2 house|roof|car|line|wires
      tornado|wildfire|tsunami|mudslide|earthquake *2 warning|coming|hit|damage|near|here|now|close|touched
      shooter|gunshot*|stabbed|stabbing|gunman|gunpoint|hostage|kidnap*|abducted|raped|assaulted|attacked|
        attacking|beating_me|strangl*|armed_man|armed_robbery
      got|been|was|were|just|is|people|someone *1 shot
      shooting at|outside|inside|in_progress|people|everyone
      has|have|had|with|pulled|pulling|waving|pointing *1 gun|knife|weapon|machete|pistol|rifle
      active shooter|threat
      break|breaking|broke|broken|busting in|into *1 my|our|the|house|home|shop|car|right|office|garage|
        apartment
      someone|somebody|man|they|guy *3 breaking_in|broke_in|break_in
      intruder*|prowler|home_invasion|burglar*|trespasser|stalker|stalking_me
      someone|somebody|stranger* *2 in|outside|inside *1 my|our|the *1 house|window|home|apartment >
      get|getting|got|trying_to_get|come|coming|climbing|kicking|going *1 into|inside|through *2 my|our|
        the *1 house|home|window|door|apartment *1 right|>|now|uninvited
      kicking|banging|prying *2 door|window|open *2 >|right|now
      drove|crashed|slammed|plowed|ran *5 building|house|wall|storefront|lobby|store|window|pole|office
      strange|weird|suspicious|masked|unknown|random *1 man|guy|person|dude|people|men *6 backyard|yard|house|
        door|doors|window|outside|following|porch|property|watching|lurking
      someone|somebody|man|guy|ex|stalker|intruder|neighbor *3 outside|inside|backyard|porch|garage *4 bat|
        gun|knife|trying|banging|pounding|yelling|refusing|threatening|screaming|hammer|crowbar
      trying|tried|jiggling|checking *2 doors|door_handle|lock|locks|doorknob
      shots *2 fired|heard|rang|outside|everywhere
      fired|heard|hearing *1 shots|gunfire|gunshot*
      hit_and_run|knife_point|knifepoint|gun_point|carjack*|home_alone_scared|rabid|standoff|riot|looting|
        stampede|barricaded|flatlin*|quicksand|avalanche|landslide|sinkhole|drowns|suffocat*|asphyxi*|
        smother*|mauled|impaled|crushed_by|pinned_under|pinned|electrical_fire|grease_fire|backdraft
      mugged|robbed|held_up|attacked *2 at|outside|just|by|me|us|in
      reek*|stinks|stench|smelling *2 gas|smoke|fumes|sulfur|rotten_eggs|burning|propane
      rotten egg*
      smoke *3 coming|in|inside|from|out|everywhere|pouring|filling *3 building|house|kitchen|apartment|
        outlet*|vent*|oven|car|engine|hood|wall|attic|basement|room|hall
      there|theres|is|lots_of|thick|black smoke
      ceiling|roof|wall|floor|porch|deck|stairs|chimney|shelf *2 is|are|about|going|starting *2 to? come_down|
        fall|collapse|cave|give_way|sagging|buckling
      sagging|buckling *2 ceiling|roof|floor|wall
      spraying|gushing|shooting|pouring|blasting|flowing *2 everywhere|out|water|all_over|through|from|into
      following|chasing|hurting|hitting|beats|threatening|threatened|abusing|abuses|hits|choking|
        strangling *1 me|us|her|him|my|kids
      not safe|safe_here
      isnt_safe|in_danger|life_threatening|life_or_death
      i|we|he|she|feel|are|am *1 in danger|unsafe|not_safe|trapped|scared_for
      elevator|lift *3 stuck|trapped|jammed|dropped
      mom|dad|mother|father|kids|people|grandma|husband|wife *3 inside|trapped|stuck >
      trapped|stranded|stuck|locked *1 in *2 elevator|car|snow|building|store|shop|office|fire|house|room|
        closet|basement|well|bathroom|lift
      @child|dog|kids|children|cat|mother|mom|grandma *3 locked|trapped|stuck *3 in|inside|car
      locked *2 @child|kids|dog *2 in|inside *2 car
      leak|leaking|leaks|leaked *1 co|carbon_monoxide
      firemen|firefighters|fire_department|fire_dept *4 get_out|evacuate|leave|out
    `,
  },
  {
    means: 'not-emergency',
    say: `
      fire station|dept|house|marshal|engine_red|extinguisher|place|pit|wood|sale|works|drill|stick|tv|
        hydrant_color|truck_toy|hazard_sign|away|emoji|song|playlist|me|him|her|them|up|someone|the
      pants|ears|cheeks|wings|sauce|curry *1 on_fire|fire
      song|track|burger|food|pizza|fit|drip|mixtape|verse|dj|set *1 is|was fire
      highway|daylight robbery
      flood|flooded|flooding *1 of|with *1 emails|work|calls|texts|memories|tears|messages|requests|orders
      emergency room|meeting|snack|pizza|stash|chocolate|rerun|vet_visit_went
      ambulance went|drove|flew|passed
      accident on|at|near the|i|m|a|highway|freeway|interstate|motorway|#
      cant *1 breathe laugh|laughing
      choking|dying laugh|laughing
      soul|heart|hearts|world|set_me on fire
      so|straight|that_is|its|it_is|pure|track|album|outfit|looks|food|this|party|show|beat|concert|team|
        was *1 fire
      you|you_guys|they|were|we|he|she|team *1 on fire *1 lately|today|tonight|laugh|>
      fire|smoke|carbon|monoxide|co *1 detector|detectors|alarm|alarms *1 install*|batter*|replace*|test*|
        inspection|quote|price
      gun|knife|weapon|bomb safe|show|range|control|set|case|block|sharpen*|metal|shop|nail|glue|staple|
        holster|rack|ass
      nail|staple|glue|heat|spray|caulk|water|nerf|top|butter|utility gun|knife
      flu|booster|covid|b12|allergy|tetanus|tb|head|screen|photo|long|best|jump|mug|one|a|my|your|another|
        good|big|got_a|his|her|first|last|espresso|of shot
      shot|shooting for|at|of|gun|pool|hoops|star|clay
      photo|video|film|movie|wedding|basketball|pool|trap|portrait|we_are|family shooting|shoot
      help me|us *1 with|find|out|choose|pick|decide|understand|figure|know|plan|get|set|schedule|to|move|
        learn|write|make|spell|remember|book|figuring|finding
      no|not|isnt|non|wasnt *3 emergency|urgent|rush|hurry|danger
      emergency fund|contact|exit|brake|number|row|light|preparedness
      dying|dead|die|died to_see|to_try|to_know|laugh|of_laughter|battery|phone|inside|line|end|grass|tired|
        serious|of_boredom|lawn|plant*|to_hear|to_go|to_meet|to|for
      burning a|question|calories|cd|fat|man|out|up_calories|candle
      fell in_love|asleep|behind|through|apart|for|off_the_wagon|in|out|on_my|down_on
      blow up|dry|your_mind|my_mind|it|out_candles
      choking|choked up
      stroke of|order
      broke|breaking|break up|down|even|it|my_phone|my_heart|news|bread|time|into_song
      in labor day|cost*|law
      hit|attack the|of_the|on
      bomb|bombs ass|dot
      bomb|bombs taco*|food|burger*|cookie*|pizza|wing*|cake|shelter|cyclone|pop
      band|dj|playlist|beat|album|singer|group|concert|show|look|outfit|haircut|cut|shoes|sauce|salsa|taco*|
        brisket *1 is|was|are|were fire
      the bomb
      hurry up|home|back
      trapped|stuck|locked *1 in|inside *2 traffic|meeting|class|work|bed|line|head|rate|price|mind|love|deal|
        friendzone|office_politics
      in_a|no hurry
      blood|heart pressure|type|test*|work|orange|sugar|rate|beat
      heart attack movie|song|grill
    `,
  },
  ...englishAcuteDangerTopics,
  ...englishPeopleInDangerTopics,
];
