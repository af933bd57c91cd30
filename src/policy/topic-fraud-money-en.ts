import type { TopicPhrase } from './topic-meaning.ts';

/** English: money that left, or was asked for, by deceit. */
export const englishMoneyFraudTopics: readonly TopicPhrase[] = [
  {
    means: 'fraud',
    say: `
      // spent or drained by somebody
      @culprit *2 bought|bying|buying|ordered|ordering|purchased|charged|charging|spent|spending|ran_up|
        racked_up|paying|shopping|put *7 on|with|to|using my|our|moms|dads|her|his *2 card|cards|account|acct|
        credit|amazon|dime
      someone|somebody|ex|he|she|they|stranger *2 maxed|maxed_out|drained|emptied|cleaned_out|wiped_out|wiped|
        overdrew *4 card|cards|account|acct|balance|credit|savings|gift_card
      account|acct|savings|balance|bank *1 account? *1 is|was|got|been|now *1 empty|emptied|drained|wiped|
        wiped_out|cleaned_out
      gift card *2 was|is|were|been *2 used|drained|empty|redeemed *1 before|by|when_i|already
      card|number|info|details *2 got|is|are out_there|out_on_the
      test|mystery|phantom|ghost|surprise charge|charges|withdrawal*|debit*|transaction*
      i|we *1 dont|no|have *1 know|idea|clue *1 what *1 this|that|the|these # #? is|was|are|for|on
      cash|money|withdrawal*|funds *3 from|at|in|out *3 atm|machine|branch *9 never_been|havent_been|not_me|
        wasnt_me|dont_live|card_with_me
      clicked|clicking|tapped|opened|followed *3 link *8 gone|missing|drained|hacked|stolen|virus|empty|
        charged|zero|locked_out|worried

      // changed payment details and messages nobody sent
      phishy|scammy|smishing|vishing|quishing|spoofed
      new|updated|different|changed|revised|second|another|changing|change|changes *2 wire|
        wiring *1 instruction*|details|info|information|account
      your|you|office|email|emailed|lawyer|title|escrow|agent|text|letter *6 new|updated|changed|different|
        revised *1 bank|banking|routing|ach|deposit|remittance *1 details|info|information|account|number|
        instructions
      email*|text|call|called|message|told|asked|asking|saying|says *5 wire|send|transfer *5 different|new|
        another|other|personal *1 bank|account|acct
      wired|sent|transferred|paid *9 never|didnt sent|send|emailed|got|received|asked_for that|it|any|those|
        the_email|instructions
      is|was *1 this|that|the|it *2 email|text|link|message|call|invoice|letter|wire|number *3 really|legit|
        real|safe|spam|a_fake
      make_sure|verify|verifying|confirm|confirming *2 it|its|this|that *1 is? real|legit|really_you|
        actually_you|from_you|genuine|not_a_scam|not_spam
      if|whether *1 this|its|it|that *1 is? legit|genuine|a_scam|from_you|a_fake|fake
      how *1 do|can|would i|we know|be_sure|tell *1 this|you|your|it|its|that|youre *4 real|legit|scam*|
        really|company|who_you_say|trust
      sounds|seems|looks|feels|smells|whole_thing_is|is|its *1 like|all|total|big a? con
      looks|sounds|seems|feels *2 fishy|phishy|scammy|sketchy|shady|sus|suspicious >|to|and|did|is|was
      got|get|had|received|getting *3 call|calls|text|email|message|letter *8 gift_card*|bail|my_ssn|
        my_social|social_security|bank_info|my_password|my_pin|remote_access|routing_number|card_number|
        medicare_number

      // gift cards, bail, remote hands
      told|tell|telling|asked|asking|asks|wants|wanted|made|making|convinced|tricked me|us|her|him|grandma|
        mom|dad|my_mom|my_dad *3 pay|send|buy|get|purchase|load *5 gift_card*|google_play|itunes|bitcoin|
        crypto*|western_union|moneygram|prepaid_card*|steam_card*
      said|says|saying|told|asked|asking|demand*|insist*|had_to|have_to|need_to|must *6 pay|paid *2 in|with|
        by|using|via *2 gift_card*|google_play|itunes|bitcoin|crypto*|western_union|moneygram|prepaid_card*|
        steam_card*
      gift|play|itunes|steam|prepaid card|cards *4 read|send|text|scratch|give *4 number|numbers|code|codes|
        back|pins
      read|send|sent|text|gave|give *3 numbers|codes|pins *4 gift|itunes|play|back_of
      call|called|calling|caller|phone *9 bail|in_jail
      caller|someone|somebody|stranger|guy|man|lady|woman|person|link|site|website|they *6 asked|asking|asks|
        wanted|wanting|wants|got|gave|took|requesting *3 ssn|social|social_security|medicare|medicare_number|
        pin|password|passcode|routing|routing_number|login|card_number|bank_info|bank_details|bank_account|
        remote_access|verification_code|security_code

      // listings, sales, deposits
      someone|somebody|stranger|scammer|random *3 listed|posted|advertised|advertising|renting|rented|listing|
        selling *2 my|our *2 house|home|apartment|condo|property|place|unit|car|land|truck|photos|pictures
      ad|ads|listing|post|pictures|photos *7 we|i didnt|never *1 post|posted|list|listed|put|approve
      craigslist|facebook|marketplace|fb|zillow|instagram|airbnb *7 taking|collecting|took|takes|stole|
        asking *2 deposit*|money|rent
      listing|ad|apartment|rental|house|tickets|ticket|website|store|seller|company|place|address|property|
        airbnb|charity|job|offer *3 was|is|were|are|turned_out *2 fake|bogus|a_fake|phony|nonexistent|
        not_real|never_existed|doesnt_exist|didnt_exist
      sold|selling|sells|bought *6 fake|stolen|counterfeit|knockoff|bootleg *2 ticket*|certificate*|diploma*|
        goods|car|truck|bike|purse|watch|parts|phone|laptop|>

      // checks
      check|checks|cheque|cheques *3 was|were|got|been|is|being *2 washed|altered|tampered|intercepted|forged|
        doctored|duplicated
      check washing|fraud|forgery|kiting
      washed|altered|forged|intercepted|doctored *1 a|the|my|our|your|rent|his|her *1 check|checks|cheque
      someone|somebody|stranger|neighbor *2 cashed|deposited|stole|wrote|printed *3 check|checks|cheque|
        cheques

      // goods misdescribed on purpose
      roll|rolled|rolling|rolls|turn|turned|wound|dialed|spun|set|clocked *1 back *2 odometer|mileage|miles|
        clock
      rolled|turned|wound|rolling *2 odometer|mileage|miles *1 back
      odometer|mileage|miles *4 rolled_back|rollback|tampered|altered|messed_with|doctored|fraud*|faked|lied|
        rolled
      messed|tampered|tampering|messing|monkeyed with *2 odometer|mileage|vin|title|signature|records|meter|
        scale|documents
      carfax|odometer|vin|title *5 doesnt|dont|didnt|not match*
      lied|lying|lie *1 about *2 mileage|title|salvage|miles|flood_damage|odometer|vin|accident_history
      hid|hidden|hide|hiding|concealed|concealing *3 salvage|flood|mileage|title|mold|accident_history|
        frame_damage
      salvage|rebuilt|flood|branded *1 title *4 hid|hidden|never_told|not_disclosed|concealed|washed|lied|
        disclosed
      billed|billing|bill *1 my|our|the|his|her *1 insurance|medicare|medicaid *7 never|didnt
      billed|charged|billing|charging *4 services|visit|visits|procedure|treatment|work *3 never|werent|
        wasnt *1 performed|rendered|provided|happened|took_place
      bill|invoice|claim|collections *1 notice? *1 for *4 i|we never had|did|saw|went|visited|owned|opened

      // things taken by people let in
      your|one_of_your|one_of_the|the|my|our|moms|dads *2 cleaner*|crew|guys|guy|tech|technician|worker*|
        employee*|mover*|housekeeper|staff|maid*|caregiver|aide|valet|contractor *3 took|stole|swiped|
        pocketed|lifted *3 ring|rings|jewelry|cash|purse|wallet|watch|laptop|earrings|necklace|pills|gun|
        bracelet
      took|taking|takes|taken|pocketing|pocketed|skimming *2 cash|money *2 from|out_of *2 register|till|
        drawer|safe|tip_jar
      package|packages|mail|parcel*|bike|catalytic_converter|tools|luggage *4 taken|swiped|gone|missing|
        disappear*|vanish* *2 off|from *2 porch|driveway|yard|mailbox|mailroom|lobby|lot|garage
      fake|phony|counterfeit money|cash|bill|bills|twenty|twenties|hundred*
      missing|gone|vanished|disappeared *2 from|out_of|of|in *2 checking|savings|account|acct|bank|wallet
      neither *1 of *1 us|me *2 bought|made|ordered|did|used|recogni*|authorized|know
      neither|none|nobody *4 us|family|house|here *2 bought|made|ordered|charged|used *4 charge*|card|that|
        this|it|purchase*|thing
      who *1 took|withdrew|spent|cashed *1 #|my|our|money|cash|the_check
      who *3 charging|billing|debiting|withdrawing|charged|taking me|my|us|from|money|#
      unless|until|or|that *1 i|we|he|she|they|you *2 buy|pay|send|load *5 prepaid|gift_card*|google_play|
        itunes|bitcoin
      told|asked|made|convinced|got *1 my? *1 me|dad|mom|grandma|him|her|us|grandpa|husband|mother|father|
        parents *2 withdraw|wire
      deposit|rent|paid|money|wired|sent *8 doesnt|didnt|never|isnt|not exist|existed|real
      photos|pictures|pics *2 on|in|from *1 that|the|this|an|your *1 ad|listing|post|profile *4 my|mine|ours
      changed|rewrote|rewritten|altered|scratched_out *2 payee|check|checks
      someone|somebody|they|he|she rewrote|changed|altered *2 check|payee
      odometer|mileage|miles *4 turned|rolled|set|wound|spun|clocked *1 back
      writing|wrote|cashing|writes *2 checks *3 herself|himself|themselves|themself
      not|arent|isnt|wasnt|werent my charge|charges|purchase*|transaction*|payment*|withdrawal*|debit*
      seller|landlord|guy|he|she|they|buyer|contractor *3 took|has|got *1 my|our|the *1 money|deposit|
        cash *2 and *2 blocked|ghosted|gone|vanished|disappeared|deleted
      merchant|company|store|website|vendor|shop|place|business *3 dont|never|havent *1 know|heard|recogni*|
        dealt|used *6 took|taken|charged|debited|billed|withdrew|charging
      charged|debited|billed|withdrawn *3 by|to|from *8 never|dont|havent *2 heard|dealt|recogni*|used|
        shopped|know
      text|email|call|message|letter|dm *8 link|pay|payment|account|bank|code|invoice|refund|prize|suspended|
        owe|overdue|wire *7 is|was it|this|that *1 from you
      suspended|locked|deactivated|expire*|verify|click|prize|won *8 from_you|legit|is_it_real|is_this_real
      paid|pay|sent|gave *6 up_front|upfront|in_advance|half *9 disappeared|gone|vanished|disconnected|
        blocked|ghosted|nowhere|never_came|never_showed
      selling|sold|sells|bought *7 arent|isnt|wasnt|werent|not *1 real|legit|genuine|authentic|valid
      agent|company|policy|landlord|adjuster|rental|seller *3 doesnt|didnt exist
      flood|accident|wreck|damage|mold|salvage|lien|crack|cracks *6 hid|hidden|concealed|covered_up
      clocked|fudged|altered *1 the|my|its *1 miles|odometer|mileage
      half|most|some|none *2 things|items|stuff|charges|purchases *3 bill|statement|receipt *4 not|isnt|arent|
        never|didnt
      didnt|never|not *1 purchase*|buy|bought|order|ordered *1 half|most|some|any|all|these|those|
        a_lot *4 bill|statement|receipt|charges
      caregiver|aide|housekeeper|babysitter|nanny|maid|handyman *2 took|stole|swiped|pocketed *5 ring|rings|
        jewelry|cash|purse|wallet|watch|laptop|earrings|necklace|pills|money|checks
      card *2 was|been|got used *7 while|when|and *1 i *2 asleep|sleeping|never|didnt|home|wasnt|had|at
      did *4 really|actually send|email|text|mail|message *4 invoice|link|email|text|letter|bill|refund|check|
        code|wire|instructions
      bill|billed|charged|charging|billing|invoiced *2 for *5 never *1 put|did|done|had|got|received|used|
        installed|performed|made|happened|replaced|ordered
      pocketed *3 money|deposit|cash|fee|rent|tips|tip
      someone|somebody|he|she|they|ex *2 cashed|deposited *2 paycheck|refund|stimulus|money_order
      refund|deposit|paycheck|payment|benefits|wages *3 redirected|rerouted|diverted
      someone|somebody *2 filed|claimed *2 my *1 return|taxes|unemployment|refund|benefits|dependents
      charge|charges|payment|payments|transactions|withdrawals|debits|subscription *2 from *5 dont|never|
        didnt *1 have|use|own|know|download*|heard|recogni*
      sent|wired|paid|transferred|zelled|venmoed *5 account|email|link|invoice|instructions *9 fake|fraudulent|bogus|phony|not_yours|wasnt_yours|isnt_yours
    `,
  },
  {
    means: 'hint-payment',
    say: `
      wired|wiring|wire_transfer|down_payment|bill|receipt|items|invoice|my_cards|maxed|my_savings|charged|
        billed|membership_fee
      sent|send|paid *3 money|funds|deposit|cash
      collections|collection_agency|debt_collector|i_owe|we_owe
      taken_out|entry|charges_on
    `,
  },
  {
    means: 'hint-disowned',
    say: `
      card|cards *2 never|been|was|still|hasnt|didnt|stayed|has *4 with_me|on_me|never_left|left_my|in_my|
        leave_my|left_the_house|in_a_drawer|locked_up
      have *1 my card on me but|and *1 someone|somebody
      i|we never *1 picked_up|paid_for|set_foot|subscribed|signed_up|joined|requested|applied|rented|stayed|
        shopped|visited|opened
      nothing_to_do_with_me|not_something_i|dont_belong_to_me|doesnt_belong_to_me|arent_mine|isnt_mine
      says|said|swears|told_me|told_us|confirmed *2 they|she|he|you *1 never|didnt *1 sent|send|email*|
        ask* *1 that|it|the|for|any
      i|we dont|didnt *1 bank|shop|own|stay|go|visit|take|book|live|rent|attend *1 there|at|in|that|it|a|this
      never *1 lived|worked|attended|owned|rented|met|banked
      not|isnt|wasnt *1 theirs|from_them|from_you|yours
      never *1 dealt|done_business with
      still have *1 my|the card|cards
      i|we *1 dont know *3 took|taken|charged
    `,
  },
  {
    means: 'hint-seen-spending',
    say: `
      see|seeing|shows|showing|appeared|popped|alert|notification|statement|noticed|
        why_is_there *5 withdrawal*|purchase*|transaction*|charge|charges|debit*
      card was|got|has_been used
      get|got|was|were withdrawn|taken_out
    `,
  },
  {
    means: 'hint-elsewhere',
    say: `
      i|we *1 live|am|was|were|are not? in|at_home|home|asleep|sleeping|at_work|overseas|abroad|away
      i|we wasnt|werent|arent|isnt *1 in|there|near|home
      i am not *1 in|there
      never left|been_there|been_to|set_foot
      have *1 my card here|with_me|on_me|in_hand
    `,
  },
  {
    means: 'not-fraud',
    say: `
      open|set_up|put|create|start|transfer|switch|keep|want|need|leave *5 in|under|with my|our|her|his name
      booked|reserved|reservation|order|appointment|scheduled|tickets|table|room *4 in|under my|our|her|
        his name
      my|our new|updated|changed *1 bank|card|payment|routing|ach|debit
      is|was *1 that|it|this *1 really you in|on|at|doing|wearing|singing
      is|are this|it|that|you|these|those|they *2 real *1 person|human|people|leather|wood|hardwood|gold|
        silver|diamond*|fur|marble|stone|estate|time|grass|meat|food|life|flowers|plants|christmas|tree|
        or_laminate|cheese|butter|silk|estate|maple|oak
      ref|refs|referee|umpire|ump|umps *3 robbed|robs|robbing
      robbed|stolen *2 by *1 ref|refs|referee*|ump*|officials
      we|they|got|were robbed of *2 win|game|title|trophy|oscar
      scam likely
      hack|hacked|hacking up|off|at|together|my_golf|my_swing
      life|growth hack|hacks|hacking
      stolen base|bases|kiss|glance|recipe
      deactivate|suspend my|the|our *1 account|membership|subscription|profile
      if|can|could|may i|she|he|we|they|you *1 can? pay *2 with|by|in *2 gift|bitcoin|crypto*
      looks|look fake laugh
      charged|billed the|my phone|laptop|ipad|car|tesla|battery|scooter|headphones
      empty until|till|so|right_now|because|but_i
      gift card* *1 for *2 teacher*|birthday|mom|dad|christmas|coach|wife|husband|grandma|friend|graduation|
        sister|wedding|raffle
      form|application|paperwork|intake|packet *2 asked|asks|asking|wants|want *3 my *1 social|ssn
      used for *1 autopay|payment|payments|bills|everything|gas|rent|groceries|this|the
    `,
  },
];
