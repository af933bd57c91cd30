import type { RevocationPhrase } from './revocation-meaning.ts';

/** English words that may mean "stop"; nothing is sent until a person has looked. */
export const englishHold: readonly RevocationPhrase[] = [
  {
    means: 'hold',
    say: `
      // insults
      < who_the_fuck|who_the_hell|who_tf|wtf *3 is|are this|you
      < stay away from me|us >
      shove|stick your|the|ur|this *1 @msgs|list|text|message|it|them
      ^ move_along|move_on|stay_away|get_out|keep_away $
      < get off my back|case|ass
      < fuck|screw|piss|sod|bugger|naff off|you|yourself|this|these
      fuck|screw|piss|sod|bugger off|yourself|you >
      < kiss|eat|suck my|shit|a_dick|ass|it|dick
      ^ fuck|fucker|bitch|asshole|assholes|shut_up|stfu|gfy|fu|f_u|f_off|kma|foad|die|drop_dead|go_die|
        eat_shit|bullshit|fuck_this|bite_me $
      < piss_off|buzz_off|bug_off|get_lost|go_away|kick_rocks|get_bent|shove_it|f_off|f_you|go_to_hell|
        take_a_hike|get_a_life|shut_up|stfu|drop_dead|beat_it|back_off|get_fucked >
      go to hell >
      < jump_in_a_lake|fuck_yourself|pound_sand|get_stuffed
      // not interested, no thanks
      not|no_longer|never|aint|isnt|wasnt|arent *1 interested
      no|zero|0|lost interest >
      not|isnt|no_longer a_good_fit|for_me|my_thing >
      ^ no thanks|thank_you|thank *3 $
      no thanks|thank_you $
      ^ pass|i_will_pass|hard_pass|hard_no|nah_i_am_good|i_am_good|no_i_am_good|count_me_out|no_no_no $
      ^ please_no|no_please_no $
      what|which|who *5 to stop|end|cancel this|it|them >
      ^ how to? turn|shut|switch|get off|this_off|these_off|it_off|off_this|rid_of_this|rid_of_these $
      ^ needs|need|must|have|has *1 to? be *1 removed|deleted|taken_off $
      want|wants no part of this|it >
      this is *1 a|an|my *3 phone|number|business|hospital|school remove|delete it|this >
      ^ unsolicited|unwanted|unwelcome|not_wanted $
      who gave|gives you|you_guys *2 permission|consent|authorization|the_right *1 to|for @text|@contact|spam|>
      i|we dont do|use|read|like @these? *1 @msgs >
      no reason|point|cause *1 to @text|@contact me|us >
      changed|change my mind about|on *2 @msgs
      this isnt|not ~ anymore|any_more number|phone|new|you
      < hard_pass|count_me_out|i_want_out|let_me_out >
      he|she|they|person|owner is|are|has *1 deceased|died|passed
      owner|person|holder|man|woman *4 deceased|passed|died|dead >|please
      no_longer looking|interested
      ^ stop # $
      ^ i withdraw $
      ^ not_now_not_ever|not_now_or_ever|never_ever|get_off $
      @texting *2 dead|deceased ~
      person|one|man|woman|guy|lady you *5 reach|contact|text|texting moved|died|isnt|doesnt|no_longer|changed|passed_away
      you have removed|unsubscribed|deleted|taken me|us|@self
      have|am|did i been? @removed yet|>
      i|we *1 unsubscribed|opted_out >
      there is no *1 unsubscribe|opt_out *1 option|link|button|way
      unsubscribe|stop link|button|command|option|keyword|word|reply|feature|thing doesnt|isnt|didnt|wont|not *1 work|working
      < stop|unsubscribe doesnt|isnt|didnt|wont|not *1 work|working
      tried|trying stop|unsubscribe|stopping|unsubscribing|opting_out
      this? conversation is over|done|finished >
      am|are done talking|texting|chatting|with_you
      < no need|use|interest for|in these|this|them >|anymore|any_more|@again
      what|which|who *5 stops|ends this|it|them >
      ^ no_i_dont|never|hell_no|no_way_jose|god_no $
      // who is this, how did you get this number
      ^ *1 who is|are this|that|you|it|these *1 please|anymore|again|texting|messaging|guys|people|
        calling|to_me|from|$
      ^ who_this|who_dis|whodis|who_you|who_that $
      ^ *3 who is|are this|that|you >
      ^ new_phone who *3 $
      < who is this >
      how|where did|do|are|have|would @you *2 get|got|getting|have|find|obtain *1 my|this|
        our *1 number|info|information|contact
      who gave you|this my|our|this *1 number|info
      why are|do|am|is @you|i|this_number *2 texting|messaging|contacting|spamming|bothering|harassing
      why am|do i|we *2 getting|get|receiving|receive *2 @msgs|this|these >
      why *3 keep|still texting|messaging|contacting
      @you keep|keeps|still texting|messaging|spamming|bothering|harassing|bugging
      keep getting|receiving *2 @texts
      how|where did|would @you get this >
      how|what|way|need *5 stop these|this|it >
      // never asked for it
      never|didnt|not|dont_remember|dont_recall sign|signed|subscribe|subscribed|signing|opt|opted|
        enroll|enrolled up_for|up|to|for|in *1 this|these|texts|anything|@msgs|>
      never|didnt|not *1 agree|agreed to *1 this|these|any|that|be|get
      never|didnt|not ask|asked|request|requested for? *1 this|these|texts|@msgs|anything_from
      never|didnt|not give|gave|given @you *1 my|this number|phone|info
      // spam, harassment, reports
      ^ spam|spammer|spammers|scam|scammer|scammers|junk|reported|blocked|block|fake|bot|forbidden|
        nuisance|spam_spam|reported_and_blocked $
      < reported|blocked|spam|spammer|scam|scammer >
      feels|looks|sounds|seems|smells like|as_if *2 spam|scam
      is this|it|that *3 spam|scam|scammer|phishing|hoax|junk >
      is|it this|that|is|you *1 a|an? *1 spam|scam|scammer|phishing|hoax|legit
      mark|marked|marking|report|reporting|reported|flag|flagged|flagging *3 as? spam|junk|harassment
      report|reporting|reported you|you_all|this_number|this_text *3 to|as|for|if|>
      block|blocking|blocked|blocks my_number
      you are|were|got|have_been *1 blocked|reported|spam|spammers|spamming|harassing|bothering
      this|these|it is|are *1 spam|harassment|harassing|annoying|unsolicited|unwanted|illegal_texts
      spam|unsolicited|unwanted|junk|annoying|so_many|too_many|too_much text|texts|messages|message|
        sms|spam|texting
      @msgs|texting *2 unsolicited|unwanted|annoying|harassment|unwelcome
      < no texts|sms|spam|communication|contact >
      lawyer|attorney|police *2 if_you_text|if_you_contact|if_you_message
      harassment|harassing|harassed *3 text|texts|texting|messages|stop|me|report*
      if this|it|you|they|these continue|continues|persist|persists|keeps
      if you continue|persist
      will|be reported >|to|if|as
      ^ report|block|reported|blocked and? block|report|blocked|reported $
      ^ reporting|blocking|report|block *1 and reporting|blocking|report|block *1 $
      @dont|no|not|never *2 bother|bothering|hit|hitting|contact|contacting|harass|bug|texting|
        messaging *3 me|us|my *1 again|anymore|no_more|phone|up|>
      // a stop that may mean something else
      < quit|end_this|enough|remove|delete|no_more >
      stop|quit sending|texting|messaging >
      ^ that_is_enough|knock_it_off|cut_it_out|cut_that_out|cut_the_crap|give_it_a_rest|give_it_up|
        get_rid_of_it $
      < cut_it_out|knock_it_off|cut_that_out|give_it_a_rest >
      make it|this|these|them stop >|i|please|or|omg
      ever|make_you|make_them stop|quit >
      when does|will this|it|these stop|end >
      @stop wasting my|your|our|everyones time
      stop|quit|end|cease *3 texts|messages|texting|messaging|reminders|alerts|notifications >
      ^ end|cancel|stop|terminate subscription|enrollment $
      this|it|that|these needs|need|has|have|has_got|have_got|must|should|better|got to? stop|end|cease >
      stop $
      @dont|@stop reply|respond|replying|responding to this|these|my
      hold off|up on? @texting|@contacting|sending
      ^ *5 stop $
      stop|quit|end it|this|that|these|them|everything >
      want|need|make|like it|this|these|them to? stop >
      enough of|with this|these|the|your @junk
      how|way|what|tell_me *7 make|get this|it to? stop|quit|end
      how *3 make|get this|it go_away
      @you can|may stop now
      < stop|quit i|you|we|not|no|or|before|else|if|because|texts|for_good|forever
      < stop|quit|end|cease|mute|kill|halt|discontinue *2 @msgs|message
      cancel|end|stop|delete my|the|this|our *1 subscription|enrollment|registration|signup|newsletter|
        mailing|emails|email >
      @stop @texting|@contacting him|her
      @stop sharing|selling my *1 number|info|information|data
      @stop asking|begging|trying @me?
      @stop|@dont sending|send me? this|these|those|them|it|more >
      @stop @texting|@contacting ~
      stop|quit *5 @texting|@contacting @me
      // weary, refused before, threatening
      these|texts are|is getting *1 old|annoying|ridiculous|excessive >
      ^ this|it is getting *1 old|annoying|ridiculous|excessive $
      you|your|ur are? annoying me >|and
      tired|sick of these|you_all >
      ^ *1 tired|sick of this|it|you $
      ^ *2 done with|over you|you_all|you_guys|you_people $
      slow|calm|tone|dial|cut|ease|take_it easy|down|back|up on|with|it *2 @msgs
      can|could you|you_all|you_guys chill >
      ^ *2 no_means_no $
      ^ i|we? *1 said|told_you|told_you_all|told_them no $
      ^ *1 how many times $
      ^ *1 how many times *4 ask|asked|say|told $
      ^ *2 told you|you_all|you_guys *1 twice|already|before|3x|2x|times $
      ^ keep it up and i|we
      ^ stop|quit it you ~ $
      bother|harass|spam|bug|annoy|pester someone|somebody else
      ^ once|one more *1 and i|we
      violat* *2 tcpa|dnc
      lawyer|attorney *3 hear *1 about these|the|your *1 @msgs
      take|remove|delete him|her|them off >|please
      remove|delete him|her >|please
      minor|child|kid|toddler|teenager *4 @dont @text|@contact him|her|them
      want off|out >
      left|left_me alone >
      take|remove|get him|her|them|it *1 off|from *2 @list
      ^ cancel_it|cancel_this|cancel_that|cancel_everything|cancel_all $
      please remove|delete >
      < delete|erase|cancel me|my|this *2 number|contact|info|subscription|everything >
      take|scratch|strike|cross|drop|get|pull @self off|out *1 of? your|this|the
      opt|opting|opted out
      opt me|us out
      // no texts, of which or when it is not said
      no need for|of *1 @texts
      dont|not like|enjoy texting|texts
      @notwant *1 from @you >
      @notwant to? be|being|get|getting bothered|disturbed|called|reached|emailed
      < no text|message|sms me
      no more calls|texts|messages from
      no calls|texts|messages or|and|nor texts|messages|calls
      not on *1 your|the|this *1 mailing_list|contact_list|text_list
      @notwant to? talk|speak|chat|engage|deal|do_business *2 to|with *1 you|you_guys|your_company
      no_more please $
      no_more *1 beg|begging
      @dont reply|respond >
      be|is the last|final text|message
      for emergency|emergencies only
      < @dont continue >
      @text|@contact me|us *3 again|one_more_time and|or|i|you
      < i|we? dont want|need these|those >
      ^ i|we? dont want|need them $
      < i|we? dont want|need them|these|those no_more|anymore|@again
      < i|we? dont want|need none|any of these|this|that >
      ^ we dont want|need any $
      @text me|us again|one_more_time and|or|i
      @dont bother texting|messaging|contacting
      @dont|not use|contact|save|keep my|this number
      @dont @text|@contact me|us
      < can|could|would you not >
      @dont text|message unless|until
      < i? no_longer want|need|wish it|this|any|>
    `,
  },
  {
    means: 'hold-instead',
    say: `
      < @dont|not|cant|shouldnt stop >
      @dont|not|didnt want|wish|need|have|like *1 to|you_to stop >
      @dont @text|@contact me|us|this_number today|tonight|tomorrow|now|until|till|before|after|while|
        when|during|at_work|at_night|at_home|so_early|so_late|this_late|this_early|late|early|yet|
        between|this_week|on_weekends|on_sunday|on_sundays|right_now|past|about|if|unless|because|
        in_the|the|that|your|his|her|where|what|how|for|by_email|via_email|by_mail|every|so_much|
        so_often|too|with|on_whatsapp|on_facebook
      @dont text|message *2 i am *2 driving|busy|meeting|work|class|asleep|sleeping|working
      @stop texting|messaging|calling|contacting @me? *1 today|tonight|until|till|before|after|while|
        when|during|at_work|at_night|so_early|so_late|this_late|late_at_night|for_now|between|past|the|
        that|his|her|so_much|so_often|every
      @stop|@dont *1 texting|messaging|text|message|send|sending *4 my old|other|work|home|previous|
        former number|phone|cell|line|one
      @notwant *5 until|unless|before|yet
      @msgs|message|text|texting|messaging *1 in english|spanish|french|creole|kreyol|espanol|
        portuguese|chinese|all_caps
      wife|husband|mom|mother|dad|father|boss|lawyer|attorney|son|daughter|spouse|client|patient|
        tenant says|said|wants|asked|told|is_asking *3 stop|quit|unsubscribe|remove
      unsubscribe|opt_out|remove_me|remove|delete_me *3 newsletter|email|emails|e_mail|e_mails|
        newsletters|email_list
      @remove @self from|off|out|of ~
      ^ laugh stop|quit $
      ^ stop|quit laugh $
      @remove|take my|his|her|our *2 name|number|phone|cell off? and|then put|add|use|replace
      opt|opting|opted me? out of the|my|a|an|our|that|having|extended|your|auto*|paperless
      leave me|us alone *4 laugh
      told|asked|begged them|the *3 to @stop *1 @texting|@contacting|@text|@contact|@calling|sending
      what|when|does|if *4 mean|happens|happen *2 reply_stop|text_stop|stop|unsubscribe|opt_out
      what|whats happens|happen|happened *3 stop|unsubscribe|opt_out
    `,
  },
];
