import type { RevocationPhrase } from './revocation-meaning.ts';

/** English: the number does not belong to whom we think; consent, if any, was somebody else's. */
export const englishWrongPerson: readonly RevocationPhrase[] = [
  {
    means: 'revoke',
    say: `
      wrong|incorrect|rong number|phone_number|phone_num
      ^ wrong|incorrect number|no|phone|contact|cell|person|guy $
      have|got|reached|texting|texted|messaged|messaging|contacted|contacting *1 wrong|incorrect person|
        contact|recipient|guy|man|lady|dude|girl|woman|one|individual|party|house|family|chick
      this number *1 no_longer|doesnt|now|dont belong|belongs *1 to
      have|got|having me|us *1 confused|mixed|mistaken|mixed_up
      isnt|hasnt|hasnt_been|not_been|wasnt ~ number|phone|cell in|for *2 years|months|year|awhile|while|ages|forever
      number|phone no_longer|now belongs|belong to
      this number|cell|line|phone belongs to
      new owner of this|the number|phone|line
      not the person|one|guy|man|woman you *3 looking|want|trying|think|seek
      nobody|no_one|noone here|by|with|at|named|called *2 that_name|this_name|this_number
      nobody|no_one|noone *1 named|by_the_name|by_that_name|goes_by
      there|here is no|not_a|not|nobody ~ at_this_number|at_this_phone|on_this_number
      no ~ at_this_number|on_this_number >
      doesnt|no_longer|not *1 uses|use|owns|own|has this_number
      this isnt|not|aint *1 her|his|their|the_right number|phone|cell >
      no_longer|not at|on|with this_number
      text|texts|message|messages|this|these *1 meant|intended for someone|somebody|another|other|a_different *1 else|person|number|>
      isnt|aint|wasnt at|on|with this_number
      texting|messaging|texted|messaged|contacting|reached|dialed *1 wrong|incorrect phone|cell|num|line|account
      just|recently got|bought|have this|my *2 number|phone|line
      got|have|bought this number|phone|phone_number *1 last|since|for|a|from|recently|now|yesterday|in
      changed owner|owners|hands
      number|line|phone *2 reassigned|assigned|reissued to me|us
      there is no @given here|at|on|with
      @given|he|she was never here|at_this
      isnt|not|aint|wasnt ~ number|phone|cell|line anymore|any_more|now
      new owner of? *1 number|phone|line
      no_longer ~ number|phone|cell|line
      not|isnt|aint who|the_one|the_person|the_guy you *3 think|looking|want|after|trying|seeking
      confused|mixed|mistaken|confusing|mistaking me|us|up? *2 with|for some*|another|other
      no_longer|doesnt use|uses|have|has|own|owns this|that phone|number|cell|line
      he|she|they dont use|have|own this|that phone|number|cell|line
      new|different owner|person has|of|owns|using|with *1 this number|phone
      isnt|not|aint|no_longer|wasnt *1 my|her|his|their|our number|phone|cell|line anymore|any_more|
        no_more|now
      had this number
      not the? right|correct number|phone_number|contact >
      you have|got|are_using|are_texting an? old|outdated number >|for_him|for_her|for_me|for_us|please
      new number|phone owner >|here|now|sorry
      this|my number is|was|has *2 reassigned|recycled|new_owner|someone_else|a_business|disconnected
    `,
  },
  {
    means: 'hold',
    say: `
      ^ this_isnt|you_are_not_texting ~ $
      ^ no ~ here $
      dont|no_idea|not_sure *1 know? who ~ is >
      dont know a|any|anyone|anybody|no|nobody named|called ~
      there is no @given >
      @given gave|give you a|the|my *2 number|num
      i am not @given >|at_all|sorry|wrong|but_i
      ^ not @given >|sorry|wrong
      this isnt|aint|not @given >|sorry|wrong
      no @given here|lives >|at
      dont know a|any|no|who|this? @given >
      @you looking|searching|asking|texting|trying_to_reach|trying_to_text|want for? @given this_isnt|this_aint|that_isnt|i_am_not|wrong|not_me
      @you are looking|searching|asking|texting|trying_to_reach|trying_to_text for? @given *0 this|i_am|that|wrong|not
      @given hasnt|doesnt|didnt|no_longer *1 have|had|has|own|owns|use|uses this|that|my|the number|phone|cell
      this was|used_to_be my|his|her ~ number|phone|cell
      my name isnt|not|aint ~
      ^ not me|him|her|my_name|the_right_person $
      ^ *1 that|this|it isnt|is_not|aint|wasnt me|my_name|him|her $
      wrong phone|cell $
      there|theres is? no ~ here|at_this|on_this >|number|phone
      this|it isnt|not|aint ~ *1 number|phone|cell >
      dont|doesnt|no_longer have|has this_number
      have the? wrong person|guy|one|girl|lady
      wrong person|guy|recipient
      ^ *1 wrong dude|man|lady|girl|woman $
      no_one|nobody ~ lives? here >
      doesnt|dont|no_longer live|lives here|at_this_address
      changed|has_a_new|have_a_new|got_a_new his|her|their number
      do i know you
      my|our|this number *4 without my|our permission|consent
      person|owner|he|she|they *3 no_longer here|with_us|reachable
      she|he|they|who|owner|person passed_away|deceased|died|is_dead *3 number|phone|text*|messag*
      is|has|was *1 deceased|passed_away *2 stop|remove|text*|contact*
    `,
  },
];
