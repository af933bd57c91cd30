import type { TopicPhrase } from './topic-meaning.ts';

/** English: money taken wrongly, or not given back. */
export const englishBillingTopics: readonly TopicPhrase[] = [
  {
    means: 'complaint',
    say: `
      // charged twice, too much, without a word
      complain|complains|complained|complaining|complaint|complaints|reclamation*|grievance*|
        unacceptable|dissatisf*|unsatisf*|displeas*|overcharg*|unprofessional|incompeten*|subpar|
        disservice|shoddy|negligent|inexcusable|horrendous|atrocious|appalling|disgraceful|deplorable|
        abysmal|defective|misled|short_changed|shortchanged|unresolved
      fee|charge|cost|price *3 wasnt|werent|didnt|never|nobody|no_one *2 told|know|agree|agreed|aware|
        informed|disclosed|mentioned|discussed|mention
      charged|billed|debited|paid|pay|charge|bill|invoiced|deducted|charging|payment|
        went_through *5 twice|two_times|double|duplicate|three_times|thrice|multiple_times|
        more_than_once|2_times|2x|3_times|several_times|second_time
      double|duplicate|duplicated|repeated|extra|erroneous|incorrect|wrong|hidden|unexpected|surprise|
        additional|false|unexplained|random|strange *2 charge*|charged|transaction*|payment*|bill*|
        fee*|billing|debit*|invoice*|pound|dollar|euro
      charge*|billed|fee|bill|transaction|invoice *3 wrong*|incorrect*|too_much|more_than|twice|unfair|
        mistake|error|unexpected|duplicat*|too_high|much_higher|higher_than|way_too_high
      charge*|transaction*|payment*|fee* *3 appear*|show*|there|listed|posted *2 twice|two_times|
        double|again
      why|how_come *4 charge*|fee|fees|billed|charging|debited|billing
      over|under charg*|billed|paid
      overbill*|overpaid|over_billed|miscalculat*|mischarg*
      refund* *7 not|didnt|havent|hasnt|isnt|wasnt|doesnt|never|missing|where|still|yet|when|see|show*|
        status|late|delay*|long|waiting|pending|why|supposed|issue*|problem*|wrong|only|partial|locate|
        find|track|appear*|nothing|come|arrive*|processed|statement|account|balance
      where|when|why|still|not|havent|didnt|waiting|awaiting|missing|supposed|see|find|track|status|
        locate|check|never|expect* *6 refund*|reimburse*|money_back
      fix|redo|correct *2 your|this|my *2 mistake|mess|error|screw_up|website|bill|invoice|order
      problem*|issue*|trouble|error|mistake *2 with|on|in *2 order|bill|account|cancel*|service|
        payment|delivery|website|app|invoice|installation|repair|product|refund|purchase|install|unit
      missing|wrong|incorrect|damaged|defective|faulty *2 item*|order|part|parts|product*|color|size|
        piece*|package|invoice
      invoice|bill|estimate|statement|receipt|order *2 is|was|looks *1 wrong|incorrect|off|inaccurate|
        messed_up
      quoted|promised|estimated|told_me *5 but|and|then *2 charged|billed|invoiced|its_now|they_want
      // the wrong rate or amount
      not|never|isnt|arent|wasnt|hardly|nor|less_than *2 satisfied|happy_with|pleased|impressed|
        thrilled_with|acceptable|okay_with|ok_with|what_i_ordered|what_i_asked|what_i_paid|as_promised|
        as_described|as_advertised|up_to_par|professional
      unhappy|dissatisfied|frustrated|upset|disgusted|furious|annoyed|displeased|unimpressed *1 with|
        at|about|by *1 @firm|quality|how|results|outcome
      unhappy|upset|angry|frustrated|dissatisfied customer
      speak|talk|get|need|want|call|see|contact|where|let|escalat* *3 manager|supervisor|your_boss|
        corporate|owner
      exchange|conversion|currency *9 wrong|incorrect|bad|off|inaccurate|different|mistake|error|false|
        not_right|isnt_right|unfair|too_high|higher|awful|terrible|crazy|messed|not_correct|improper|
        worse|too_low|poor
      rate *4 wrong|incorrect|inaccurate|mistake|error|not_right|isnt_right|unfair|not_correct|
        different_from|different_than
      wrong|incorrect|inaccurate|false|improper|unfair|bad *4 exchange|rate|conversion|currency|amount|
        balance|cash
      cash|atm|withdrawal|withdrew|withdraw|machine|dispens* *8 wrong|incorrect|less|different|short|
        only|not_the_right|isnt_the_right|not_what|didnt_match|doesnt_match|half|not_correct|
        not_enough|discrepancy|not_all|fewer|lower|partial|isnt_what|missing_some|instead_of
      money|amount|balance *5 wrong|incorrect|less_than|not_right|isnt_right|doesnt_match|didnt_match|
        discrepancy|not_what|different_from|different_than
      less|wrong|different|incorrect|short|fewer|lower|not_all|not_enough|partial *4 cash|amount|funds|
        than_what_i|than_i_requested|than_i_asked
      didnt|never|havent|hasnt|not|not_yet *3 receive|received|get|got|gotten|give|gave|
        given *4 correct|right_amount|full|amount|cash|refund|order|package|delivery|item|items|
        product|what_i
      // the refund that does not come
      still *1 waiting *2 on|for|to *2 my|the|your|someone|somebody|a|an|refund|tech|hear|be|get
      still *1 havent|hasnt|no|not|never|dont *2 refund*|received|receive|response|heard|fixed|working|
        finished|done|arrived|called|credited|answer|reply|resolved|delivered
      where|wheres *1 is? my *1 stuff|money|things|food|refund|delivery|payment
      money|transfer|payment|deposit|paycheck *3 hasnt|havent|didnt|never|still|isnt *2 come|arriv*|
        gone|show*|through|clear*|credited|posted
      you|you_people never|didnt|havent *1 showed_up|show_up|shown_up|called_me_back|call_me_back|
        called_back|call_back|returned_my|finished_the|finish_the|fixed_the|fix_the|delivered|came_out|
        honored|sent_my|refunded
      promised *1 a? callback|call_back|refund|call|discount|credit|it_would|they_would|you_would|
        someone_would
      expected|expect|deserve *1 better|more_professional*|a_refund|an_apology|apology
      paid for *6 got|received|only|but|never|didnt
      waste|wasted *1 of|my|our *1 time|money
      where *1 my|is_my|the|are_my *2 refund|order|package|delivery|technician|crew|shipment|tech|
        installer|plumber
      declined|rejected|denied *3 card|payment|transaction|transfer|refund
    `,
  },
  {
    means: 'hint-refund',
    say: `
      refund*|reimburse*|money_back|my_deposit
    `,
  },
  {
    means: 'hint-waiting',
    say: `
      waiting|awaiting|expecting|waited|still|nothing|where|missing|havent|hasnt|delay*|overdue|
        supposed_to|cant_see|dont_see|not_showing|doesnt_show|isnt_showing|never|how_long|dont_think|
        not_received|did_i|a_week_ago|weeks_ago|days_ago|some_time_ago|yet
    `,
  },
];
