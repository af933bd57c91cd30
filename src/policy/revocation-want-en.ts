import type { RevocationPhrase } from './revocation-meaning.ts';

/** English: the wish, the need or the leave for texts is gone, said as a wish, a reminder or a threat. */
export const englishWant: readonly RevocationPhrase[] = [
  {
    means: 'revoke',
    say: `
      // no wish for texts
      @notwant to? @get? any|none|more of @these *1 @msgs
      nobody|no_one|none *3 want|wants|asked_for|need|needs|likes @these? *1 @msgs
      @notwant to? @get? @these? *1 @msgs
      dont|not like|enjoy getting|receiving @these? *1 @msgs
      @notwant to? @get? any|another|anymore|any_more|more|further|your|these|a @msg
      @notwant to? @get anything|nothing|things|stuff|crap|shit from @you|your|this
      @notwant to? @get these|this|those|them|it >|no_more|anymore|any_more|@again
      want|wants no|nothing part|more|to_do of|with *2 @list|contact|you|texts
      no_longer want|need|wish_for|wish_to_get|care_for these|those|@msgs >
      good|all_set|set on @these? @msgs >|please
      want|wants|wish_for|would_like|desire|prefer no @msgs >|from|@again|please
      nice|great|good|love|lovely|like to not|not_to|stop @get *1 @these? *1 @msgs|these|this >
      can|could|may i|we not @get *1 @these? *1 @msgs|these|this >
      not|isnt|arent|ought_not to_be *1 contacted|texted|messaged
      number|phone|line|cell|we|i|am not|isnt|arent to_be *1 disturbed
      not|isnt|aint|no|never ok|okay|allowed|alright|fine|cool|acceptable|legal|an_ok *2 to? @text|@contact @me?
      @texting @me is|its|isnt not? *1 allowed|ok|okay|permitted|acceptable|authorized|wanted
      not|isnt|arent|am_not to @text|@contact @me
      said|told|asked|say|ask *1 not|never|dont to? @text|@contact @me
      @dont ~ or|and @text|@contact @me
      am|^|so|really|totally over|done_with|through_with these|your|all_these|all_your *1 @msgs >
      good|fine|ok|okay without @these? @msgs >
      // texts that nobody asked for
      never|didnt|havent|not sign|signed|subscribe|subscribed|opt|opted|enroll|enrolled up_for|for|to|in_for|
        into|in_to|up_to|up_to_get *1 @these? *1 @msgs >|@again
      never|didnt|havent|not ask|asked|request|requested|authorize|authorized|solicit|solicited for? *1 @these? *1 @msgs >
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
      // rather not, kindly
      mind *1 not texting|messaging|contacting|text @me|>
      can|could|would|will|please @you? *1 not text|message|contact|texting @me|>
      mind *1 not sending *2 @msgs|me|@junk
      rather|prefer *1 you not|never|didnt|dont|stop *1 @text|@texting|@contact @me|>
      rather|prefer no|zero @msgs|contact
      @kindly *3 if @you would|could|can|might|will stop|quit >|@texting|@contacting|sending
      if @you would|could|can|might *1 stop|quit >|@texting|@contacting|sending
      @kindly *3 if @you *1 stop|stopped|quit >|@texting|@contacting|sending
      < if @you could|would|can|might *1 stop|quit >|@texting|@contacting|sending
      < if @you could|would|can|might *1 remove|take|delete @self
      @kindly *3 if @you *1 remove|removed|took|take @self
      @kindly *3 if @you *1 didnt|dont|not text|contact|message
      @kindly *3 if @you *1 left|leave me|us alone
      would appreciate|like|prefer not @get|being|be @these? *1 @msgs|@contacted
      // no need, not any more
      no need|reason|point *1 to|in *1 @text|@contact|keep|continue|@texting|@contacting *2 @again|
        texting|messaging|contacting|calling
      no need|reason|point to|in keep|continue|keeping @texting|@contacting|to_text|to_message
      dont|doesnt|wont|neednt|not|no_longer have|need|required|necessary|bother to|for_you_to *1 keep|
        continue? *1 @text|@contact|@texting|@contacting me|us|@me *1 @again
      dont|doesnt|wont|neednt|not|no_longer have|need|required|necessary|bother to|for_you_to keep|
        continue @texting|@contacting|to_text|to_message|sending
      not|arent wanting|accepting|taking *2 @msgs
      not|no_longer|arent interested|wish|want|wishing in|to receiving|getting|receive|get *2 @msgs
      // asked and told not to
      not @text|contact @me again|anymore|ever
      ask|asked|asking|want|tell|told|prefer|rather|beg|request|that @you not to? @text|contact @me
      @you @dont @text|@contact @me again|ever
      told|asked|tell|asking|telling @you *1 @dont|not|never *1 @text|@contact
      told|asked|tell|asking|telling @you *1 @dont|not|never *1 send *2 @msgs|@msg|anything
      // on a condition, as a threat
      if @you dont|do_not stop|quit|remove
      forget about @texting|@contacting me|us
      better not *1 get|hear|receive|see|@text|@contact *3 @msg|@msgs|from_you|again|me
      if you *1 @text|@contact *1 again|anymore|one_more|once_more
      block|blocking|blocked you|you_all|this_number|your_number|this_sender
      keep|continue @texting|@contacting me|us and|i|see
      any|all? further|additional|future @msgs|contact|texting|communication *1 will|is|are|and|gets|
        shall|constitutes
      if you *1 @text|@contact @me *2 again|one_more_time|once_more|one_more >|i|we|you
      ^ *1 @text|@contact @me again|one_more_time|once_more|ever_again and|or|i|you|we|see
      the? next|another|one_more text|message|msg|sms *1 you? *1 send|sent|is|gets|goes|will|i|from|
        and|or
      all|any *1 communication|communications|contact|texts|messages|texting *2 should|must|needs_to|
        shall|has_to|to cease|stop|end
      // not allowed
      you may|can|must|shall|should|are|will|do not|never *1 to? @text|@contact @me
      you cant|shouldnt|mustnt|wont|arent|may_no_longer *1 to? @text|@contact @me
      not|never|havent|didnt|dont|nobody *1 authorize|authorized|approve|approved|permit|permitted|
        allow|allowed *2 to? @text|@contact|@texting|@msgs
      shouldnt|mustnt|must_not|not_to|never|not be @contacted|messaged
      shouldnt|mustnt|must_not|why_am_i|how_am_i be? *1 on *1 @these *1 list|lists|text_list|thread|
        database
      @you *1 forbidden|prohibited|barred|banned|not_allowed from|to? @texting|@contacting|@text|@contact
      no circumstances *4 @text|@contact
      not|arent|isnt authorized|authorised|permitted|allowed|welcome to *1 text|contact|message|call
    `,
  },
];
