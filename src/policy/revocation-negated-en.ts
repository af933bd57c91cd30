import type { RevocationPhrase } from './revocation-meaning.ts';

/** English: a stop that is denied, feared, or was sent by mistake; they want the texts, and none of it opens anything. */
export const englishNegated: readonly RevocationPhrase[] = [
  {
    means: 'nothing',
    say: `
      // do not stop, do not take me off
      @never stop|quit @texting|@contacting|sending|send|@text
      @never stop|quit|end|cancel|mute @these? @msgs
      @never stop|quit|end|cancel|mute these|those|the|your|my ~ @msgs
      @never stop|quit these|those|them|coming
      @never unsubscribe|unsubscribing|unsub|unenroll|opt_out|opting_out me|us|my_number|my_phone|my_wife|my_husband?
      @never opt me|us out
      @never cancel me|us|my|our|the
      @never @remove|take|drop|kick|leave|scratch|cut|boot|cross|strike|pull|get @self @off your|the|this|ur|that|any|these *1 @list
      @never @remove|drop|kick|scratch|cut|boot|cross|strike @self @off?
      @never take|leave|pull|get @self @off
      // no wish to leave
      @nowish unsubscribe|opt_out|be_removed|be_taken_off|be_unsubscribed|get_off|leave
      @unwished @you|these|those|them|this|it|the_texts|your_texts to stop|end|quit
      @unwished the|your|these|my|our @msgs to stop|end|quit
      @unwished @you|these|those|them to stop|quit @texting|sending|@contacting
      @nowish stop|quit @get|@texting
      @nowish be? @removed
      isnt|arent|wasnt|aint|not unsubscribing|opting_out|opted_out
      why|how would|could|should i|we|you|one ever? want_to? unsubscribe|opt_out|stop @get?
      i|we|why_would_i never|wont|wouldnt|cant_see_why_i_would ever? unsubscribe|opt_out
      // it was not said
      i|we @nor unsubscribe|unsubscribed|unsubscribing|opt_out|opted_out|opting_out
      i|we didnt|never|havent|hadnt say|said|texted|send|sent|typed|replied|hit|pressed|mean|meant|wrote stop|quit|unsubscribe|opt_out|remove_me
      i|we didnt|never|havent|hadnt|wasnt mean|meant|ask|asked|asking|want|wanted|try|tried|trying to|for_you_to stop|unsubscribe|opt_out|quit|be_removed
      i|we didnt text stop|unsubscribe >
      never texted|sent|said|typed|replied stop|unsubscribe
      meant|mean|should_be|autocorrect|typo *2 not|instead_of stop|unsubscribe|end|quit
      ignore|disregard|forget the|my|that *1 stop|unsubscribe
      // feared
      hope|hoping|pray|wish|trust|promise @you? *1 dont|never|wont|wouldnt|cant ever? stop|quit|unsubscribe|remove_me|end
      hope|hoping|pray|wish|trust|promise these|they|it|this|the|your *1 @msgs? *1 dont|never|wont|wouldnt|doesnt stop|stops|quit|quits|end|ends
      hate|sad|mad|upset|cry|bummed|disappointed|heartbroken|lost *2 if @you|these|they stop|stopped|quit|ended
      hate|sad|mad|upset|cry|bummed|disappointed|heartbroken *2 if the|your|these|my @msgs stop|stopped|ended|quit
      hate|sad to? stop @get
      better|best|must|can not|never stop|quit @texting|sending
      // texts that no longer come, and a list that somebody fell off
      did the|these|your|my|our @msgs stop|end
      have|has the|these|your|my|our @msgs stopped|ended
      why|when|how_come|did|have|has i|we|she|he stop|stopped|quit @get
      blocked|muted|turned_off|deleted|removed *3 by accident|mistake
      did|have|how_come|why @you already? take|took|taken|kick|kicked|drop|dropped @self off|from|out? of? *1 @list?
      did|have|how_come|why @you already? remove|removed|delete|deleted|unsubscribe|unsubscribed @self *1 from|off? *1 @list?
      you|they|system|it took|kicked|dropped|removed @self *1 off|from? *2 @list? by|on|in mistake|accident|error
      why|how|how_come|when *1 did|was|am|were i|we get|got? @fell *2 @list?
      did|was|were|am i|we get|got? @fell *2 @list?
      // opting in again
      have|need|want|like|supposed to opt|opting in|back_in
      how|can|could|may|should *1 i|we|you|to opt in|back_in
      to|can|will keep|continue getting|receiving
    `,
  },
  {
    means: 'revoke',
    say: `
      // the same words, where somebody else does not stop
      if|unless|until|till|because|since|when @you dont|wont|never|cant *0 stop|quit @texting|@contacting|sending|@text *1 @me?
      why|how_come wont|dont|cant @you? ever? stop|quit @texting|@contacting|sending
      if|unless|until|because|since|why|still @you|they? didnt|dont|wont|havent|never *1 @remove @self
      if|unless|until|because|since|why|still @you|they? didnt|dont|wont|havent|never *1 take|drop|get|cut @self off|out|from
      @you|they|it|still|has didnt|havent|never|hasnt *1 @remove|removed|unsubscribed|unsubscribe|opted @self
      @you|they|it|still|has didnt|havent|never|hasnt *1 take|taken|took|dropped @self off|out|from
      still havent|didnt|not *1 removed|unsubscribed|opted @self
      can|could|will|would|please *1 anyone|anybody|someone|somebody unsubscribe me|us|@self
      who|anyone|someone|somebody can|could|to|will|would unsubscribe me|us|@self
      i|we cant|couldnt|unable_to unsubscribe|opt_out
      i|we cant|couldnt|unable_to get off this|your|the *1 @list
      why|how_come am|are i|we not|still *1 unsubscribed|removed|subscribed|on_this|on_your
      can|could|will|would|please *0 you people|folks|guys unsubscribe|remove|opt me|us|@self
    `,
  },
  {
    means: 'hold',
    say: `
      @you|they|it|u|people|these|texts|messages dont|never|doesnt ever? stop|quit|end >|do
      @you|they|u|people|just dont|never ever? stop|quit @texting|sending|@contacting
    `,
  },
  {
    means: 'accident',
    say: `
      unsubscribe|unsubscribed|opted_out|opt_out|unsubbed|stop|removed|stopped *2 by|on|in|was_a|was_an|is_a|an mistake|accident|error|typo|accidental
      accidentally|mistakenly|didnt_mean_to *1 unsubscribed|unsubscribe|opted_out|opt_out|
        texted_stop|sent_stop|replied_stop|hit_stop|said_stop|stopped|typed_stop|pressed_stop
      accidentally|mistakenly *1 texted|sent|replied|hit|typed|said|pressed stop|unsubscribe|quit|end|cancel
      toddler|kid|kids|son|daughter|sister|brother|baby|dog|cat|friend|pocket|autocorrect|child|nephew|niece|grandson|
        granddaughter|grandkid|thumb|finger *1 texted|sent|replied|hit|typed|said|pressed|wrote stop|unsubscribe|quit|end|cancel
      oops|oopsie|whoops|my_bad *1 wrong person|number|chat|text|guy|one
      oops|oopsie|whoops|oh_no|my_bad *1 hit|texted|sent|typed|pressed|said stop|unsubscribe
      stop|unsubscribe was|is *2 my_kid|my_son|my_daughter|autocorrect|accidental|accident|mistake|not_me|wasnt_me
      got|get|was|been|am|me unsubscribed|opted_out|removed|taken_off somehow|by_mistake|for_some_reason|by_accident
    `,
  },
  {
    means: 'stay',
    say: `
      @back me|us|my_number|this_number *1 on|in|subscribed|back|again|to_get|to_receive
      @back me|us|my_number *1 up again|please
      put|add|sign|get|opt|turn|let me|us|my_number|my_phone|this_number|it|them *1 back
      want|wanna|like to? be? back
      resubscribe|re_subscribe|subscribe_again|opt_in|opt_back_in|start_again|restart
      keep|leave them|these|the|those|it|your|sending|texting *1 @msgs? coming|on|going|texting|sending
      keep|continue|please_keep sending|texting|getting|receiving
      want|like|love|happy|wish|need|prefer *1 to? stay|remain|keep|keep_getting|continue|still_get|be_back
      i|we *1 love|like|enjoy|need|want|miss|appreciate these|them|the|your|getting *1 @msgs|>
      dont want to? stop|unsubscribe|leave
      still|do want these|them|the|your|to *1 @msgs|get
    `,
  },
];
