import type { TopicPhrase } from './topic-meaning.ts';

/** English: curses at us, ill wishes, oaths never to come back, patience at its end. */
export const englishCursesTopics: readonly TopicPhrase[] = [
  {
    means: 'angry',
    say: `
      // curses
      damn|curse|curses|screw|blast|eff|to_hell_with *1 you|u|yall|your|ur|yourself|yourselves|on_you|this_company|
        this_place|the_lot
      go screw|shove|stuff|f|fly *1 yourself|yourselves|it|off
      up yours|your_ass|ur_ass
      bite|kiss me|my_butt|my_ass|my_a|my_behind|my_backside
      eat|choke_on shit|dirt|my_shorts|it_you
      suck it|a|on_it|my|eggs
      shove|stick|stuff *2 it|your|that *3 >|where|up
      drop_dead|get_lost|get_bent|get_stuffed|piss_off|buzz_off|sod_off|naff_off|screw_off|jog_on|get_a_grip|
        get_a_clue
      // ill wishes
      hope *1 your|you|this|ur|yall|u|the *4 burn*|fail*|close*|closes_down|shut*|go_under|goes_under|go_broke|
        goes_broke|bankrupt|fired|rot|lose|loses|crash*|choke*|sued|suffer*|collapse*|fold|folds|sink*|flop*|
        lose_your|shut_down|get_what
      hope *1 you|u|yall|your *2 all die|rot|choke|fail|lose|suffer
      karma *3 you|bite|come|get|real
      // never again
      never|wont *2 doing_business|do_business|set|set_foot|step|stepping|shopping|coming_back|come_back|use_you|
        using_you|return|returning|hire_you|hiring_you|recommend*|buying_from|buy_from|order_from|ordering_from|
        eat_there|eating_there|spend
      dont|never *1 you *1 dare
      dont|dare *2 ever|dare *2 send|come|call|show|set|touch|speak|talk|contact
      not|never|no_longer *2 another|one *1 more|red|single? *1 dime|penny|cent
      lost|losing|lose *2 customer|client|my_business|our_business|me_as|family *2 for_life|forever|today|>
      last *1 time|dollar|dime|penny *5 you|here|your|spend|use
      // the end of patience
      swear *5 if
      swear to_god *8 if|gonna|going|lose
      lose|losing|lost *1 it|my|our *1 >|mind|minds|shit|temper|patience|cool|crap *3 >|with|over|on|at|if|because
      about_to|going_to|ready_to|could|might *2 explode|scream|snap|flip|flip_out|lose_it|lose_my|blow_up|blow_a|
        go_off|go_postal|freak_out|throw_my
      drive|drives|driving|drove me|us *1 crazy|nuts|insane|mad|bonkers|up_the_wall|round_the_bend
      wits|wit|ropes end
      end of my|our rope|tether|patience
      boiling|seething|raging|steaming|fuming|seeing_red|blood_pressure_is_through|blowing_my_top >|mad|over|at|with|
        right
      what *1 is? *1 your|ur|yalls *1 problem|malfunction|deal|damn
      out of your|ur|yall *1 mind|minds|heads|head
      ashamed *1 of *1 yourself|yourselves
      make|makes|making me sick|ill|puke|vomit|wanna_puke
      learn how *1 to do|run|treat|answer|use
      never been|felt|seen|had *1 so|such|this|more
      clown_show|clownshow|shitshow|shit_show|dumpster_fire|train_wreck|laughing_stock|joke_of
      some|lot_of *1 nerve|gall
      the|you nerve of|of_you
      for *1 love|sake *1 of *1 god|christ|pete
      for christs|gods|petes|fucks sake
      how many times *1 do|must|have|will|should *1 i|we *3 tell|say|ask|asked|repeat|call|explain|told
      fix|send|do|answer|refund|get|give *1 it|this|me|him|someone *2 already >
      dont test|play_with|mess_with|push|toy_with|patronize me|my|us
      dont test|push|patronize me
      such *1 a pain
      you|guys|company|this|yall *4 pain in
      go jump *1 in *1 a *1 lake|river|pool
      unbelievably|incredibly|ridiculously|insanely|horribly|painfully *1 bad|slow|rude|awful|stupid|dumb|poor|
        incompeten*
      you|u even listening|reading|trying|care|paying|awake|know
      should *1 be *1 fired|ashamed|shut_down|embarrassed
      stop|quit lying|playing_games|making_excuses|ignoring|screwing
      enough already|of_this|of_your|with
      stop|quit *1 wasting my|our
      that|your|you|bunch_of|such_a|a_bunch_of|you_are_a|lying|you_people_are *1 jerk|jerks|creep|creeps|schmuck*|
        buffoon*|nitwit*|halfwit*|dimwit*|cretin*|weasel*
    `,
  },
  {
    means: 'not-angry',
    say: `
      damn|goddamn|bloody|hella *1 good|great|lucky|nice|cute|sweet|fine|funny|hot|happy|proud|cool|fast|tasty|
        delicious|beautiful|gorgeous|smart|impressive|that_looks|thats|right|near|close|cold|tired
      already *2 be|paid|sent|there|have|done|did
      lost|lose my|our|it *1 keys|phone|wallet|job|way|dog|cat|card|number
    `,
  },
];
