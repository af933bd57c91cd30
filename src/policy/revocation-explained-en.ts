import type { RevocationPhrase } from './revocation-meaning.ts';

/** English: a bare demand ("stop asking", "take it off") and what tells, beside it, that texts or the number are meant. */
export const englishExplained: readonly RevocationPhrase[] = [
  {
    means: 'demand',
    say: `
      stop|quit|cease asking|trying|begging|bugging|pushing|insisting|checking|pestering|nagging|harassing|inquiring|offering|pitching
      stop|quit|cease sending|send|sendin it|em|them|these|this|those|any|more|stuff|things|all >|please|to|i|we|he|she|and|now|anymore|again
      @dont send|sent|sending it|em|them|these|this|those|any|more|stuff|things >|please|to|i|we|anymore|again|now
      < stop|quit it|this|that|them|these >
      stop|quit @texting|@contacting|sending him|her|them
      stop|quit @texting|@contacting for|about|looking_for ~
      laugh|anymore|any_more|already|thanks|now|here|there|else|yet|too|realtor|agent|house|car|insurance|solar|one|lawyer|dentist|job|kids|member|
        owner|homeowner|voter|customer|client|guy stop $
      ^ stop laugh
      < remove|delete >
    `,
  },
  {
    means: 'reason',
    say: `
      sold *3 house|home|property|car|truck|it|place|land|condo|lot|farm|business|years|year|last|month|months|ago
      house|home|property|car|truck|place|land|condo *2 sold
      not|no_longer|isnt|arent|aint|wasnt|never *2 for_sale|selling|sell|on_the_market|in_the_market|looking
      already|just *1 bought|voted|donated|hired|signed|leased|switched|found|went_with|got|have
      i|we *1 bought|voted|donated|hired|switched|went_with
      moved *1 out|away|to|last|years|from|overseas|states|cities
      dont|no_longer|never|didnt|havent|dont_even|not *1 own|owned|rent|drive|live|work|vote|have_a_house|have_a_car|a_homeowner|the_owner|a_voter|a_customer
      passed_away|died|deceased|passed|dead|widow|widower
      charged|charges|charge|pay|paying|cost|costs *3 for|per|each|every|me *2 text|texts|message|messages|sms|msg|money|cents|dollar|dollars|dime
      each|every text|message|sms *2 costs|cost|is
      limited|prepaid|pay_as_you_go|flip|no_data *2 plan|phone|minutes|texts
      these|this|texts|messages cost|costs *1 money|me
      i|we *1 rent|lease
      am|are|just|only a|the? renter|renters|tenant|tenants|minor|kid|nurse|student
      not|no_longer *2 here|there|in|at|needed|relevant|applicable|anymore|any_more|necessary
      am|is only|just? # years_old|yrs|yo|year_old|year
      i_am #
      not|isnt|aint|no_longer my|our|his|her|their ~ anymore|any_more|no_more|now
      this is|was *2 a|an|my|our|the *3 @lineword
      at *1 work|funeral|hospital|school|church|class
      not|aint|isnt|no_longer *1 interested
      @msgs|text *2 a|per|every|each day|week|hour|night
      told|asked|said *2 already|before|times|twice
      wrong ~
    `,
  },
  {
    means: 'drop-it',
    say: `
      take|get|cross|scratch|pull|knock|wipe|strike it|this|that|them|mine off|out|down >|please|now|asap|immediately|of_your|of_the|your|from_your|the
      remove|delete|erase|lose|forget|trash|purge|drop|lost|scrub|discard|destroy|toss|clear it|this|that|them|mine >|please|now|asap|immediately|
        from_your|from_the|off_your|off_the|from_ur|off_ur
      remove|delete|erase|scrub it|this from|off *1 your|the|ur *2 @list
      take|get|pull it|this off|out|from of? *1 your|the|ur *2 @list
    `,
  },
  {
    means: 'whose',
    say: `
      gave|gives *1 you *3 number|info
      used_to_be ~ number|phone|cell|line
      gave|give|gives *2 my|this|our|mine *1 number|info|information|phone|cell|contact|digits
      got|get|have|find|found|sold|sell|selling|obtain|obtained|share|shared my|this|our|mine *1 number|info|information|phone|cell|contact|digits
      this is|was *2 a|an|my|our|the|not *3 @lineword
      not|isnt|aint|wrong|no_longer *1 my|his|her|your|the|right|correct? number|phone|cell|line
      my|this|our number *1 is|was|isnt|belongs|should
    `,
  },
];
