import type { TopicPhrase } from './topic-meaning.ts';

/** English: bodies in danger; pages whoever is on call. */
export const englishInjuryTopics: readonly TopicPhrase[] = [
  {
    means: 'emergency',
    say: `
      cant|cannot|couldnt|trouble|difficulty|struggling|hard|problems|isnt|not|stopped|doesnt|barely|
        shortness|unable|wheezing|hardly *2 breath*
      isnt|not|stopped|wont|barely breathing|responsive|responding|waking|wake_up|moving|conscious
      @person *2 passed_out|fainted|collapsed|fainting
      unconscious|unresponsive|seizure*|seizing|convuls*|overdos*|oded|anaphyla*|epipen|choking|choked|cpr|
        cardiac|hemorrhag*|concussion|comatose|heat_stroke|hypotherm*|poison*|drowning|drowned|electrocuted|
        severed|amputat*
      bleed|bleeding|bled *3 out|badly|lot|heavily|everywhere|wont_stop|stop|from|pouring|bad|head|now|nose|
        ears|mouth|after|since|heavy|profusely
      bleeding >
      blood *3 everywhere|pouring|vomit*|cough*|a_lot|lots|in_my_stool|in_my_urine|stool|urine
      bleeding|hemorrhage
      losing|lost *2 blood|consciousness
      heart attack|stopped|failure|attacks
      having_a|had_a|a|mini|having stroke
      cut|slit|slashed *1 wrist|wrists|artery|throat|neck
      finger|hand|arm|leg|toe|thumb|fingers *3 severed|cut_off|chopped|crushed|amputated|sliced|got_caught
      cut|sliced|chopped *2 finger|thumb|hand|arm|artery|wrist *2 off|open|deep|bleeding|badly|bone
      nail|knife|glass|metal|rod *2 through|stuck_in|went_through *2 @bodypart|hand|foot|eye|leg|finger
      turning|turned|going|lips *1 blue|purple
      tooth|teeth *2 knocked|punched|kicked|broken|busted out|off|in_half
      knocked|kicked *1 out *2 tooth|teeth|unconscious|cold
      cant|cannot|hard_to|trouble|difficulty *1 swallow|swallowing|breathe|breath|stand_up|wake_him|wake_her|
        wake_my
      fell|fallen|collapsed|passed_out|fainted|on_the_floor|on_the_ground *5 not_moving|isnt_moving|
        not_breathing|not_waking|wont_get_up|not_getting_up|cant_get_up|cant_move|wont_wake|hit|bleeding|
        unconscious|not_responding|limp|hurt
      not_moving|isnt_moving|wont_wake_up|not_waking_up|stopped_moving|barely_conscious|
        in_and_out_of_consciousness|losing_consciousness|going_limp|is_limp|gone_limp|foaming_at_the_mouth|
        foaming
      slumped|doubled_over|writhing|hyperventilat*|gasping|wheezing|delirious|hallucinat*|sepsis|septic|
        aneurysm|embolism|blood_clot|preeclampsia|appendicitis|meningitis|ruptured
      worst headache|pain *3 life|ever
      severe|extreme|unbearable|excruciating|crushing *2 pain|burns|bleeding|headache|cramps|reaction
      car|truck|bike|motorcycle|train|boat|plane|bus|scooter *2 wreck|crash|crashed|accident|flipped|
        overturned|rolled_over|rollover|rear_ended|t_boned
      just|was|been|were *2 in *2 wreck|crash|accident|collision
      got *1 rear_ended|t_boned|run_over|hit_by_a
      @person|lady|man|people|child|children|girl|boy|toddler|dog|worker* *3 passed_out|collapsed|fainted|
        bitten|stung|choked|overdosed|electrocuted|drowning|convulsing|got_hurt|badly_hurt|burned|scalded|
        cut_off|unconscious|bit_a|bit_my|bit_the|bit_me
      @child *3 drank|drink|ate|swallowed|got_into *3 windex|clorox|lysol|drano|gasoline|alcohol|perfume|tide|
        pods|cleaner|bleach|medicine|pills|battery|vape|edible*|gummies|poison|berries|glue|paint
      fell|fallen|falling|slipped in|into *2 pool|lake|river|well|hole|fire|ice|machinery|trench
      eye|eyes|face|skin *3 splashed|acid|bleach|chemical*|lye
      cut|chopped|sliced|lost *4 finger|fingers|thumb|toe|toes|fingertip
      allergic *5 stung|stings|ate|eaten|exposed|swell*|hives|breath*
      hit his|her|my|their head
      trapped|locked|stuck inside
      trapped in
      got|am|are|were|is|getting locked in
      getting|being *1 robbed|attacked|mugged|held_up|beaten|burglarized|chased|followed
      scaffold*|ladder|crane|trench|forklift|excavator|beam *3 fell|collapsed|came_down|tipped|fallen
      came|come|fell down? on *3 guys|him|her|people|workers|me|us|them
      throwing|vomit*|coughing|spitting *2 blood
      dog|cat|puppy|pet *2 ate|swallowed|got_into|drank *2 poison|chocolate|pills|antifreeze|rat_poison|
        grapes|medication|bleach|something|sock
      giving_birth|gave_birth_in|going_into_labor|labor_pains|crowning|premature_labor|in_active_labor|
        water_has_broken|water_is_broken
      in labor >|and|on|with|help|now|right|at|please
      cant|couldnt|unable_to feel|move|see|swallow|wake|stand|speak *2 legs|arm|arms|left_side|side|face|
        hands|him|her|up|anything|properly|right|one_eye
      numb|numbness *3 left|face|side|arm|half
      having|had|has|have *1 stroke|seizure|heart_attack|asthma_attack|miscarriage|contractions|aneurysm|
        allergic_reaction
      snake|spider|dog|dogs *1 bite|bit|attacked|bitten|attacking|mauled *1 me|him|her|my|us|the|>
      bitten by
      downed|live|power|electric*|exposed *1 line|lines|wire|wires *3 down|fell|on|sparking|exposed|hanging|
        yard|road|ground
      wire*|outlet*|panel|breaker|socket*|plug *3 smok*|spark*|burn*|fire|melt*|hissing|flames
      house|home|basement|room|kitchen|garage|apartment|building|hallway|car|place *2 filling|full|
        filled *2 smoke|water|gas|fumes
      no heat *7 baby|newborn|infant|elderly|degrees|below|freezing|kids|zero
      freezing *1 to death
      frostbite|hypothermia|heatstroke|rabid|poison_control|black_out_drunk
      sewer|sewage|toilet|drain *2 backing|backed|overflow*
      @child|he|she|dog|cat|puppy *2 swallowed|ingested|drank|ate *3 battery|batteries|coin|bleach|pills|
        magnet*|pill|medicine|chemical*|poison|chocolate|cleaner|detergent|pod|marble|gum_wrapper|rat_poison|
        antifreeze|mushroom*|toy|glass
      @child *4 missing|kidnapped|taken|not_breathing|blue|limp|wont_wake|unresponsive|fell|burned|bleeding|
        hurt|choking|locked|trapped|drowning|drowned|seizure|head|swallowed
      he|she|they|husband|boyfriend|ex|dad|man|guy|someone|stepdad|roommate|neighbor *3 kill|killing|hit|
        punched|slapped|attacked|shoved|hurt|hurting|beat|beating|hits|hitting|choking|shoot|stab|
        strangl* *1 me|us|her|him|my_kids|everyone|my_mom|the_kids
      threatening|threatened|threat|threatens *3 kill|shoot|me|us|my|bomb|hurt
      blacked|blacking out
      head injury|trauma|wound
      hit *2 head *4 bleeding|dizzy|vomit*|hard|unconscious|passed
      contractions *4 apart|minutes|close
      chest *2 pain*|tight*|hurts|pressure|pounding|pains
      pain*|tightness|pressure *2 chest|left_arm
      face *2 drooping|droop|swelling|numb|swollen|swelled
      slurr* speech|words
      throat|tongue|airway|lips *2 closing|swelling|swollen|swell|tight*
      allergic reaction|shock
      water broke|breaking
      water just? broke
      in|going into labor|labour|shock
      contractions|crowning|miscarr*|giving_birth|having_the_baby|baby_is_coming
      swallowed|ingested|drank|drunk|ate *3 bleach|poison*|pills|battery|batteries|chemical*|detergent|
        antifreeze|cleaner|medicine|coin|magnet*|whole_bottle
      took|taken|swallowed *2 the_whole_bottle|whole_bottle|all_of_them|a_bunch_of_pills|too_many|
        a_lot_of_pills|extra_pills >|of|and|what|help
      took|taken|swallowed *2 too_many|all|whole|bottle|entire|handful *2 pills|meds|medication|tylenol|
        medicine|bottle
      broken|broke|crushed|smashed|snapped *2 bone|bones|arm|leg|neck|hip|skull|femur|wrist|ankle|back
      bone *2 sticking|out|through|exposed
      fell *3 down|off|from *3 stairs|ladder|roof|scaffold*|window|steps|balcony|cliff
      fell|fallen *4 cant_get_up|hit|unconscious|wont_wake|not_moving|hurt|bleeding|isnt_moving
      car|bike|motorcycle|truck|bad|in_an|terrible|serious *1 accident|wreck|crash|crashed|collision
      hit *1 by *1 car|truck|bus|train|vehicle|drunk_driver
      crashed *2 car|truck|into
      badly|seriously|severely *1 hurt|injured|burned|burnt|cut|bleeding
      burned|burnt|scalded *2 badly|hand|arm|face|himself|herself|myself|hot|skin
      hurt|injured|dying *2 help|bad|badly|please|need
      someone|somebody|dad|mom|baby|husband|wife|son|daughter|father|mother *2 dying|hurt|injured|dead|die
      he|she|we is|are bleeding|hurt_bad|drowning|choking|dying_help
      think|thinks i_am|he_is|she_is dying|dead
      need *2 help *2 now|immediately|asap|right_away|hurry|please_hurry|urgent*
      please help me|us|him|her >
      help|hurry help|hurry|now|fast|asap_help *1 >
      please hurry
      help *4 dying|bleeding|hurt|fire|gun|breathing|unconscious|attack*|drown*|trapped|kill*|stuck_in|police|
        ambulance
      send|call|need|get|want *2 police|cops|911|ambulance|paramedics|someone_now|doctor_now
      urgent *1 help|medical|care|emergency|assistance|situation
      life_threatening|critical_condition
      rushed|rushing|ambulance|airlifted *3 to *1 er|hospital|icu|emergency
      in|at|to *1 er|icu|emergency_room
      fever *3 104|105|103|106|seizure|wont
      domestic violence|abuse
      sos|help_help
      save me >|please
      hit|banged|cracked|bumped|smacked *1 his|her|my|their head
      knocked|beaten|beat *1 out|unconscious|up_badly
    `,
  },
];
