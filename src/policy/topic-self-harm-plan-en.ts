import type { TopicPhrase } from './topic-meaning.ts';

/** English: danger to a life told through means, plans, farewells and despair, one's own or somebody else's. */
export const englishSelfHarmPlanTopics: readonly TopicPhrase[] = [
  {
    means: 'self_harm',
    say: `
      // means at hand
      pills|pistol|razor|razors|noose|rope|knife|blade *2 in *1 my *1 hand|hands|lap|mouth
      gun|rifle|shotgun *3 in my *1 hand|hands|lap|mouth
      loaded|loading *1 a|my|the gun|pistol|rifle|revolver
      noose|tied_a_rope|rope_around_my_neck|belt_around_my_neck
      rope|belt|cord *4 around|neck|rafter*|beam *2 my|neck|tonight|myself
      gun|knife|pistol|razor|blade|rifle|shotgun *8 on|at|to|against myself|my_head|my_throat|my_wrist|
        my_wrists|my_temple
      gun|pills|rope|pistol|knife|razor|bottle *7 be_over|all_over|over_soon|end_it|end_this|goodbye|
        finally_over
      pills|meds|medication|tylenol|xanax|oxy|percocet|fentanyl|insulin *8 take|swallow|down|eat *2 them|it|
        all *1 all|at_once|tonight
      want|going|gonna|about|ready|thinking|could|might|will|should *2 take|swallow|down|taking|
        swallowing *2 all|whole|every|these|bunch|handful|entire *3 pills|pill|meds|bottle|tylenol
      about|going|ready|want|wanting *1 to swallow|down *3 pills|bottle
      took|taken|swallowed|drank|taking *8 to *1 end|die|sleep_forever|not_wake|kill
      how *1 many|much *3 pills|tylenol|advil|xanax|insulin|sleeping_pills|aspirin *4 kill|die|overdose|od|
        fatal|lethal
      lethal|fatal dose|amount
      easiest|fastest|quickest|painless|best|least_painful way|method *2 to *1 die|kill_myself|end_it|
        end_my_life|end_everything

      // on purpose
      overdos*|od|oded *4 purpose|purposely|intentional*|intentionally|deliberately|myself|because_i|to_die
      hurt|hurting|cut|cutting|burned|burnt|burn|burning|scratch*|injure|injured|poisoned|
        starving myself *1 on? purpose|purposely|intentionally|deliberately|again|to_feel|bad_again
      cut|burned|hurt|cutting|burning my *1 arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin *2 on_purpose|
        purposely|intentionally|again|to_feel
      keep|started|been|cant_stop *1 cutting|cuting *1 myself|my_arms|my_legs|my_thighs|my_wrists|again
      relapsed|relapsing *4 self_harm|self_harming|cutting|harm
      crash|crashing|wreck|wrecking *2 my|the *1 car|truck|van *3 purpose|myself|and_die
      try|tried|trying|tries|attempt|attempted|attempting *1 overdose|overdosing|od|suicide|hang_myself|
        hang_himself|hang_herself|taking_my_own|take_my_own|taking_my_life|take_my_life
      swerve|swerving|drive|driving|steer|drove into|in_front_of *1 oncoming
      @wish *2 drive|driving|crash|crashing|swerve|swerving|steer|ride|run|running *4 off|into|
        in_front *3 wall|tree|bridge|cliff|river|lake|pole|semi|train|overpass|barrier|oncoming|median
      walk|walking|step|stepping|jump|jumping|dive|throw_myself|laying|lie|lying *1 into|in_front_of|in_front|
        on|under *1 of? *1 traffic|train|truck|tracks|bus|highway|semi
      @wish *2 jump|jumping|leap|leaping *3 bridge|balcony|roof|building|cliff|overpass|window
      stop|stopped eating *2 to die|disappear

      // plans and farewell
      plan|planning|planned|hope|hoping|want|wanting|intend|ready *2 be|being dead *1 by|before|soon|tonight|
        tomorrow|already|>
      have|got|made *1 a|my plan *2 to *1 die|end|kill|go
      should|and|rather|just|want_to|ready_to|deserve_to|wish_i_could be dead >
      @wish|@intend *1 end it >|all|tonight|today|now|for_good|soon|here_and_now|once_and_for_all
      i *2 ending it >|all|tonight|today|now|for_good|soon
      @intend *1 be? *1 ending it
      @wish|should|could|will|better_if_i|i_just|@intend *1 disappear|vanish *1 forever|for_good
      by_the_time you|he|she|they|anyone|everyone *2 read|get|see|find|hear *2 this|me|it *6 gone|dead|over|
        too_late
      last|final *1 message|text|words|goodbye *1 ever
      last|final *1 message|text|words|goodbye|night|day *2 to_anyone|to_anybody|on_earth|alive|on_this_earth
      check|checking|checked|clock*|punch* *1 out *1 of|from *1 this|life|the_world|earth
      checking|check out permanently|for_good
      leave|leaving|exit|exiting|quit|quitting|departing|done_with|escape this|the life|world|earth|planet
      done with? life|living|this_life|this_world|existing >
      wont|dont|not *2 need *3 where i am going
      i *3 wont|not|dont|cant *4 be|being|plan_on *1 around|alive much_longer|anymore|for_long|
        for_much_longer|to_see
      wont|not *2 live|make_it|be_alive *2 see|through *2 tomorrow|morning|christmas|birthday|night|sunrise
      meet *1 my maker
      kill|killing|end|ending|take|taking myself|my_life|it_all *3 tonight|today|tomorrow|now

      // despair
      tired|sick|done|exhausted|weary|so_over|fed_up *1 of|with|from *1 living|existing|being_alive|breathing|
        my_existence|waking_up
      tired|sick|done of|with|from *1 life >|i|and|cant|anymore|honestly
      reason|reasons|point|purpose|will *2 to|in|for *1 stay|staying|be|being|keep|keeping|remain|
        remaining alive|living|breathing|existing
      no|any|without|lost|not|dont *3 reason|reasons|point *2 to live|go_on
      why *1 am i *1 even? alive|living|breathing|still_alive|on_this_earth
      why *2 was_i born
      nobody|no_one|anybody|anyone|you|who *3 care|cares|gives *5 i *1 live|die|alive|dead|exist|lived|died
      easier|happier|relieved|glad|better *4 if i wasnt|werent|am_not *1 here|around|alive >|anymore|and
      easier|happier|relieved|glad|better *4 if i died|disappeared|didnt_exist|stopped_existing|was_dead|
        were_dead|was_gone|were_gone >|anymore|and|tomorrow
      cant live *1 like|with this *2 pain|way|anymore|guilt|grief|loneliness
      cant|dont_want_to *2 live|exist *1 anymore|another_day|in_this_world|on_this_planet
      want|wanting|need|wanna *1 out *1 of this|my *1 life|world|body
      way out *3 death|dying|but_to_die|suicide|dead
      death *1 is|would_be *2 only|better|easier|relief|option|answer
      dont|cant *2 see *2 living|being_alive|alive|surviving *2 past|much|another|beyond|through|anymore|>
      not|dont *2 want|wish *1 to *1 keep|continue|go_on *1 living|existing|breathing|being_alive
      sui|suicidal|self_harming|selfharm|sewerslide|unaliv* *1 thoughts|ideation|again|urges|>
      dark thoughts|place *4 living|die|dying|alive|hurt_myself|end
      lost|losing *1 the|my|all? will to *1 live|keep_going|go_on
      world|earth *3 without me *2 in_it|better|>
      i *2 waste_of_space|waste_of_air|waste_of_oxygen|waste_of_life

      // somebody else's life
      @relation *5 talk*|talks|talking|talked|threat*|said|says|saying|texted|posted|told|mentioned|
        thinking *4 about|of|to|wants|wanted|going|gonna *2 killing|kill|ending|end|dying|die|hurting|hurt|
        harming|harm|hanging *2 himself|herself|themselves|themself|their_life|his_life|her_life|it|it_all|>
      @relation *6 doesnt|didnt|dont|no_longer|not *1 want|wanna *1 to *1 live|be_alive|be_here_anymore|exist|
        wake_up|keep_living
      @relation *4 wants|wanted|threatening|threatened|tried|tries|trying|attempted|planning *1 to *1 die|
        overdose|od|be_dead|kill_herself|kill_himself|kill_themselves|hang_himself|hang_herself|shoot_himself|
        shoot_herself
      @relation *4 cutting|cuts|cut|hurting|harming|starving|burning herself|himself|themselves|themself
      @relation *4 attempted|suicidal|self_harm*|selfharm*
      @relation *5 end|ending it *1 all|tonight|today|soon|>
      @relation *5 better_off|be_better_off|rather_be|wishes|wished *4 dead|gone|without_him|without_her|
        never_born|die
      goodbye|suicide|farewell *1 note*|letter*|text|message|video* *2 from|in|on|to|>
      not|wont|cant|dont_think *5 make_it *1 through|thru|past|till|until *1 the|this|another *1 night|
        tonight|another_day|morning
      enough *2 pills|meds|xanax|tylenol|insulin|medication *2 to do_it|die|kill|end|finish|go_to_sleep
      dont|not|no_longer|doesnt *2 want|wanna *1 to *1 be|stay|remain *1 on|in|part_of *1 this|the earth|
        planet|world|life
      goodbye|suicide|farewell letters|notes|video|videos
      why bother *1 living|being_alive|going_on|existing|waking_up
      wouldnt|dont|doesnt|not|nobody_would|no_one_would *1 care|mind|matter|notice *2 if *1 i *1 died|die|
        live|dead|lived|wake_up
      hope|hoping|wish|wishing|pray|praying *3 truck|car|bus|train|lightning|plane|cancer *2 hits|hit|kills|
        kill|takes *1 me
      jump|jumping|leap *1 from|off *4 garage|window|story|tower|floor|terrace|top|ledge
      took|taken|taking|swallowed|drank|drinking *3 pills|pill|meds|bleach|tylenol|poison|too_many|too_much|
        insulin *4 purpose|purposely|intentionally|deliberately
      cant|couldnt|wont *1 stop|quit cutting >|myself|again|my
      back|relapsed|urge|urges *1 to *1 cut|cutting|self_harm|burning_myself >|again|myself
      scratch|scratching|cut|cutting|burn|burning|hit|hitting|punching|biting my *1 arm|arms|leg|legs|head|
        self|skin *3 till|until|helps|feel|release|bleed
      life|lifes *2 too|so *1 painful|unbearable|empty|meaningless
      lifes not|pointless|over|meaningless *1 worth|>
      life *2 not|isnt *1 for_me|worth
      cancel|cancelling|need|bother|reschedule|appointment|membership|refill *7 be dead
      cancel|cancelling|need|bother|reschedule|appointment *8 gone *3 for_good|forever
      want|ready|wish|like|going|gonna *1 to? *1 stop|quit *1 existing|living|breathing|being_alive
      forgive|sorry *1 me? *1 for *1 what *1 i *2 about|going|have_to *1 do
      dont_think|doubt|wont|not *4 be|stay alive *1 next|tomorrow|by|much|in|when|to_see|after
      not|isnt|aint worth *1 living
      got|getting|grabbed|grabbing|took|pulled|found|loaded *1 my|dads|his|the *2 gun|pistol|revolver *1 out|
        loaded|ready
      take|taking|took|swallow|swallowed all|all_of *1 my|the *1 insulin|tylenol|xanax|sleeping_pills|
        painkillers|oxy|ambien
      took|taken|swallowed|ate *2 20|25|30|40|50|60|70|80|90|100 *1 pills|tablets|tylenol|advil|xanax|capsules
      took|swallowed|downed|drank|swallow *2 bottle of *2 pills|tylenol|advil|xanax|aspirin|meds|medication|
        ambien|bleach
      standing|sitting on *1 the edge
      cut too deep
      fresh|new cuts|scars *2 on my *1 arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin
      @relation *2 has|is|been|keeps *1 been cutting >|again|and|on
      @relation *1 keeps cutting >|again
      tell *2 mom|dad|parents|kids|wife|husband|family *4 not|isnt|wasnt *1 her|his|their|anyones fault
      look_after|take_care_of|feed|raise|adopt *7 i_am_dead|i_die|i_am_not_alive
      want|wish|ready|wanting *5 sleep *1 forever|eternally
      world *1 doesnt|dont|wont *1 need|want|miss *1 me
      my life is *1 worthless|meaningless|garbage|trash|a_waste|a_failure
      want|wanna|ready|wish *2 be gone >|forever|for_good
      dont|not|never *1 belong *1 in|on *1 this world|earth|planet
      locked|barricaded|locking *1 himself|herself|themselves|themself *6 gun|knife|rope|pills|razor|weapon
      @relation *6 wants|wanted|wishes|wish *1 to *1 disappear|vanish *1 forever|for_good|>
      threatening|threatens|threatened to *1 jump
      students|teens|kids *5 suicidal|suicide|kill_themselves|wants_to_die|want_to_die
      dont|not|no_longer *1 want *1 to b here|alive|around
      took|taken|swallowed all *1 of? *1 my|the|his|her *1 @drug
      jump|jumping *1 from|off *2 parking
      hate my life *4 out|dead|gone|anymore|want_to_go
      way out for me
      join|be_with|with my *1 dead|late|deceased *1 mom|dad|mother|father|husband|wife|son|daughter|brother|
        sister|grandma|baby *1 soon|again|tonight|now
      wont|not *4 deal|worry|bother *4 after tonight
      not|wont|dont_think|might_not *5 be alive
      plan|planning|intend|thinking|hoping *1 on|to|of|about *1 dying|die|being_dead|killing_myself
      think|thinking|thoughts|thought|urge|imagine|imagining|fantasiz* *3 crashing|wrecking|swerving my|the|
        this *1 car|truck|>
      blow|blowing|blew|shoot|shooting *1 his|her|my|their *1 brains|head|face *1 out|off|in
      bridge|ledge|roof|overpass|cliff|balcony *4 wants|want|going|about|ready|threatening|gonna *2 jump
      saying|said|texted|text *2 goodbye *4 pills|gun|rope|knife
      voices *4 tell|telling|say|saying *3 die|kill|hurt|jump|end
      death|dying|being_dead *2 sounds|seems|looks|feels *1 so? *1 peaceful|good|nice|easier|better
      i *1 overdosed|oded
      tell *3 i loved them|her|him|you
      @intend end things >|tonight|today|soon|sorry|for_good
    `,
  },
  {
    means: 'not-self_harm',
    say: `
      die|dying|died of embarrassment|laughter|boredom|cuteness|happiness|cringe|jealousy|heat|hunger|shame|
        thirst|laughing
      hungover|hangover *6 die|dead|death
      die laugh
      hurt|burn|burned|cut myself|himself|herself *1 laughing|lifting|skating|running|jumping|gardening|
        moving|hiking|dancing|sneezing|opening|chopping|slicing|trimming|off
      hurt|hurting|cut|burned himself|herself|themselves *1 at|on|in|playing|falling|during|while|when|
        yesterday|lifting|off|with|working|skating
      take|taking|bring|bringing|took *3 pills|meds|medication *1 to|with|in|at|for|before|after the|my|you|
        your|appointment|visit|food|dinner|lunch|breakfast|bed|water|noon|#|surgery
      dead by *1 end|the_end *1 of *1 shift|week|day|class|workout|school|semester|the
      dead tired|serious|weight|last|line|wrong|set|center|even|broke|sexy|ass
      tired|sick|done of|with living in|with|without|out|here|on|off|paycheck|alone|next|at|near|there|room|
        in_a|like_a
      want|wanting *2 live|be_here|exist in|with|at|near|there|on|alone|next|that|by|off|when|while|until|
        during|if|for|all_day|too|early|late|forever
      last *1 text|message|note|letter *2 from|in|on|to you|your|the|my|me|her|him|that|was|about|got|did
      live|living there|here|at|on|near|alone|next|together|downtown|room|in
      live like_this *1 with|without|until|no|no_heat|no_ac|in
      keep|keeping going back|over|to|up|through|with|forward
      about to do to|with
      too much fun|work|stress|traffic|drama
      alive *2 early
      razor burn|bumps
      jump off|on *1 the? *1 call|zoom|meeting|phone|ship|line|bandwagon
      traffic school|jam|court|light
      cut|burned|hurt himself|herself|themselves *1 shaving|cooking
      disappear *2 for *1 week|weekend|day|while|month|year
      end|ending it *1 with|by|at|early|here|there|friday|monday|on|after|before
      disappear *2 to|into|at|from *2 beach|couch|mountains|cabin|island|woods|mexico|hawaii|lake|work
      drive|driving|drove *4 off|into *2 lot|town|road_trip|driveway
      leave|leaving|quit|quitting this|the world|life *1 of|behind|insurance
      i *1 burden|a_burden for|on you|your_team
      edge of *1 my|our|the seat|seats|town|property|yard
      die|dye *1 their|my|her|his *1 hair
      took|taken|takes *2 meds|medication|medicine *1 today|this_morning|yesterday|last_night|as|like|before
      death by
      dead by chocolate
      overdosed *2 on sugar|coffee|caffeine|chocolate|candy|turkey|pizza|carbs|cake|cookies|tv|netflix
    `,
  },
  {
    means: 'hint-farewell',
    say: `
      take|taking care *1 of *3 dog|cat|kids|mom|family|daughter|son|wife *4 am_gone|i_go|without_me
      i *1 sorry|love *1 for|you *1 everything|everyone|forever
      dont|no need *1 to? *1 bother|reschedul* *1 rescheduling|me|anything
      said|saying *1 my? bye|goodbye|goodbyes *2 family|kids|mom|wife|everyone|all|husband
    `,
  },
  {
    means: 'hint-absent',
    say: `
      leaving|going|gone *2 for_good|forever|for_ever
      i *1 end|ending it|everything|this
      cant *1 do this|it anymore
      time *2 to go
    `,
  },
];
