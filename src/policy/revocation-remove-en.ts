import type { RevocationPhrase } from './revocation-meaning.ts';

/** English: off the list, unsubscribe, opt out, consent withdrawn, number forgotten, left alone. */
export const englishRemove: readonly RevocationPhrase[] = [
  {
    means: 'revoke',
    say: `
      // off the list
      take|get|keep|kick|scratch|strike|cross|drop|pull|scrub|wipe|leave|knock|cut|
        move @self *3 @off *3 @list
      take|scratch|strike|cross|pull|get @self off|out >
      take @self off everything|all|it|this|that|these|manually|asap|immediately|now|already|please
      sign|log|leave|keep|get|cut|write|opt|cancel|pull|take @self out|off|outta of? >|@these|
        it *1 @list|>
      leave|keep me|us out|outta|off of? this|it|these|your *1 texts|list|>
      stay|keep off|out_of|away_from my|our phone|line|inbox|number|texts|cell
      name|number|numbers|cell|contact *1 off|from|out_of *3 list|lists|database|reminders|alerts|
        texts|system|records
      get|getting off|out_of *1 @these? *1 list|lists|text_list|mailing_list|thread
      take|pull|get|drop|move me|us *1 out|off of? this|these|your|ur|the *1 texts|messages|rotation|
        group|thread|chat|texting|thing|system|database|program|campaign
      getting|be|get *1 off|out_of|removed_from *1 your|this|these|ur *1 list|lists|texts|messages >
      < get *2 off my|our phone|line|number
      get me off|out of? this|these|your|the *1 @list|chat
      get me off of? this >
      take|get|keep these|your|this|the *1 @msgs? off my|our phone|line|number|cell|screen
      take|remove off list|lists|mailing_list
      take|remove off my_number|my_name|your_list|the_list|this_list|ur_list|of_your_list|of_the_list|
        of_ur_list
      take @self off|out|from of? there|here >
      take|get|remove|scratch|drop|pull @self off|from|out of? everything|all|whatever|any|every|each|wherever|which
      choose|chose|elect|decide|decided|prefer|wish|ask|beg|insist|opt *1 to be @removed
      moved *3 remove $
      @remove @self from|off this|these|it|here|there >
      old|wrong|bad|dead number please? remove|delete >
      no_longer|left|quit|retired *3 here|company|there|works|work remove|delete >
      take|remove|delete him|her|them off|from|out_of your|the|this|ur list|lists|texts|mailing_list >
      not|no_longer|never|isnt|arent interested *2 remove $
      i|we forbid|prohibit|forbidding *1 @you *2 @text|@contact|@texting|@contacting
      not|no_longer|isnt|arent a|an|your|the? client|customer|patient|member|owner|tenant|resident|student|homeowner *3 remove $
      this is *1 a|an|my *3 phone|number|business|hospital|school|landline *1 please? remove|delete >
      take|get|remove|pull me|us|my_number|my_name off|from|out of? whatever|any|every|which *1 list|lists|thing *1 i|we am|are on|in
      i|we|hereby *1 revoke >
      no_longer|not have|has my|our @consent
      never|didnt|dont *1 authorize|authorized|approve|approved *1 @these? *1 @msgs
      @remove @self from|off whatever|wherever *2 is|are|from|called|>
      < removed|removing @self from|off *1 @list
      take|get|took of|off your|ur|ya list|lists
      @self|name *2 off|of your|the|this|ur|all *1 list|lists|mailing_list|texts|database|contact_list >
      ^ *2 off|of your|the|this|ur|all? *1 list|lists|mailing_list|database $
      off your|ur|yall list|lists >
      am|i|me|we|us off the|this|that list|lists >
      want|need|like|get|wanna to? be? *1 off|out_of|outta this|your|these|of_this|of_your *2 @list
      // remove, delete
      @remove|take @family *1 from|off *3 @list
      @remove|take my|our|her|his|their ~ number|name|info|phone|cell|contact *1 >|off|from|please
      @remove @self *1 from|off|out_of *4 lists|list|everything|database|system|texts
      opt_out|mute me|us|my_number|this_number >|please|off|from|asap
      cancel my_number|this_number >|please|off|from|asap
      cancel me|us off|from|out *3 @list|@msgs|>
      @remove @self
      ^ @remove|lose|forget number|phone_number|contact|info|phone|cell|name $
      @remove @self *1 @off *2 @list
      @remove @off your|the|this|ur|all|any|my *2 @list
      @remove from *1 list|database|mailing|contacts
      drop|scrub|omit|scratch|strike @self *1 @off your|the|this|ur|all|any|my *2 @list
      drop|scratch|scrub @self >|please|now
      mind removing|taking|deleting @self
      removal from|of *2 @list|@self
      request|requested|requesting|demand|demanded|ask_for|asked_for my? removal|deletion
      // to be removed
      confirm|acknowledge|verify my? removal|opt_out|unsubscription
      confirm|acknowledge|verify|check *2 you *1 removed|unsubscribed|deleted|took @self
      did|have|havent @you *1 remove|removed|take|taken|took|unsubscribe|unsubscribed|delete|deleted @self *4 yet
      how *5 get|be|come off|out_of|outta this|these|your|ur|the_list|here *1 >|list|lists|thing|chat|thread|mailing|text|texts
      keep|still getting|receiving *3 i *1 unsubscribed|opted_out|stopped
      asked|begged|tried|trying|asking *3 to be|get @removed|off
      thought|swear|believe|sure i|we|i_had|i_have|i_already *1 unsubscribed|opted_out|stopped_these
      consider me|us|this_number|my_number *1 @removed|gone|out|off
      i|we|have|had|already unsubscribed|opted_out|unenrolled *1 already|before|again|yesterday|twice|
        last|weeks|months|days|ago|multiple|several
      i|we *1 like|wish|want|need|wanna|asked|request|demand|asking|requested|wanted *1 to? be|get|
        being *1 @removed
      < asking|requesting|demanding|want|wish|need|like to? be|get @removed
      request|requested|requesting|asking to be|get @removed
      number|name *1 must|should|needs_to|has_to|to be removed|deleted|taken_off
      please|have|get|want|need @self be? removed|taken_off|deleted|unsubscribed >
      @kindly *1 being|be|to_be @removed
      make_sure|see_that|see_to_it|ensure|verify|confirm *1 i|we|me|us|@self *2 @removed
      my|our|this number|name|phone *3 @removed
      can|may|could|shall|how|do i|we be|get|get_myself @removed
      how *2 i|we be|get @removed
      how to be|get @removed|off|out >
      have|had|already unsubscribed|opted_out|asked_to_be_removed
      // registers of numbers not to call
      on|with|at dont_call|dnc
      dont|no_not|no call|contact|text|disturb|solicit list|registry|number|directory|register
      on|to|with the|your|a|national|federal|state *1 dnc|dont_call|dont_contact|dont_text
      me|us|on no_contact >
      < dnc|dnd|dont_contact|dont_disturb|dont_solicit >
      < dnc|dnd me|us|this|my_number
      put|add|place @self *1 on|to|in your|the|a|ur *2 dont|dnc|no_call|no_contact|opt_out|suppression
      // unsubscribe, opt out
      end|cancel|stop|terminate my|the|this? *1 subscription|enrollment|signup to|in|for|of *2 @msgs
      unsubscribe|unsubscribing|unsubscription|unenroll|disenroll|un_subscribe
      @stop|cancel|end|terminate|drop my|the|this|all|sms|text|your|these *1 text_subscription|
        sms_subscription|text_alerts|text_service|sms_service|texting_service|
        subscription_to_your_texts|subscription_to_these_texts
      opt me|us|myself|this_number|my_number out
      opt|opting|opted out >|please|now|and|because|i|stop
      opt|opting|opted out of|from @these? *1 @msgs|@list|this_list
      opt|opting|opted out of this|these|all|everything >
      opt|opting|opted out of|from receiving|getting|being|text*|further|future
      discontinue|deactivate|disable|cease|unsubscribe these|those|this|them >
      opt_out me|us|@self
      ^ oput|otp|opt|op|opy|obt|ipt|apt out|ot|uot|oit|our|oyt $
      @turnoff sms|text|texting|marketing|promotional|mobile messages|alerts|notifications|updates|
        subscription|reminders|messaging|communications
      @withdraw *1 my|our|any|all|prior|previous *2 consent|permission|opt_in
      @consent|subscription *1 revoked|withdrawn|rescinded|denied|refused
      not interested *4 stop|unsubscribe|texting|opt_out|dont_text|take_me_off
      not interested *4 remove >|me|us|my|this_number|from|@self|please
      // turn the messages off
      @turnoff @these? *1 @msgs >
      @turnoff @these? *1 @msgs for|to|on @me
      turn|shut|switch @these *1 @msgs off >
      turn|shut|switch these|this|those off >
      @turnoff these|those|the|your|my|all|sms|text|any|this|receiving|getting *1 @msgs
      what|which|who *5 to stop|end|cancel these|getting|receiving >|texts|messages|@msgs
      how|what|way|need *5 @stop getting|receiving|your >
      how|want|like|love|need|wanna|can|ready|trying|hoping *5 @stop getting|receiving *2 @msgs|these|this|them|>
      how *3 i|we|you @stop getting|receiving
      how|way|want|can|like|need|where|try|trying *3 @turnoff @get any|your|more|texts|@msgs|these|
        this >|@msgs|@msg|texts
      how|way|want|can|like|need|where|try|trying *3 @turnoff these|this|the|your|getting|receiving|
        all *1 @msgs|@msg
      // consent withdrawn or never given
      i|we|hereby revoke|rescind|withdraw *2 @consent
      withdraw|revoke|rescind|withdrawing|revoking|withdrawn *1 my|our|any|all|the *2 @consent
      withdraw|revoke|rescind|withdrawing|revoking|rescinding *1 @consent to be|get @contacted
      withdraw|revoke|rescind|withdrawing|revoking|rescinding *1 @consent *1 to|for @text|@contact|
        @texting
      not|never|isnt|arent giving|give|granting *2 @consent
      never|didnt|not *1 opted in
      ^ @withdraw|no @consent $
      < @dont|didnt|never|havent|not *1 consent|consented|consenting|agreed_to_this >
      @dont|no|not have? *1 my|our? @consent >|to|for
      never|didnt|havent give|gave|given *1 @consent >
      @consent *3 revoked|withdrawn|rescinded|denied|refused
      @dont|didnt|havent|never|not|no have|give|gave|given|got|granted @you? *2 @consent *1 to? text|
        contact|message|spam|sms|messaging|texting
      @dont|didnt|havent|never give|gave|given @you? *1 @consent for *1 @msgs
      @dont|didnt|havent|never|not consent|agree|consented|agreed to *1 @msgs|texts|text|receive|
        receiving
      @dont have my|our @consent
      text*|messag*|contact* *3 without my|our @consent
      without my|our @consent *2 text*|messag*|contact*
      // lose this number, leave us alone
      let me|us alone
      throw|toss|chuck my|our|this number|info|contact|digits *1 away|out|in_the_trash
      forget *1 you *1 have|had|got|know my|our|this number
      lose|loose|forget|erase|burn|trash|toss|shred|throw_away|throw_out|get_rid_of|destroy|discard|
        scrap|dump|chuck|ditch my|our|this|these number|digits|contact|phone_number|info|information|
        contact_info|numbers
      leave me|us *3 alone
      leave my|our phone|number|family|wife|mom|husband|cell alone
      let|leave me|us be >
      leave me|us|my_phone|my_number in_peace|out_of_this|off_this|off_your|out_of_it
      @stop|dont|not include|including|involve|add|adding|subscribe|subscribing|put|sign @me in|on|to|
        up|up_for *2 @list|@texts
      @stop|dont include|including|involve|subscribe|subscribing me|us >
      ^ forget *1 me|us|i_exist $
      stop *3 not_interested|no_interest
    `,
  },
];
