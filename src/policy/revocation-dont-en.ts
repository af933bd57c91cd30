import type { RevocationPhrase } from './revocation-meaning.ts';

/** English: do not text, do not send, no more. */
export const englishDont: readonly RevocationPhrase[] = [
  {
    means: 'revoke',
    say: `
      // do not text
      @dont @text @me >|@again|@onward
      @dont tex|testing @me
      @dont @text @again
      ^ @dont|no text|texts|sms|message|messages $
      @dont text|message >
      @dont waste *3 texting|messaging|contacting|sending
      ^ @dont send $
      @dont keep|continue|start|try|be|think_about|think_of @texting|@contacting|hitting_me_up|to_text|
        to_message
      @dont hit_me_up|hit_my_phone|hit_my_line|hit_my_cell|reach_out >|@again|to_me|to_us|to_this|
        please|no_more
      @dont hit me|us|my_phone|my_line|my_cell|this_line up? *1 @again|>
      @dont @text|@contact here
      @dont bother me|us with this|that|it|these *1 @again|>
      @dont use my|this|our number|phone|cell *2 @again|for *2 @msgs|text
      @dont ever? write me|us|to_me|to_us|again|back|anymore
      @dont write >
      @dont ever? @contact *1 via|by|through|over *1 text|sms|phone|message|texts|email
      @dont wake me|us up? *1 @again|with *1 @msgs|>
      fuck|screw you *1 @dont @text|@contact @me
      // do not send
      @dont ever? send @me? *1 @these? @msgs|@junk
      @dont ever? send @me? another|any|any_more|anymore|no_more|more|your|a @msg
      @dont ever? send @me anything|nothing|anymore|any_more|no_more >|@again|else|please|i|to_this|
        to_my
      @dont ever? send anything|nothing|anymore|any_more|no_more >|@again|please|to_this|to_my
      @dont ever? send these|those|this|them|it @again
      @dont ever? send me things|stuff|crap|junk
      @dont ever? send @me? anything further|more|else
      @dont ever? send @me? @again|more of this|these|those|that|your
      this is *4 @dont @text|@contact it|here|>
      thank you please? @dont @text|@contact @me|@again|>
      @dont ever? send me anything|any|this|these *2 >|@again
      // do not reply
      @dont ever? reply|respond|write|answer|talk_to|speak_to @me|to_me|to_us|back *1 @again
      @dont ever? reply|respond to_me|to_us|to_this_number >
      @dont come_back|text_back|try_again >
      // no texts, no more
      no marketing|solicitations|solicitation|advertising|advertisements|telemarketing >
      ^ no @msgs ever|anymore|again|period
      no|stop|dont *1 follow_ups|followups|follow_up @again|needed|required|necessary|please|>
      < no text|message|sms @me again|anymore|no_more|more|ever|please
      ^ no texts|sms|spam|solicit*|unsolicited_texts|texting_me|texting|text_messages|robotexts|
        marketing $
      < no|zero @msgs please
      please no @msgs|text
      no|mo more|further|additional|mo of? @these? *1 @texts
      ^ *2 no more|further of? @these? *1 @msgs *2 $
      < no more|further @msgs please|thanks
      no more|further @msgs to|on|for|at|please|needed|necessary|required|thanks|ok|>
      < no political|promotional|marketing|campaign|automated|automatic|unsolicited|such|future|
        new *1 @msgs >
      no more texting|messaging|spam|text|sms|message
      no more of your|this|these|ur @msgs|@junk
      line|phone|number|cell|business|landline no @texts >|please|to
      @msgs not *1 needed|wanted|required|necessary|welcome|requested|appreciated|authorized|allowed|accepted|permitted >|thank*|please|from|by|on|at
      no need|reason|point|use for|of any|more|further|additional|these|future|your *1 @msgs
      can|could we|you|you_all|you_guys not with *2 @msgs
      @stop|@dont *1 @texting|@text|@contacting|@contact this number|phone|line|cell *3 my|a|our|an *1 old|other|work|home|
        business|office|company number|phone|cell|line
      ^ no more of these|this|that|it|em|them $
      @dont text after this
      ^ no_more|nomore|no_more_of_this|never_again|not_again|no_mo $
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
      no further|more|additional|future *1 @msgs|contact|communication is|are *1 requested|needed|
        necessary|required|wanted|welcome|desired|accepted
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
