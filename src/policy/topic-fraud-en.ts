import { englishIdentityFraudTopics } from './topic-fraud-identity-en.ts';
import { englishMoneyFraudTopics } from './topic-fraud-money-en.ts';
import type { TopicPhrase } from './topic-meaning.ts';

/** English: fraud, theft, payments that somebody disowns. */
export const englishFraudTopics: readonly TopicPhrase[] = [
  {
    means: 'fraud',
    say: `
      fraud|frauds|fraudulent*|fraudster*|defraud*|scam|scams|scammed|scammer*|scamming|con_artist|phishing|
        phished|spoof*|embezzl*|forg*ry|forged|forgery|counterfeit*|ponzi|swindl*|hacked|hacker*|hacking|
        thief|thieves|theft|stolen|robbed|robbery|pickpocket*|mugged|burglar*|unauthorized|unauthorised|
        chargeback*|charge_back|compromised|skimm*|impersonat*|breached|hijack*|extort*|blackmail*|ransom*|
        laundering
      who|someone|somebody *1 charged|charging my card|account|credit_card|debit_card|visa
      identity|id *2 theft|stolen|stole|thief|fraud|compromised|used|using
      steal|stealing|stole|jacked|hack|nicked|swiped|pinched *3 @card|money|cash|phone|from|my|our|car|
        package|packages|stuff|bike
      isnt|not|wasnt|didnt|dont authorized|authorised|authorize|authorise|legit|legitimate
      without *1 my|our *1 permission|consent|authorization|authorisation|knowledge|approval|authority|knowing
      @someone *3 used|using|uses|took|taken|taking|accessed|access|charging|charged|withdrew|withdrawn|
        cloned|copied|obtained *4 card*|account*|identity|wallet*|purse*|checkbook|ssn|credit|debit|visa|bank|
        pin
      someone|somebody|stranger|thief|thieves|hacker*|scammer* *3 used|using|took|taken|taking|accessed|
        copied|changed|broke_into|obtained *4 @card
      someone|somebody|stranger|another_person|other_people *3 use|got|has|have|spent|spending|making|made|
        opened|signed|logged|getting|gotten|knows|trying *4 @card
      @card *3 being|been|was|is|got|has|were *2 used|stolen|taken|compromised|cloned|copied|hacked|accessed|
        charged|duplicated|misused *3 by|without|someone|somebody|else|else*|fraud*|other|in|not|online|for|>
      @card|debit_card *4 used *3 somewhere|place|city|country|store *4 never|not|havent
      @card *3 used|accessed|taken by|without *1 someone|somebody|me|my|another|anyone|permission
      @nope|no *3 @deed *4 @charge
      i|we never|didnt *1 authorize*|authoris*|approve*|purchas*|order|ordered *1 this|that|these|those|it|
        them|any >
      charge*|used|took|taken|debited|withdrew *4 without *1 my? permission|authorization|consent|approval|
        asking|telling
      @charge|card|account *6 @nope *3 @deed
      @charge|card|account *7 i|we|me *1 @nope *2 @deed
      @nope *2 withdraw|withdrew|withdrawn|take_out|took_out *3 cash|money|that|it|this|any|funds|#
      @payment *6 not|wasnt|isnt|werent|arent *1 me|mine|my|by_me|ours|us|from_me|done_by
      @payment *5 havent|didnt|dont|never|cant|not *3 recogni*|authori*|familiar|approved|made|remember|know
      not *1 familiar|aware *3 @payment
      @payment *4 unfamiliar|unrecogni*|suspicious|unknown|strange|weird|mysterious|bogus|fake|questionable|
        unusual|odd|unexplained
      pretend*|posing|impersonat*|claiming *2 be|as|from *1 you|your|my_bank|bank|irs|company|employee|
        social_security|amazon|apple
      never|didnt|havent *1 bought|buy|ordered|purchased|signed_up *1 anything|nothing|from|for *4 store|you|
        site|website|company|them|here|charge*|charged
      tricked|conned|fooled *3 sending|giving|paying|buying
      unfamiliar|unrecogni*|suspicious|unknown|strange|weird|mysterious|bogus|fake|questionable|unusual|odd|
        phantom|unexplained|rogue *2 @payment
      dispute|disputing|contest|challenge|report *4 charge*|transaction*|payment*|debit*|purchase*|
        withdrawal*|bill
      lost|misplaced|missing *3 card|wallet|purse|cards|credit_card|debit_card|bank_card|checkbook
      cant|couldnt|cannot|unable_to|wont *1 find|locate *2 card|wallet|purse|cards|checkbook
      dont|no|not|cant know|idea|sure|tell *2 what|who|why|where *3 charge|payment|transaction|debit|
        withdrawal|purchase
      what|who is? *1 this|that|the|these *1 charge|payment|transaction|debit|withdrawal|purchase *2 on|
        from *2 card|account|statement|bill|bank
      took|take|taking|taken # *2 out|from *1 of? my|our|me
      dropped|drop *2 card|wallet|purse
      @card *2 got|was|were|been|is|being nicked|jacked|swiped|snatched|pinched|lifted|leaked|exposed|taken|
        cloned
      @card *3 leaked|exposed|in_a_breach|in_the_breach|on_the_dark_web
      money|funds|cash|dollars *2 disappearing|vanishing|going|draining|leaving *2 from|out *2 account
      pin|password|card *4 seen|known|watched|guessed by *1 someone|somebody|anyone|stranger
      dont|didnt|cant *1 remember|recall|recollect *1 buying|paying|making|ordering|purchasing|spending|
        signing|authorizing
      @someone *3 seen|saw|knows|know|watched|guessed|figured *2 pin|password|passcode|card|login|details
      charg*|used|using|debit*|billed *4 without *1 permission|consent|authorization|approval|asking
      took|take|takes|taken|taking|stole|paid *2 deposit|money|cash|payment|retainer|anticipo *6 ran|
        disappeared|vanished|ghosted|gone|ran_off|blocked_me
      ghosted|vanished|disappeared|ran|run|left|skipped *3 with *2 money|cash|deposit|payment|tools
      items|jewelry|things|cash|tools|stuff|ring|watch|laptop *3 missing|gone|disappeared *6 crew|cleaner*|
        guys|worker*|house|home|tech|visit|garage
      loan|account|credit_card|phone_line|utilities *4 in my name
      fake|phony|bogus website|site|email|text|invoice|message|account|profile|caller|listing|check|call|rep|
        company|charge
      website|site|email|text|message|call|listing|link|account *2 looks|seems|is|was|feels *1 fake|phony|
        bogus|fishy|sketchy|scammy|shady|suspicious
      is|was that|it|this *1 really *1 you|your|from_you
      asking|demanding|demanded *2 gift_cards|gift_card_numbers
      asking|asked|asks|wanted|wants|demanding|demanded *2 my_password|my_pin|my_ssn|my_social|bank_info|
        my_bank|remote_access|wire_money|bitcoin|crypto
      saying|says|said|claims|claimed|claiming *3 works|work|working|from *2 you|your|my_bank|the_bank|
        company|irs
      check *3 never|didnt *2 wrote|write|sign|signed
      card|wallet|purse *3 snatched|swiped|nowhere|left_behind|fell_out
      snatched|swiped *2 @card|bag|handbag
      left *1 my *2 card|wallet|purse *3 atm|machine|store|restaurant|taxi|cab|uber|bus|train|bar|plane
      atm|machine *4 swallow*|ate|kept|took|retain* *2 card
      card|wallet|purse|cards *3 lost|missing|gone|misplaced
      money|funds *4 missing|disappeared|vanished|stolen|taken_from|taken_out|gone_from|withdrawn
      taking|taken|took|take|draining|drained|emptied *2 money|funds|cash|everything *3 from|out *2 my|our|
        account|bank
      rip|ripped|ripping|rips *1 me|us|people|him|her off
      ripped off
      @nope *1 took|take|taken|taking *3 money|cash|funds|it *1 out
      wasnt|isnt|not me|us who|that|making|using *3 paid|bought|ordered|made|used|withdrew|spent|did|
        authorized|purchase*|payment*|transaction*
      rip_off|ripoff|conned|conman|con_man|hoax|crooks|crook|swindled|duped|deceptive|bait_and_switch|
        pyramid_scheme|sham
      cheated|tricked|deceived *1 me_out|us_out|out_of|into_paying|into_signing|customers|by_you|by_your
      @someone *3 pretend*|claim*|posing|saying|said *3 from|be|he|she|they *4 your|company|bank|irs
      is this|it|you|that *1 legit|a_scam|for_real
      is this|it|you|that *1 real|fake >
      gave|given|give|sent|shared *3 my|our *2 card|ssn|social|password|pin|account|info|bank *4 scam*|
        someone|stranger|phone|caller|fake
      block|freeze|lock|deactivate|suspend|disable *3 card|account|cards|credit *5 lost|stolen|someone|fraud*|
        used|hacked|asap|now|immediately
      freeze|lock|deactivate|suspend my|the|our *1 card|cards|account|credit
      @someone *3 logged|logging|login|log|signed|signing in|into|from
      login|log_in|sign_in|access *4 not|wasnt|isnt|dont *2 me|recogni*
      gift card* *6 pay|payment|number|code|send|irs
    `,
  },
  {
    means: 'not-fraud',
    say: `
      steal|stole|stealing|stolen|nicked|nick my|your|his|her|the|our *1 fries|food|lunch|parking|spot|seat|
        look|joke|pen|hoodie|chips|charger|boyfriend|girlfriend|umbrella|line|sweater|jumper|socks|blanket|
        pillow|covers
      steal|stole|stealing|stolen my|your|his|her|the *1 heart|thunder|show|spotlight|idea|deal
      a|what_a|such_a|total|absolute|it_is_a steal
      hack|hacks|hacker|hacking life|cough|coughing|into|it|way|saw
      life|kitchen|travel|food hack|hacks
      screen|rug|fraud|identity protection|department|alert_system|monitoring|dance|door
      @nope *1 know|remember|do|make|have *3 how|what|where|when|why|if|who|anything|much|it|sense|that|sure|
        time
      @nope *1 buy|order|set_up|place|send|need|open *2 it|one|yet|lunch|food|dinner|drinks|any|anything|me_a
      no purchase|charge|fee
      @nope *1 make|made *2 payment *3 yet|on_time|because|this_month|last_month|due
    `,
  },
  {
    means: 'hint-disowned',
    say: `
      wasnt|isnt|not|werent *1 me|mine|ours|by_me|done_by_me|from_me >|and|so|but|who|that|because
      never authorized|authorised|approved|ordered|bought|agreed|purchased|signed_up_for
      havent|didnt|dont|not|never *1 use|used|using *2 card|it
      from *1 another|different|other|foreign country|state|city|place
      place*|city|country|town|somewhere|store *2 i *2 never|havent *1 been|visited|shopped|gone
      it|that|this wasnt|isnt|was_not me|mine|my
      no memory|recollection|knowledge|record|recall|idea of|about|what|why|where|how
      never|havent *2 heard|been|visited|shopped|used|wrote|seen *2 of|to|there|at|it|that|in|from|before
      dont|didnt|cant|not *1 remember|recall|recollect
      none *4 me|mine|i|my
      nothing *3 to_do_with_me|about|of_it
      another|different city|state|country|town
      didnt|never|not|havent *2 use|used|do|did|make|made|taken_out|take_out|took_out
      why *2 they|you|it *2 take|took|taken|debit*
      i|we didnt|never|havent >|do_it|do_that|do_this|make_it|make_that|make_this|do_them|make_them|done_it|
        made_it|authorize*|approve*|recogni*|do_those|make_those|buy|purchase
      not done|made|authorized|initiated *1 by me|us
      not|never|dont *1 recogni*|authori*|approve*
      dont_know_who|no_idea_who|know_nothing_about|dont_remember_making|dont_remember_doing|dont_recall_making
    `,
  },
  {
    means: 'hint-payment',
    say: `
      charge|charges|transaction*|payment*|purchase*|withdrawal*|withdrawn|withdrew|withdraw|cash|cashed|
        debit|pounds|direct_debit|debits|debited|statement*|credit_card|debit_card|my_card|bank_account|
        my_account|wire|atm|my_bank
    `,
  },
  {
    means: 'hint-phone-gone',
    say: `
      lost|misplaced|dropped|missing|cant_find|left|broke *3 phone|mobile|cellphone|iphone|android
      phone|mobile|cellphone|iphone *3 lost|missing|gone|taken|nicked|disappeared|misplaced
    `,
  },
  {
    means: 'hint-banking',
    say: `
      app|account|accounts|banking|bank|card|cards|freeze|block|access|payments|transactions|money|funds
    `,
  },
  ...englishIdentityFraudTopics,
  ...englishMoneyFraudTopics,
];
