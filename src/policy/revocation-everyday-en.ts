import type { RevocationPhrase } from './revocation-meaning.ts';

/** English everyday meanings of words that would otherwise end or pause the conversation. */
export const englishEveryday: readonly RevocationPhrase[] = [
  {
    means: 'nothing',
    say: `
      // a stop as a visit, a place, a halt; stopping something else
      stop by|in|at|over|off|for|into|along|sign|light|watch|valve|loss|motion|there|here|bleeding|
        payment|and_shop
      bus|train|metro|tram|truck|rest|pit|lunch|coffee|food|gas|quick|short|tab|book|bathroom|potty|
        one|another|next|last|first|final|full|whistle|tube|shuttle|subway|our|
        every|non|more stop
      the|a|an|my|your|his|her|its|bus|to|that|next|first|last|pit|rest|it|he|she|rain|never|wont|cant|
        didnt|doesnt|will|would|them|get_it|of_the stop $
      when|what|where|does|did|why|until|if|door|pit|traffic|back *5 stop $
      stop and go|think|smell|rest|eat|check|get
      wont|doesnt|didnt|cant|couldnt|never @stop
      did|why|see|noticed|since|when|saw|heard @you just|already|ever|even|suddenly|all|guys? stop|stopped|
        quit *1 sending|texting|messaging|contacting|writing|calling
      will|would|they|who|government|radio stop|stopped|quit *1 sending|texting|calling|
        messaging|contacting|with
      he|she stops|stopped|quit *1 sending|texting|calling|messaging|contacting|with
      it stops|stopped *1 sending|texting|calling|messaging|contacting|with
      did|does|will|would|can it|he|she stop *1 sending|texting|calling|messaging|contacting|with
      stop|quit|end|leave|cancel|delete|remove him|her|them|violence|war|racism|abuse|bullying|crime|
        drugs
      @stop *1 alarm|timer|music|song|recording|radio|podcast|video|app|movie|playback
      stop|cancel|end my|the|our *1 service|order|payment|payments|check|cheque|transfer|transaction|
        delivery|mail|autopay|membership|plan|contract|policy|card|account
      i|we|he|she said|say *2 i|we|he|she|they|could|would|can quit|stop
      @teller said|says|told|tells|asked|asks|texted|wrote|yelled|yells|screamed|
        keeps_saying|was_like me|him|her|them|you|us? to? @stop @texting|@contacting|@calling|it|>
      told|asked|begged my|his|another|the_other *3 to? @stop|@dont *1 @texting|@contacting|
        @text|@contact|@calling|sending
      told you he|she|they|it|i|we *1 would? quit|stop
      do|should|must|can|could|if|when i *2 reply|text|send stop|unsubscribe|end
      reply|text|txt|respond|send|or *6 stop|end|cancel|quit|unsubscribe to|2 *1 opt_out|end|cancel|
        unsubscribe|quit|stop
      not|no_longer|arent|isnt|aint *1 interested in *4 just|only|but|want|need|instead|rather
      not interested in him|her|them|going|watching|playing|dating
      make|makes|making|get these|them|it|this stop leaking|running|barking|squeaking|beeping|dripping|smoking|growing|
        falling|coming|sticking|ringing|making|shaking
      signed|sign up for|to *1 autopay|auto_pay|insurance|warranty|plan|class|premium|paperless|rewards|service
      not interested in the|that|those|a|an ~ one|ones|color|style|model|size|option|package
      not interested in the|a|an|any? *1 financing|upgrade|warranty|insurance|add_on|addon|add_ons|extras|
        protection|credit|credit_card|payment_plan|maintenance_plan|rewards
      not interested in *4 i_will|i_would|we_will|we_would|paying|cash
      want|like|love|yes|please|happy to? keep|continue getting|receiving|the
      stop|omg i|we love|am_dying|am_crying|am_dead|am_obsessed|am_screaming
      does|will|would|what_does|did replying|texting|sending|typing|saying|reply|text|send|i_reply|i_text stop|
        unsubscribe *1 stop|end|remove|cancel|unsubscribe|mean|work|do|just|also *3
      no thanks|thank_you *1 on|for|to|with|about the|a|an|that|this
      no thanks|thank_you *1 i am full|stuffed|driving|ok|fine|still
      @dont @contact|@call|@text my employer|boss|work|office|landlord|tenant|ex|references|agent|
        realtor|neighbor|job
      @dont @text|@contact|@call or|and @text|@contact|@call|email him|her|them|my_boss|my_employer|my_landlord|my_tenant|my_ex|
        my_office|the_office|my_work
      laugh stop|quit it|that|this|playing|laugh
      stop|quit it|that|this laugh
      stop|quit you_are|you_re|being *3 laugh|funny|silly|cute|crazy|sweet
      @stop @texting|@contacting|@calling|telling them
      @stop @texting|@contacting|@calling|sending|telling everyone|everybody|people|others|
        each_other|
        strangers|random|anyone|anybody|my_friend|my_boss|my_office|that_number
      @stop @calling|sending|telling him|her
      @dont @text|@call|@contact|send him|her|them|everyone|everybody|people|others|each_other|
        strangers|
        random|anyone|anybody|my_friend|my_boss|my_office|it|that_number
      @stop texting|messaging|calling|contacting|bothering you|and_driving|while_driving|while_i_drive|
        my_ex|my_girlfriend|my_boyfriend|my_dog|my_references|my_employer
      i|he|she|they need|needs|have|has|want|wants|should|must|got|try|trying|tried to? @stop texting|
        calling|messaging
    `,
  },
  {
    means: 'nothing',
    say: `
      // quit, end, opt
      quit my|the|his|her|our|a|smoking|drinking|job|work|school|vaping|gambling
      i|he|she|they|we|just quit
      opt|opting|opted in|for
      unsubscribe button|rate|link|page|form|option
      < @dont|not *1 resubscribe|subscribe
      // instructions that were quoted or forwarded
      reply|replying|text|texting|send|sending|respond|txt|type|press|with stop|end|quit|cancel|
        unsubscribe|stop_all|arret|alto to|2|for|if|at|para|pour
      reply|text|send|respond *1 stop|end|quit to|2 opt_out|end|cancel|unsubscribe|quit|stop
      can|may|could|to|or unsubscribe|opt_out at any_time|anytime
    `,
  },
  {
    means: 'nothing',
    say: `
      // remove, delete, take off, lose
      @remove|take|pull|cut|move|leave|drop|scratch *1 me|us|my_name *1 from|off|out_of|of|
        for *3 @booked|am|pm|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|#
      @remove|take|get|drop *3 name|number|info from|off|out_of *3 @booked
      take|get|drop|pull|drag|pick|knock|kick me|us *1 off|out to|for|there|tonight|tomorrow|on|dinner|
        lunch|shopping|of_bed|at|with|of_this_contract|sometime
      drop|pull|pick|knock|get me|us *1 off|out >
      take me|us out >
      take|get|drag|bust me|us *1 out of_here|of_there
      @dont send *3 until|yet|till|unless|before|without|by_mail|by_email|via|in_the_mail
      @dont|@stop *1 message|messaging|text|texting my *1 email|landline|fax
      guest|waiting|wait|standby|prayer|party|invite|wish|shopping|price|punch|cancellation|short|team|
        sub|players list
      list for ~
      removed|taken|deleted *1 from|off *3 @booked
      put|add|keep|leave|get me|us|my_number *1 on|in|to|back *1 your|the|this|that *1 list|lists
      @dont|never|cant|did_you|did_he|did_they|i|he|she|they|we|you_lost|you_forgot forget|lose|loose|
        erase|burn|toss my|our|the
      you lost|forgot my|our
      lost|lose|forgot|forget my|his|her|their|the|your number|contact|phone|info again|yesterday|last|
        so|when|and|because|can
      dont|never|cant|wont|not|didnt leave|let *1 me|us alone
      i|he|she|they|you|we|just|accidentally|have deleted|removed|lost|erased|forgot
      @remove|cancel|close my|the|an|this|our *1 account|profile|order|purchase|transaction|transfer|
        card|payment|booking|reservation|appointment|contract|membership|policy|plan|insurance|item|
        items|alarm|reminder|event|meeting|list|song|account_information|user_account
      @remove number|phone #
      leave the|your|a|my|our list on|at|in|with|by|of|for|under
      got this|your|the number from *2 friend|neighbor|neighbour|website|site|google|yelp|sign|card|flyer|facebook|coworker|
        nextdoor|ad|craigslist|truck|van|@given
      have|keep|maintain a|any dont_call|dnc
    `,
  },
  {
    means: 'nothing',
    say: `
      // do not text, call, contact, send: a remark about somebody, and no request
      @you|i|he|she|they|we|people|who|why|nobody|mom|dad|it|which @dont|doesnt|didnt|never @text|@call|
        send|contact|bother
      why|how_come dont|didnt *1 @text|@call|send|contact
      @dont forget|hesitate|mind|fail|remember|wait *2 @text|@call|send|contact
      @dont bother|disturb|contact coming|about|with|to|going|picking|doing|making|calling|yourself|
        lenses
      @dont call @me? *2 i am *2 driving|busy|meeting|work|class|asleep|sleeping|working
      @dont call @me? *1 today|tonight|tomorrow|until|till|before|after|while|when|during|at_work|
        at_night|so_early|so_late|this_late|late|early|yet|between|this_week|on_weekends|past|if|unless|
        in_the|the|mr|sir|maam|mrs|crazy
      @dont|@stop send|sending *1 them to|over|out|back|by|with|until|yet|in|for|through|via
      @dont|@stop send|sending *1 it|him|her|someone|anyone|anybody|a|flowers|money|photos|pics|
        people|back
      @dont|@stop send|sending me the|a|an|his|her|him|that
      no more than
      @dont ever? call me that|this|it|names|by
      @dont @contact|@call|@text the|his|her|my ~ *2 @contact|@call|@text me
      call list price|prices
      tired|sick|done|fed_up of|with sending|writing|typing
      @notwant *1 to_send|sending|to_write
      got|gets|received|have|has|had|been|there|see|were|are|is|was|with no more|further
      no more|further *1 @msgs|message|text since|after|came|yet|until|left|about|regarding|will|are|
        were|have|has|is|was|can
      come|help|rescue *2 remove|take me|us
      i|we get|got|received|see|have no text|texts|message|messages
      @notwant to miss|wait|bother|rush|lose|be_late|go|do|hear_it|hear_about|hear_anything_else
      account|order|invoice|card|tracking|policy|confirmation|case|claim|routing|reference|serial|
        model number
      sent|made|transferred|paid|put|payment|money *4 wrong|incorrect account|person|number
      wrong|incorrect number of|on_my|on_the|for_the|for_your|on_your|in_your|listed|is_on
      i|we called|dialed|have|had|got *1 wrong|incorrect number|phone_number
      gave|given|wrote|put|listed|typed|entered|has|shows|says|printed|lists *3 wrong|incorrect number|
        phone_number
      wrong|incorrect account number
      the number is|was wrong
      who is this|that for|to|about
      dont|not put|leave|keep me|us on hold
      if *1 i|we just|ever|want_to|wanted_to|decide_to|have_to|do|say|reply|text|send|type|hit? stop|quit|cancel|opt_out
      @you stop *1 by
      who are you *1 sending|taking|using|with|going|talking|seeing|bringing
      block|blocked|blocking|report|reported my|the|a|this *1 card|account|transaction|payment|debit|
        charge|pin
    `,
  },
];
