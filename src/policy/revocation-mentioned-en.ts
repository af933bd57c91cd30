import type { RevocationPhrase } from './revocation-meaning.ts';

/** English: words of a stop that are reported, printed, asked about, said in jest, or aimed at something else than texts. */
export const englishMentioned: readonly RevocationPhrase[] = [
  {
    means: 'nothing',
    say: `
      // somebody else said it
      @speaker said|says|yelled|yells|screamed|replied|goes|shouted|hollered|whispered|was_like|is_like|were_like *0 to? @quote
      @speaker told|tells|texted|asked|sent me|him|her|them|his_ex|her_ex|his_boss|her_boss|his_mom|her_mom|my_ex *1 @quote
      he|she|they|friend|buddy|cousin|roommate|coworker texted|replied|sent|typed|wrote *0 stop|unsubscribe *0 to his|her|their|the|my|a
      told|asked|begged my|his|her|another|the_other *4 to @stop *1 @texting|@contacting|@calling|sending *1 not you|yours|you_guys >
      told|asked|begged the|those|these|some|another|other|my|his|her *4 to @stop *1 @texting|@contacting|@calling|sending *1 but *1 yours|you|you_guys *1 @fine
      i|he|she|we|my_wife|my_husband|sorry texted|sent|called|dialed|messaged *3 wrong person|number|guy|chat|girl|one|group
      i|we must_have|may_have|might_have|accidentally|think_i *1 texted|sent|called|dialed|messaged *3 wrong person|number|guy|chat|girl|one|group
      // titles and signs
      read|watch|seen|saw|watching|watched|reading|heard|hear the|that|a|this *1 @worktitle *0 @title yet|before|lately|is|was|by|came
      have|did|has @you seen|read|watched|watch|heard *2 @worktitle *0 @title
      the|that|this|new|old|favorite @worktitle *0 @title *0 is|was|by|came|yet
      @worktitle is? called|titled|named|entitled *0 @title
      sign|door|button|label|sticker|shirt|hat|wall|screen|light says|said|reads stop|end|quit|unsubscribe|cancel
      // about other people
      do|does|did|would|will|can|could|has|have|why|how many|most|any|some|other|a_lot_of? @someone_else ever|even|really|actually? unsubscribe*|opt_out|opted_out
      do|does|did|would|will|how many|most ever|even|really|actually? unsubscribe*|opt_out
      @someone_else unsubscribes|unsubscribed|opts_out|opted_out
      @someone_else ever|really|actually|even|would|would_ever|has|have|can|could|gets_to|get_to|choose_to|chooses_to|wants_to|want_to unsubscribe*|opt_out|opted_out|said_stop|say_stop
      has|have|did|do|does @someone_else ever? say|said|text|texted stop
      if i|we unsubscribe*|opt_out|opted_out
      what|how does|do|did unsubscribe|unsubscribing|opting_out|opt_out *1 mean|do|work|cost|affect
      // of something else
      opt|opting|opted me|us|my_son|my_daughter|my_kid? out of *3 @optional but|and_keep|keep|instead|only|this_year|this_semester|for|next|because|since
      opt|opting|opted me|us|my_son|my_daughter|my_kid? out of *3 fee|fees|plan|coverage|paperless*|arbitration|clause|trip|class|insert|program_fee
      take me|us|my_name|her|him off|from the|your? wait|waiting list
      // the wish is that something else end
      want|wants|need|needs|get|like|wish|tell @thisone? @nuisance to stop|end|quit
      make|made|makes @thisone @nuisance stop|end|quit
      when will|does|do @thisone? @nuisance stop|end|quit
      how|way|what|tell_me *7 make|get this|these|it|them to? stop|quit @acting
      // a firm's other doings
      fuck|screw|f|damn you? and? you|your|ur|the|those|these *1 @gripe
      legit|real|genuine|legitimate|trustworthy|reputable *3 or *4 scam|scammer|scammers|fake|spam|hoax|bot
      scam|spam|fake *3 or *2 legit|real|genuine|legitimate
      @letter *9 is|isnt|was this|that|it|they|these|there|he|she *2 scam|spam|phishing|hoax|fake
      saying|says|claiming|claims|asking|wanting|offering|demanding *9 is|isnt|was this|that|it|they|he|she *2 scam|spam|phishing|hoax|fake
      report|reported|reporting|report_it|complain|complained|complaining|turn|turning you|you_all|you_guys|ur|your_company|your_business in? to|at|with *3 @office
      not|isnt @kinds
      no more|new? @msgs from my *1 ex|boss|mother|mom|dad|wife|husband|son|daughter|friend|friends|school|doctor|bank|landlord|kids|sister|brother
      @msgs on the? machine|voicemail|answering_machine|board
      no text|message me the|your|when|later|if|instead|what|where
      // no answer to a text
      @never bother|worry @doing
      isnt|not to_be *1 disturbed until|till|before|after|while|during
    `,
  },
  {
    means: 'revoke',
    say: `
      fuck|screw|f|damn you? and? you|your|ur|the|these|those *1 @msgs
      opt|opting|opted me|us? out of *2 text*|sms|messag*|alert*|notification*|marketing|promotional|mailing|campaign *1 @optional
      how can|does|do|could someone|somebody|anyone|one|you|people unsubscribe|opt_out
      @teller said|promised|swore|says @you would stop|quit|remove|unsubscribe
      @teller said|promised|swore|says @you would stop|quit @texting|@contacting|sending
    `,
  },
  {
    means: 'hold-instead',
    say: `
      read|watch|seen|saw|watching|watched|reading|heard|hear the|that|a|this *1 @worktitle *0 unsubscribe|leave_me_alone|opt_out|remove_me
      the|a|that|this @worktitle *0 leave_me_alone|unsubscribe|opt_out|remove_me
    `,
  },
  {
    means: 'hold',
    say: `
      @letter *1 texted|texting|messaged|messaging|keeps_texting *6 is this|that|it *2 scam|spam|phishing|hoax
      he|she|they|friend|someone said|says|asked|asks|wants to? take_me_off|remove_me|unsubscribe|opt_out *3 list|lists|texts|me|him|her|your|ur
      like|appreciate|okay|ok|possible|can|great if i|we unsubscribe|opt_out|opted_out|unsubscribed
      report|reporting|reported you|this|it to|at *1 fcc|ftc|carrier|provider|verizon|tmobile|att|dnc|7726|police|authorities
      want|need @these? harassment|spam|@junk|madness|calls to? stop|end
    `,
  },
  {
    means: 'jest',
    say: `
      @youare *1 too|so|such *1 funny|hilarious|sweet|cute|silly|adorable|goofy|flattering
      @youare killing|cracking|spoiling me
      i am full|stuffed|blushing|drooling|cracking_up
      @youare making me *1 laugh|blush|hungry|drool|smile
      that|this|it is *2 so|too|the *1 funny|hilarious|cute|sweet|funniest|cutest|sweetest|good|adorable|amazing|beautiful|gorgeous|pretty
      that|this|it is *2 hilarious|adorable|gorgeous
      i|we love this|it|that >
      i|we am_obsessed|am_dying|am_crying|am_screaming|am_dead >
      i cant laugh|breathe
    `,
  },
  {
    means: 'away',
    say: `
      cant|wont|couldnt|not|unable *3 make|come|attend|be_there|go|get_there|able|makeit
      something|work|emergency *1 came|comes|come_up up|in?
      sick|ill today|tonight|with|so|and|>
      flu|fever|covid|stuck|delayed|running_late|flat_tire|snowed_in|out_of_town|double_booked|babysitter
      cancel|cxl|drop me|us for|on|at|this|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|#
      my|our|the|todays|tomorrows appointment|appt|visit|slot|reservation|booking|session|class|lesson|turn|spot|time
    `,
  },
];
