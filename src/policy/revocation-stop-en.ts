import type { RevocationPhrase } from './revocation-meaning.ts';

/** English: stop, quit, cease, enough; the message may say nothing else or say what is to stop. */
export const englishStop: readonly RevocationPhrase[] = [
  {
    means: 'revoke',
    say: `
      // the word alone, or with an edge on both sides
      ^ stop|stop_all|unsubscribe|unsubscribed|unsubscribe_me|end|quit|revoke|opt_out|opt_me_out|
        remove|remove_me|delete|delete_me $
      ^ cease|desist|halt|unenroll|td|cease_and_desist|erase|exit|discontinue|deactivate|unlist|
        removed|removal|removing|unsubscribing|unsubscription|unsubscriber $
      ^ stop|end|quit|cancel|unsubscribe|remove|revoke|opt_out and? stop|end|quit|cancel|unsubscribe|remove|
        revoke|opt_out|stop_all *3 $
      ^ stop|end|quit|enough it|this|that|everything|these|them $
      ^ enough_is_enough|enough_already $
      ^ cease ~ desist
      ^ mute|mute_this|mute_me|stop_pretty|cease_and_desist|opt_out_request|refrain|desist $
      ^ just quit|end|unsubscribe|remove $
      < refrain|desist|discontinue >
      ^ opt_out|unsubscribe|removal|stop request $
      < stop|unsubscribe|unsubscribe_me|opt_out|opt_me_out|stop_all|cease_and_desist|remove_me >
      please stop|unsubscribe|quit >
      but|respect|respectfully|offense|offence|personal stop >
      mind *1 stopping >|the_texts|these|this|with
      stop please
      ^ these|texts|messages need|have|has|must|got|gotta|have_got|has_got to? stop|end|cease $
      ^ stop|quit *1 @again $
      ^ stop you|or|before *4 $
      < stop|quit|unsubscribe to opt_out|end|stop|cancel|unsubscribe|quit >
      < stop|end|quit|unsubscribe to # >
      < stop|quit ffs|wtf|damn|damn_it|goddammit|jfc >
      < off the|your|this|ur list >
      < delete|remove|erase number|my_number|this_number|our_number >
      ^ stop2end|stop2quit|stop2stop|stop2cancel|stop2optout|stop2unsubscribe|end2stop $
      ^ knock_it_off|cut_it_out|knock_that_off|cut_that_out $
      ^ unfollow|unfollow_me $
      ^ block|ban|blacklist me|us|my_number|this_number $
      ^ end|stop|mute|kill|cancel all? text|texts|sms|message|messages|promo|promos|ads|alerts $
      ^ stop|mute|end me $
      ^ cancel|end|stop these|those $
      ^ i said|say|am_saying|repeat stop|quit|enough|no_more|unsubscribe
      ^ ~ stop $
      ^ stoop|stope|stap|spop|sop $
      ^ *1 enough @msgs >
      that is enough @msgs >
      ^ leave this|the|our|your *1 conversation|chat|thread|group|group_chat|group_text|list
      ^ *2 leave|exit group|chat|conversation|list $
      // asked, told, said before
      this is *2 opt_out|unsubscribe|removal|stop request|notice
      < would|could|will|can|why_wont|why_dont|please @you stop|quit >
      too_much|too_many|so_many|a_day|one_day *2 stop $
      asking|asked|said|time|times|enough|god|christ|jesus|lord|spam|scam|annoying|means|will_you|please|
        fuck|damn|rude|sake|harassing|harassment|creepy|weird|know|number|texts|text|messages|landline|
        unwanted|unsolicited|ridiculous|illegal|reported|blocked stop >
      fuck|screw *2 stop|unsubscribe|remove_me >
      consider|treat this *4 opt_out|revocation|stop|unsubscribe|request_to_stop
      this is *4 request|notice|demand to stop|unsubscribe|cease|be_removed|opt_out
      was|were|been|am_being told|asked to stop
      keep|kept|keeps *1 saying|telling|asking|texting|replying|sending|typing *3 stop|quit|unsubscribe
      please make this|it|these|them stop
      < make these|them stop >
      how|way|what|tell_me *7 make|get these|them|the|your|ur|those @msgs? to? stop|quit|end >|coming|please|arriving|sending
      how *3 make|get these|them|@msgs go_away >
      how *3 not @get @these? @msgs? >|anymore|any_more|@again|from
      how|way *4 stop|quit|end|kill|mute|block these|those|@msgs >|coming|please|from|texts|messages|@msgs
      are|were|been|keep|stop *1 harassing|spamming me|us
      get|got|see|seen|read|receive|received|ignored|ignoring *1 my stop|stops|opt_out|unsubscribe|stop_request
      what|which part of *2 stop|unsubscribe|remove|no_more
      said|promised|agreed|claimed|swore|supposed *2 would|were|will|to *2 stop|quit|remove|
        unsubscribe >|@texting|@contacting|sending|me|us|my
      understand|comprehend|spell|know_what|word stop
      stop means
      how many times *5 stop|unsubscribe|quit|opt_out|remove
      how many times *4 say|tell|told|said no
      asked|told|begged|requested|asking|telling|begging @you *3 stop|quit|unsubscribe|remove_me
      replied|texted|sent|typed|wrote|responded|hit|pressed|texting|replying *2 stop|unsubscribe|quit|
        opt_out
      i|we|already|have said|say|told stop|quit|unsubscribe|no_more|no_texts
      i|we have? already? asked *2 to? stop >
      want|need|like|asking|ask|begging|beg|tell|telling|demand|told|asked|request @you *2 to? stop >
      want|need|asking|ask|asked|beg|begging|demand|like|told @you to? stop @texting|@contacting|sending
      i am|was asking|begging|telling @you? to stop
      want|need|like|make|get @these @msgs to? stop|end|stopped
      < @you must|need_to|should|better|can|have_to|may|really_need_to stop|quit >
      time *1 you stopped|quit|stop @texting|@contacting|>
      did|didnt i|we not? already? say|tell|ask *2 stop|quit|remove|unsubscribe|leave_me|no_more
      want|wanna|need|like|let_me|can_i *1 leave this|the|your *1 chat|thread|group|group_chat|
        group_text|list
      // stop texting, stop replying
      @you can|may stop trying|reaching|@texting
      how about you *1 stop|quit|cease >|@texting|@contacting|sending
      ^ no|nope|nah|not|yeah_no|no_and stop|quit asking|texting|it|this >
      ^ whoever|whomever *4 stop >|@texting|@contacting
      ^ *1 every_day|everyday|all_day|constantly|daily *3 texts|messages|texting *1 stop *1 $
      stop|quit at_once|right_now|right_away|this_instant|this_minute >
      last|final warning|notice|chance|time *1 stop $
      what *2 i *1 text|reply|send|say|type|respond|press to stop|unsubscribe|opt_out|quit|end >|this|these|it|getting|receiving
      cut the|these|all|your *1 texts|messages|texting|sms|spam >
      ^ terminate|terminated|abort|quti|qiut|qut|quitt $
      did|didnt|do|have|havent @you *2 get|got|see|seen|read|receive|understand|honor my stop|opt_out|unsubscribe|stop_request|opt_out_request|request_to_stop
      getting|receiving|got|sending *3 after *4 stop|opting_out|unsubscribing|stopping|stopped|opted_out|unsubscribed >|and|yesterday
      not|aint|isnt|no_longer *1 interested *2 stop|unsubscribe|quit $
      @stop it? with *1 the|these|your|all *1 follow_ups|followups|check_ins
      @stop checking|check in|up|on >|with|on|@me|me|us|please
      ^ *1 stop|quit ffs|wtf|bruh|dammit|damn_it|goddammit|jfc|creep|weirdo|people|jerk|idiot|idiots|loser|losers|asshole $
      @stop|cancel|end *1 service|delivery|transmission of *1 @msgs
      not *2 for_sale|selling|sell|buying|interested|voting *2 stop $
      these|texts|messages *5 @stop sending them|these|this|it
      honor|respect|process|accept|acknowledge *1 my|this|the *2 opt_out|stop|unsubscribe|removal|request_to_stop
      @stop @texting >|@me|@again|@onward
      @stop @texting|@contacting @family|@me >|and|or|please|now|he|she|they|we|i|its|it|is|
        in_the_future
      @stop replying|responding|writing|answering >|to_me|to_us|back|@me|@again
      @stop trying_to_reach|reaching_out|spamming|soliciting|harassing
      @stop @texting people|strangers you|who|that|at_random
      @stop tex|tx >|@me
      lunch|coffee|food|gas|bus|train|one|next|last|first|final|quick|short|more|full|another stop @texting|@contacting|sending @me?
      stop for good|ever|life
      stop|quit|unsubscribe for_real|seriously|fr|honestly|or_else
      @stop hitting|hit me|my|us up|line|phone|inbox
      @stop|@dont buzzing|buzz|pinging|ping|sliding_into|slide_into my|our|me
      @stop|@dont @texting my|our|her|his ~ phone|number|cell|line
      ^ stop|unsubscribe x2|x3|x4|x5|x10|x100 $
      what|which|who *5 stops|ends these|texts|messages
      @stop blowing|blow my|our|this phone|cell|line|inbox|messages
      @stop blowing|blow|blowin up my|our|this|me
      @stop @text @me
      @stop|no_more asking|begging|bugging|pushing @me? *1 to_buy|to_sell|to_donate|to_give|to_vote|to_contribute|to_switch|to_sign
      @stop|no_more asking|begging|bugging|hitting @me? *1 for *1 money|donations|donation|contributions|cash|votes|support
      stop harassment|spam|harassing|spamming|solicit*
      // stop sending
      @stop sending|send|sendin *4 @msgs
      @stop sending|send|sendin @me? *1 @these? @msg|@junk
      @stop sending|send|sendin @me? anything|these|this|those|more >
      @stop sending|send|sendin @me >|@again
      @stop sending|send him|her|them|my_mom|my_dad *1 these|this|those|stuff|anything|@msgs
      @stop|@dont sending|send these|those|them|this|it to? @me
      @stop|@dont sending|send these|those|them|this|it|that to my|our|his|her *2 phone|cell|cellphone|number|line|mobile
      @stop|@dont sending|send @me these|those|them|this|it >|anymore|please|so
      @stop sending|send @me so|too many|much
      < @stop sending >
      @stop these|this|the|your|my|any|more|further|sending|all *1 @msgs >
      // stop the messages, enough of them
      @stop doing *1 this|it|that|these >
      @these @msgs|texting *1 needs|need|has|have|must|should|better|got to? stop|end|cease|be_stopped
      can|could|may|must|should @these @msgs? be|get *1 stopped|turned_off|cancelled|canceled|disabled|
        ended|blocked
      @stop @msgs >
      < @stop these|the|your|all *1 @msgs
      @stop @these? crap|bullshit|nonsense|harassment|madness >
      @stop|enough it? with this|these|that|those|them >
      @stop it? with this|these|the|all|your *2 @msgs|@junk|@msg
      enough with|of this|these|the|all|your *1 @msgs
      nix|kill|lay_off|ease_up_on|chill_with|back_off_with|cool_it_with|knock_off|cut_out|
        knock_it_off_with|cut_it_out_with|easy_on *1 the|these|this|all|your *2 @msgs
      @stop using|keeping my|this number|phone
      end|close|exit this|the|our|your? *1 conversation|chat|thread|group|group_chat|group_text|list
    `,
  },
  {
    means: 'revoke-both',
    say: `
      @stop @contacting @me
      < @stop @contacting >
      < @stop contacting|harassing|bothering|soliciting|pestering >|@again|and|or|please|i
      @stop contact @me
      < stop|cease contact >
      @stop all|any|further *1 contact|communication|communications|correspondence
      cease|discontinue all? *1 contact|communication|communications|texting|messages|texts
      @stop @texting *1 or|and @calling|@contacting
      @stop @calling *1 or|and @texting|@contacting
    `,
  },
  {
    means: 'no-calls',
    say: `
      @stop @calling @me >|@again|@onward|just
      < @stop @calling >
      @stop @these? *1 calls|phone_calls|robocalls
    `,
  },
  {
    means: 'revoke-cancel',
    say: `
      ^ cancel|cancelled|canceled|cancle|cancell $
      cancel me|us >|please|asap|because
      ^ cancel me|us $
    `,
  },
];
