import type { TopicPhrase } from './topic-meaning.ts';

/** English: somebody acts under another's name, with their papers or inside their account. */
export const englishIdentityFraudTopics: readonly TopicPhrase[] = [
  {
    means: 'fraud',
    say: `
      // accounts, loans and leases opened in another's name
      @culprit *3 opened|open|opening|financed|leased|leasing|took_out|taken_out|applied|filed|registered|
        rented|rent|borrowed|bought|purchased|ordered|signed|enrolled|got|getting|opening|buying|applying|
        filing|renting|taking_out|signing|running_up|created|started|activated|refinanced *7 using|with|under|
        in|on|by_using @whose *2 name|social|ssn|identity|info|information|insurance|medicare|license|credit|
        login|signature
      loan|mortgage|account|acct|accounts|card|cards|lease|policy|phone|line|car|truck|apartment|credit|
        utilities|electric|plan|taxes|return|unemployment *4 opened|taken_out|financed|leased|filed|
        applied_for|put|open|started *2 using|with|under|in|on @whose *2 name|social|ssn|identity|info|
        information
      filed|filing *2 taxes|return|unemployment|claim *3 using|with|under|in|on @whose *2 name|social|ssn|
        identity|info
      use|used|uses|using *1 @whose *1 social|ssn|social_security|identity|credit|info|information *5 rent|
        buy|open|get|lease|finance|apply|sign|borrow|register|enroll|file
      identity|ssn|social|medicare *2 was|been|being|got|is|were *1 used|stolen|compromised|leaked|sold
      someone|somebody|stranger|ex|cousin|crook *3 used|using|uses *2 insurance|medicare|social|license|
        membership|prescription|login|name
      loan|mortgage|account|deed|title|house|card|credit|insurance|contract|lease|policy *7 without *1 him|
        her|me|us|them|my|our|his *1 knowing|knowledge|consent|permission|signing|agreeing|approval

      // signatures and papers
      forge|forging|forges|falsif*|doctored|photoshopp* *4 signature|name|document*|paperwork|check*|papers|
        records|title|invoice*|receipt*|contract|lease|paystub*|id|certificate*
      signature *5 never|didnt|not|isnt|wasnt|doesnt *2 sign|signed|mine|hers|his|me|real|match|ours
      not|isnt|wasnt my|our|her|his signature
      someone|somebody|he|she|they|agent|salesman|dealer|ex|sister|brother *2 signed|signing @whose *1 name|
        signature *2 on|to|for|>
      faked|faking|copied|copies|traced|tracing|signed my|our|her|his|moms|dads signature|initials
      car|truck|suv|van|boat|house|loan|card *3 financed|leased|bought|registered|titled *4 in|under @whose *1 name
      impostors|imposters|impersonators
      a|an|the|some|your impostor|imposter|impersonator >|is|was|has|got|took|used|rented|who|that|called|texted|came|taking|using|renting
      person|man|guy|woman|lady|people|he|she|they|tech|crew|caller|worker|driver|inspector *8 wasnt|isnt|werent|arent|not *1 from|with|
        working_for|employed_by your|yalls company|office|business|firm|shop|team|dealership|agency|branch
      fake|phony|bogus|forged|false|stolen|borrowed|falsified *1 @papers
      @papers *4 is|was|are|were|looks *1 fake|phony|bogus|forged|counterfeit >|and|but|so|i|they
      @papers *1 was|is|were|are|turned_out|looks|look *2 fake|faked|phony|bogus|forged|falsified|altered|
        fraud*|counterfeit

      // accounts taken over
      unknown|random|strange|unauthorized *1 person|people|man|guy|party|individual|someone|device|login|user|
        number *5 @card
      @culprit *3 got|gotten|get|broke|logged|getting|logging|breaking *1 into *1 my|our|her|his *2 account*|
        acct|email|portal|profile|app|bank|savings|icloud|facebook|instagram
      took|taken over my|our|her|his *2 account*|acct|profile|page|instagram|facebook|email|number|login
      password|login|email|passcode *2 was|got|been|is changed *4 by|without|not_me|i_didnt|someone|didnt
      locked_out|cant_get_into|cant_log|cant_get_in *9 someone|somebody|hacker*|stole
      someone|somebody|he|she|they|stranger *2 changed|switched|reset *2 my|our *1 password|login|pin|
        passcode|billing_address|direct_deposit|beneficiary
      cloned|cloning|swapped|hijacked *1 my|our|the *1 sim|phone|number|plates|card|cards|key|keys
      sim swap*|clon*|jack*
      new|unknown|strange|another device *4 signed|logged|login|my_account|accessed
      verification|security|login|one_time code *9 didnt_request|didnt_ask|never_asked|locked_out|gave
      gave|told|sent|read|texted|asked|asking *4 code *1 you_sent|i_got|they_sent|on_my_phone

      // somebody who is not who they say
      pretend*|posing|posed|masquerad*|passing|acting *2 be|as|like|off_as *1 me|us|you|your|our|my_husband|
        my_wife|my_mom|my_dad|my_son|my_daughter|owner|owners|landlord|agent|officer|cop|police|employee|
        inspector|adjuster|nurse|contractor|realtor|technician
      claims|claimed|claiming|supposedly|allegedly|purport* *2 be|with|from|for *1 you|your|the|a|an|medicare|
        irs|my|our|police|government
      said|says|saying|told|telling|claimed|claiming|swore *5 one_of_your|one_of_yours
      said|says|saying|told_us|told_me|swore *1 he|she|they|hes|shes|theyre *1 was|is|were|are|worked|works|
        work|with|from *1 with|for|from *1 you_all|you_guys|your|company|insurance|the_bank|the_utility|
        the_gas_company|the_electric_company
      fake|phony|bogus|imposter|impostor|bogus|so_called *1 @official
      not|wasnt|isnt|arent|werent|never *2 real|actual|licensed|legit *1 @official|company|business|bank
      wasnt|isnt|not your|ur|one_of_your *1 employee*|guy|tech*|worker*|contractor|rep|agent *3 took|was_it|
        is_it|right|paid|charged|who
      impersonator|catfished|catfishing
      @someone *3 selling|printing|taking|collecting|advertising|offering *6 with|using|under your *2 name|
        logo|brand
      using|uses|used *1 your|ur *2 name|logo|brand|letterhead *5 take|collect|scam|sell|trick|deposit*|money
      knockoff|knock_off|bootleg|phony|counterfeit *2 @papers|merch|product*|part|parts|goods
      @someone|someone *3 applied|signed_in|signing|registered|logged_in|texting|messaging|emailing|calling|
        posting|talking|posted|texted|messaged|ordering *3 as me|us
      signed|enrolled|subscribed|registered me|us *7 without
      login|log_in|sign_in|signin|logon attempt*|from
      unusual|suspicious|strange|weird|unfamiliar|unknown|unrecogni* *1 login|log_in|sign_in|signin|activity|
        access|device
      email|password|phone|number|address *3 switched|changed|swapped *4 dont|not|never|didnt|someone
      number|phone|line|sim *3 ported|port|transferred *4 without|not_me|didnt|by
      without *1 my|our ok|okay|say|go_ahead|signature|sign_off
      door_to_door|knocking|came_to|came_by|called|calling|knocked *7 saying|says|said|claiming *2 they|he|
        she|theyre *1 are|is|was|were *1 with|from|works_for|work_for *1 you
      fake|false|made_up|fabricated|inflated|bogus *1 income|pay_stub*|information|info|employer|sticker|
        inspection|report|identity|name
      sticker|inspection|report|website|email|text|profile|badge|card *1 is|was|looks *1 fake|phony|
        counterfeit|forged
      falsified|fabricated|forged *2 record*|report*|document*|inspection|results|hours|timesheet*
      lied on my|the|your|his *1 application|loan|form|paperwork|disclosure
      someone|somebody|they|he|she|ex *2 added *2 themselves|himself|herself|themself|to_my_account|
        on_my_account|as_a_user|an_authorized
      unknown|strange|random|mystery user|name|person|phone|driver|signer|number *3 on my|our *1 account|plan|
        policy|loan|lease
      second|extra|another user|name|person|device *4 account|plan|policy|loan|lease *4 isnt|not|dont|never|
        who_is
      loan|card|account|mortgage|lease|policy|line|apartment|phone *3 i|we never|didnt *1 took|take|taken|
        open|opened|sign|signed|applied|apply|asked|rented|authorize*
      said|says|saying|letter|notice|shows|claims *3 i|we *1 opened|owe|signed|bought|applied|financed|leased|
        cosigned *7 i|we *1 didnt|never|havent|did_not
      used by *1 someone|somebody|stranger|another|people
      block|freeze|cancel|stop|lock|report *2 card|account|cards *8 using|used|uses *1 it|them|my
      ssn|social|name|signature *3 on *1 a|an|the *1 lease|loan|account|contract|deed|mortgage *4 somehow|but|
        never|didnt|wasnt|why|how
      signed for|as *1 my|me|us|him|her *3 deed|lease|loan|contract|title|mortgage|closing|affidavit
      my name *4 but i|we *1 wasnt|werent|never|didnt
      fake|phony|bogus|copycat|imposter *1 page|profile|site|listing|account|website|google|facebook|
        instagram|email|business|ad|app|number|review_site
      no|without|wouldnt_show|any *1 id|badge|identification *4 says|said|claims|claimed|saying|claiming
      landlord|seller|agent|realtor|guy *1 doesnt|didnt|never|dont *1 own|owned the|it|that|this
      who authorized|authorised *1 that|this|it|them|those
      photoshopp*|faked *3 statement|statements|bank|proof|letter|pictures|photos|screenshot*
      inspection|results|records|report|hours|test|reviews|documents|appraisal *2 was|were|is|been *1 faked
      copied|copying *1 down *2 card|ssn|social|license|id
      copied *2 card|ssn|social|license *1 number|numbers|info
      ex|stranger|someone|somebody *1 has|had|got|gained *1 access *1 to *1 my|our
      they|someone|somebody|ex|stranger *2 used|using|uses my *2 address|name|number|photo|photos|picture|
        business *1 to|for|on *3 get|open|sell|scam|dating|profile|apply|buy|rent|register
      downloaded|accessed|viewed|shared|leaked|copied *3 records|files|data|chart *4 without
      signed by *2 dead|deceased|nobody
      is|are *1 he|she|they|this_guy|that_guy|you_guys *1 legit|scammers|a_scam|a_scammer
      never|didnt|not *1 authorize*|authoris*|approve*|agree *2 renewal|upgrade|subscription|membership|
        increase|transfer|payment|plan
      took|taken|paid|gave *2 deposit|money|payment *8 cant|wont|doesnt|hasnt|not *1 reach|answer*|respond*|
        return|contact
      pay|paid|paying *2 fee|fees|taxes|fine|irs|bail|debt *2 in|with|by|using *2 gift_card*|google_play|
        itunes|bitcoin|crypto*
      won_a|prize|lottery|sweepstakes|inheritance *6 pay|fee|fees|taxes|bank|gift_card*
      email*|text|message|asking *4 change|update|switch *2 direct_deposit|payroll|bank_account|bank_info|
        bank_details *5 legit|real|from|really|you
    `,
  },
];
