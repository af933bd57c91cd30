import type { RevocationPhrase } from './revocation-meaning.ts';

/** English: left out of the next mailing, done with getting them, too many of them, another channel, a phone of somebody else. */
export const englishLeftOut: readonly RevocationPhrase[] = [
  {
    means: 'revoke',
    say: `
      // left out of the next ones
      leave|keep|cut|drop|count|skip|let|omit @self off|out|out_of|off_of of? *1 next|future|any|more|coming *1 one|ones|round|blast|send|batch|
        mailing|campaign|message|text >|please|thanks|you|and|i|we
      leave|keep|cut|let @self off|out|out_of|off_of of? your|the|this|these|ur *1 @mailing|@list >|please|thanks|already|now|i|and|you|it
      count @self out of these|this|those|it|them >|please
      be|been left off|out *1 your|the|this|these|next *2 @mailing|@list|one|round|@msgs >
      count @me out of|for|on any|all? more|further? of? your|the|these|this|ur|future|any|more *1 @mailing|@msgs
      block|ban|bar|drop|cut|skip|exempt|excuse|omit @self *0 from|off|out_of|on *1 your|the|this|these|ur|any|all|future|further|getting|receiving|
        next *1 @mailing|@msgs|@list
      block|ban|bar|drop|cut|skip|exempt|excuse|omit @self *0 from|off|out_of|on *1 future|further|next @mailing|@msgs
      drop|cut me|us|my_number from|off|out_of the|your next send|one|round
      block|ban|bar me|us|my_number|this_number from|in|on your|the|this|ur system|program|service|app|platform|database
      spare me|us your|the|these|any|all|more|further *1 @msgs|@mailing|@junk
      leave|keep|count @family off|out|out_of|off_of of? your|the|this|ur *1 @mailing|@list|@msgs
      // no more wish to get them
      am|are|so|totally|just|all|^|really|officially|already done|finished|through|over with? @get @these? *1 @msgs
      am|are|so|totally|just|all|^|really|officially|already done|finished|through|over with? @get these|this|those|them >|from|now|already|every
      am|are|so|totally|just|all|^|really|officially|already done|finished|through|over with? @get this|these|your|all|ur @junk
      am|are|so|totally|just|all|^|really|officially|already done|finished|through with @these *1 @msgs|@list >|please|and|so|thanks
      am|are|so|totally|just|all|^|really|officially|already done|finished|through|over hearing from @you
      done|finished|through|tired_of|sick_of getting|being @contacted
      // too many, stop
      enough_is_enough *0 make it|this|them|these stop
      too_much|too_many|too_often|too_frequent|so_many|so_much|nonstop|excessive *0 @stop|end|kill them|these|those|sending >|please|to
      ^ *2 make it|this|these|them|all_this stop *1 $
      // another channel
      only|just email|emails|mail|e_mail|emailing *3 no|not|never @texts|text >|please|thanks|ever|at_all
      email|emails|mail|e_mail|emailing me|us? *1 only|just|instead|is_fine|are_fine|ok|okay|please|works *3 no|not|never @texts|text >|please|thanks|
        ever|at_all
      can|may|could|please|only email *1 but|and no @texts|text >|please
      email|emails|e_mail *0 not @texts|text >
      want|prefer|like|only|need *1 email|emails|e_mail *0 no @texts >
      no|not @texts|text *0 email|emails|mail *0 only|instead|please|is_fine|is_ok|is_okay|works|is_better
      no|not @texts|text *0 just|only|use|by|via? email|emails|mail|e_mail me|us|only|instead|please >|only|please|instead|thanks
      email|emails|mail|e_mail|emailing me|us|it? please|only? instead_of|rather_than|not|no @texting|text|texts >|please|me
      use|by|via|through *2 email|mail|e_mail|post *1 not|no|never @texts|text >|please|thanks
      < @texts arent|isnt >|ok|okay|fine|cool|alright|wanted|welcome
      // of things that they do not sell, buy, or do
      not|isnt|arent|aint|dont|no_longer|never|already|is|wont *3 for_sale|sale|selling|sell|market|moving|buying|sold|interested|looking|
        voting *5 @dont @text|@contact @me? about|for
      @dont @text|@contact @me about *2 @again
      @dont @text|@contact @family *1 or|and|nor me|us
      @dont @text|@contact @family *1 or|nor @text|@contact me|us
      ^ already? said|told_you|told_you_all stop|quit|unsubscribe|no_more_texts
      @dont @text|@contact|@call my|his|her ~ and|or|nor @dont @text|@contact me|us
      @family|boss|lawyer|attorney|spouse|tenant|patient asked|told|begged @you to? @stop @texting|@contacting|sending
      // nothing is to be sent here
      @dont ever? send anything|nothing|stuff|things|@msgs|@junk here|to_it|to_this_number|to_this_phone
      this is a|my|our|an? formal|official|legal|final? cease_and_desist >|notice|demand|order|letter
      consider|treat this *3 cease_and_desist
      @unenroll @self? *1 from your|the|this? *1 text|texts|texting|sms|alert|alerts|reminders program|club|service|list|system|>
      @unenroll @self? *2 from *2 @schooling @msgs
      why|how_come am|are i|we not|still *0 getting|being? @removed|off *1
    `,
  },
  {
    means: 'hold',
    say: `
      i|we|am|are|^|still|just get|getting|receive|receiving|see|seeing|keep_getting *1 too_many|so_many|too_much|tons|a_ton|a_lot of these|those|
        your >|lately|from|every|a_day|now|already|each|daily
      @you *1 send|sending *2 too_many|so_many of_these|of_those|@msgs
      @you *1 text|message|texting|messaging *2 too_much|so_much|too_often|so_often|a_lot >
      @you keep|always|still asking|texting|sending|messaging *4 too_much|annoying >
      @dont @text|@contact about it|this|that|my >
      your ~ keeps|keep|is|are|wont_stop harassing|bugging|bothering|pestering|spamming|hounding me|us
      prefer|like|rather *1 email|emails|e_mail|mail over|to|than texts|text|texting|sms >
    `,
  },
  {
    means: 'hold-instead',
    say: `
      @dont|@stop send|sending it|them|this|that|those|these to me|us *0 send|mail|email|give|text|ship|forward it|them|this|that|those to
      cease_and_desist letter|order|notice|papers *1 is|are|in|on|to|will|has|was|coming|incoming|sent|mailed|headed
      expect|await|sending|sends|mailing|filing *3 cease_and_desist
      you *2 receive|get|be_served|getting|receiving|hear *2 cease_and_desist
    `,
  },
  {
    means: 'off-switch',
    say: `
      turn|shut|switch|cut them|these|those|em off >|please|now|already|asap|for|i|we|thanks
      cut_it_out|knock_it_off|cut_that_out
      stop|end|quit|kill|halt|cease|pause them|these|those|it|this|that|em >|please|now|i|we|already
      make it|this|these|them stop
    `,
  },
  {
    means: 'of-texts',
    say: `
      @pings are|come|keep|wake|wakes|arent|arrive|never|cost|go|get|have|beep|buzz|were|dont|every
      thanks|thank_you|appreciate|like|love|enjoy|enjoyed for? the|your|these|all_the|those *1 @pings
      dont|no_longer|never|not need|want|use|read|like|check|wanting|needing *1 the|your|these|those|any|more *1 @pings
      no need|use for *1 @pings
      of these|them *1 a|per|every|each day|week|hour|night|morning
      too_many|so_many|too_much|way_too_many|nonstop|constant *1 @pings
      @pings *3 too_much|too_many|nonstop|constant|excessive|out_of_control|annoying|old|daily
      ^ those|these|your|the @pings >
    `,
  },
  {
    means: 'whose',
    say: `
      this|it|that is *2 a|an|my|our|the|her|his *2 @kidsof|@worksof phone|cell|cellphone|tablet|ipad|iphone|watch|line|number|device|mobile|computer
      ^ *1 my|our @kidsof|@worksof phone|cell|cellphone|tablet|ipad|iphone|watch|line|number|device|mobile >
      kid|son|daughter|child|toddler|baby|niece|nephew|grandson|granddaughter|grandkid has|uses|got|owns this|the phone|number|cell|tablet|ipad|line
      this|the phone|cell|number|line is *1 for work|business|emergencies|emergency|medical|patients|kids
      texting|texted|messaging|messaged|reached|have *3 @kidsof|@worksof phone|cell|tablet|ipad|line|number|device|mobile >
    `,
  },
  {
    means: 'not-here',
    say: `
      @dont ever? @text|@contact it|here|this|this_one|on_it|this_number >|again|anymore|please
      @dont ever? send *1 it|this|these|stuff|things|anything|nothing|@msgs *0 here|to_it|on_it|over|to_this? >|again|anymore|please
    `,
  },
];
