import type { RevocationPhrase } from './revocation-meaning.ts';

/** English: do not, no more, I no longer want. */
export const englishDont: readonly RevocationPhrase[] = [
  {
    means: 'revoke',
    say: `
      @dont @text @me >|@again|@onward
      @dont tex|testing @me
      @dont @text @again
      ^ @dont|no text|texts|sms|message|messages $
      @dont text|message >
      ^ @dont send $
      @dont ever? send @me? *1 @these? @msgs|@junk
      @dont ever? send @me? another|any|any_more|anymore|no_more|more|your|a @msg
      @dont ever? send @me anything|nothing|anymore|any_more|no_more >|@again|else|please|i|to_this|to_my
      @dont ever? send anything|nothing|anymore|any_more|no_more >|@again|please|to_this|to_my
      @dont keep|continue|start|try|be|think_about|think_of @texting|@contacting|hitting_me_up|to_text|to_message
      @dont hit_me_up|hit_my_phone|hit_my_line|hit_my_cell|reach_out >|@again|to_me|to_us|to_this|please|no_more
      @dont text here
      you may|can|must|shall|should|are|will|do not|never *1 to? @text|@contact @me
      you cant|shouldnt|mustnt|wont|arent|may_no_longer *1 to? @text|@contact @me
      not|never|havent|didnt|dont|nobody *1 authorize|authorized|approve|approved|permit|permitted|allow|allowed *2 to? @text|@contact|@texting|@msgs
      if @you dont|do_not stop|quit|remove
      @notwant to? @get? any|none|more of @these *1 @msgs
      shouldnt|mustnt|must_not|not_to|never|not be @contacted|messaged
      shouldnt|mustnt|must_not|why_am_i|how_am_i be? *1 on *1 @these *1 list|lists|text_list|thread|database
      better not *1 get|hear|receive|see|@text|@contact *3 @msg|@msgs|from_you|again|me
      nobody|no_one|none *3 want|wants|asked_for|need|needs|likes @these? *1 @msgs
      no circumstances *4 @text|@contact
      no marketing|solicitations|solicitation|advertising|advertisements|telemarketing >
      @dont ever? send these|those|this|them|it @again
      @dont ever? send me things|stuff|crap|junk
      @dont ever? send me anything|any|this|these *2 >|@again
      if you *1 @text|@contact *1 again|anymore|one_more|once_more
      block|blocking|blocked you|you_all|this_number|your_number|this_sender
      keep|continue @texting|@contacting me|us and|i|see
      any|all? further|additional|future @msgs|contact|texting|communication *1 will|is|are|and|gets|shall|constitutes
      ^ no @msgs ever|anymore|again|period
      @dont ever? write me|us|to_me|to_us|again|back|anymore
      @dont write >
      @dont ever? @contact *1 via|by|through|over *1 text|sms|phone|message|texts|email
      @dont wake me|us up? *1 @again|with *1 @msgs|>
      no|stop|dont *1 follow_ups|followups|follow_up @again|needed|required|necessary|please|>
      @dont ever? reply|respond|write|answer|talk_to|speak_to @me|to_me|to_us|back *1 @again
      @dont ever? reply|respond to_me|to_us|to_this_number >
      fuck|screw you *1 @dont @text|@contact @me
      @dont come_back|text_back|try_again >
      if you *1 @text|@contact @me *2 again|one_more_time|once_more|one_more >|i|we|you
      ^ *1 @text|@contact @me again|one_more_time|once_more|ever_again and|or|i|you|we|see
      the? next|another|one_more text|message|msg|sms *1 you? *1 send|sent|is|gets|goes|will|i|from|and|or
      no need|reason|point *1 to|in *1 @text|@contact|keep|continue|@texting|@contacting *2 @again|
        texting|messaging|contacting|calling
      no need|reason|point to|in keep|continue|keeping @texting|@contacting|to_text|to_message
      dont|doesnt|wont|neednt|not|no_longer have|need|required|necessary|bother to|for_you_to *1 keep|
        continue? *1 @text|@contact|@texting|@contacting me|us|@me *1 @again
      dont|doesnt|wont|neednt|not|no_longer have|need|required|necessary|bother to|for_you_to keep|continue @texting|
        @contacting|to_text|to_message|sending
      not|arent|isnt authorized|authorised|permitted|allowed|welcome to *1 text|contact|message|call
      < no text|message|sms @me again|anymore|no_more|more|ever|please
      ^ no texts|sms|spam|solicit*|unsolicited_texts|texting_me|texting|text_messages|robotexts|marketing $
      < no|zero @msgs please
      please no @msgs|text
      no|mo more|further|additional|mo of? @these? *1 @texts
      ^ *2 no more|further of? @these? *1 @msgs *2 $
      < no more|further @msgs please|thanks
      no more|further @msgs to|on|for|at|please|needed|necessary|required|thanks|ok|>
      < no political|promotional|marketing|campaign|automated|automatic|unsolicited|such|future|new *1 @msgs >
      no more texting|messaging|spam|text|sms|message
      ^ no_more|nomore|no_more_of_this|never_again|not_again|no_mo $
      not @text|contact @me again|anymore|ever
      ask|asked|asking|want|tell|told|prefer|rather|beg|request|that @you not to? @text|contact @me
      @you @dont @text|@contact @me again|ever
      told|asked|tell|asking|telling @you *1 @dont|not|never *1 @text|@contact
      told|asked|tell|asking|telling @you *1 @dont|not|never *1 send *2 @msgs|@msg|anything
      mind *1 not texting|messaging|contacting|text @me|>
      can|could|would|will|please @you? *1 not text|message|contact|texting @me|>
      all|any *1 communication|communications|contact|texts|messages|texting *2 should|must|needs_to|
        shall|has_to|to cease|stop|end
      mind *1 not sending *2 @msgs|me|@junk
    `,
  },
  {
    means: 'revoke',
    say: `
      @notwant to? @get? @these? *1 @msgs
      dont|not like|enjoy getting|receiving @these? *1 @msgs
      @notwant to? @get? any|another|anymore|any_more|more|further|your|these|a @msg
      @notwant to? @get anything|nothing|things|stuff|crap|shit from @you|your|this
      @notwant to? @get these|this|those|them|it >|no_more|anymore|any_more|@again
      want|wants no|nothing part|more|to_do of|with *2 @list|contact|you|texts
      @notwant *1 anything from @you|this_number
      @notwant to? be|being|get|getting @contacted
      @notwant to hear|see|get|receive|know *1 from @you|your|this|anyone
      @notwant @you|people|anyone *2 texting|messaging|to_text|to_message|to_contact|contacting|
        spamming|blowing
      @notwant to? be|stay|remain on|in|part_of|subscribed *2 @list
      @notwant my *2 on|in *2 @list
      hate getting|receiving|these *2 @texts
      @notwant *1 any|no more|anymore|any_more of @these|it|them|that|you
      @notwant any? further|more|any_more|additional contact|communication|communications
      rather|prefer *1 you not|never|didnt|dont|stop *1 @text|@texting|@contact @me|>
      rather|prefer no|zero @msgs|contact
      @kindly *3 if @you *1 stop|stopped|quit >|@texting|@contacting|sending
      < if @you could|would|can|might *1 stop|quit >|@texting|@contacting|sending
      < if @you could|would|can|might *1 remove|take|delete @self
      @kindly *3 if @you *1 remove|removed|took|take @self
      @kindly *3 if @you *1 didnt|dont|not text|contact|message
      @kindly *3 if @you *1 left|leave me|us alone
      would appreciate|like|prefer not @get|being|be @these? *1 @msgs|@contacted
      not|arent wanting|accepting|taking *2 @msgs
      not|no_longer|arent interested|wish|want|wishing in|to receiving|getting|receive|get *2 @msgs
    `,
  },
  {
    means: 'revoke-both',
    say: `
      @dont ever? @contact @me
      @dont ever? contact again|anymore|any_more|further
      ^ @dont|no contact|bother|disturb|solicit|harass|contacting|solicitation|soliciting|solicitors $
      @dont ever? text|message|sms @me? or|and|nor call|phone|email|ring|contact
      @dont ever? call|phone|email|ring @me? or|and|nor text|message|contact|sms
      @dont ever? @text @call
      @dont try|attempt|ever|keep to? contact|contacting|reach|reaching @me
      no further|more|future contact|communication|communications
      no further|more|additional|future *1 @msgs|contact|communication is|are *1 requested|needed|necessary|required|
        wanted|welcome|desired|accepted
      < no solicitation|soliciting|solicitors >
      please no|any|more calls|phone_calls|texts|messages or|and|nor texts|messages|calls|sms
      ^ *2 no|any more? calls|phone_calls|texts|messages|text|call or|and|nor texts|messages|calls|sms|
        text|call *1 $
      want|need|wants|receive|accept *1 any|more|no calls|phone_calls|texts|messages or|and|nor texts|
        messages|calls|sms
      no more calls|phone_calls|texts|messages or|and|nor texts|messages|calls|sms
    `,
  },
  {
    means: 'no-calls',
    say: `
      @dont ever? @call @me >|@again|@onward|just|only
      @dont ever? @call again|anymore|any_more|ever
      ^ @dont call|ring|phone $
      < @dont call|phone >
      @dont call just|only|please|but
      no more|further calls|phone_calls|calling
      ^ no calls|phone_calls|voice_calls|calling $
      < no calls|phone_calls|voice_calls|calling please|text|just|only|but
      @dont want @these? *1 calls|phone_calls|be_called|you_calling|you_to_call
      rather|prefer not *2 call|calls|phone
    `,
  },
  {
    means: 'few-calls',
    say: `
      i|we dont|cant|wont|rarely|never|hardly like|take|answer|accept|do|make|pick_up *2 calls|
        phone_calls|call|phone
    `,
  },
  {
    means: 'text-is-fine',
    say: `
      just|only|rather|instead|but|simply|can text|message|sms|texting|texts|messages
      @dont call *0 text|message|sms >
      text|message|texting|messaging|texts|messages|sms only|instead|works|better|fine|preferred|over|
        rather|back|please
      text|message me|us >
      text|message me|us instead|only|back|please|here|the|your|when|what|and
      < text|message me|us
      please|but|only|said text|texts|texting >
      send|by|via|over|through|use *2 text|texts|message|sms|messages|texting >
      prefer|prefers|do|like *1 text|texts|texting|messages|messaging|sms
      text|texting|texts|messages|messaging is|are *1 fine|ok|okay|good|best|easier|better|preferred|
        great|all_right
      @dont call text
    `,
  },
];
