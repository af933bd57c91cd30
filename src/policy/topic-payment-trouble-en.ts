import type { TopicPhrase } from './topic-meaning.ts';

/** English: a payment that went astray, was refused, cost more than said, or goes on after the end. */
export const englishPaymentTroubleTopics: readonly TopicPhrase[] = [
  {
    means: 'complaint',
    say: `
      // it left and did not arrive
      @funds *6 @notyet *3 @reached
      sent|send|wired|transferred|deposited|paid|moved|put *2 @funds|# *7 hasnt|havent|didnt|never|doesnt|still|isnt|
        not *2 have|got|get|receiv*|arriv*|reach*|show*|there
      recipient|payee|beneficiary|seller|merchant|landlord|other_person|other_party|friend|receiver *4 hasnt|havent|
        never|didnt|doesnt|not *2 received|receive|got|get|gotten|have *2 money|payment|transfer|funds|it|
        transaction|wire|check|anything
      recipient|payee|beneficiary|seller|merchant|receiver *2 never|hasnt|didnt|says *2 get|got|receiv*|see*|nothing|
        came
      left|leaving|came_out_of|out_of|taken|withdrawn|deducted|debited|disappear*|vanish* *2 my|our account|balance|
        bank *6 but|and|yet|never|hasnt|isnt|didnt|nothing|still
      @funds disappear*|vanish*|gone_missing|went_missing|is_missing|lost
      put|paid|deposited *9 balance *2 same|unchanged|hasnt|didnt|isnt|still
      balance *3 hasnt|didnt|not|doesnt|isnt|wasnt *1 updat*|chang*|right|correct|match*|showing|reflect*|add*|
        increas*
      still|why *5 pending|processing|in_progress|on_hold|stuck
      @pay|refund *4 still|yet_to *2 pending|processing|stuck|waiting
      @funds *3 taking|takes|took *2 forever|ages|so_long|too_long|this_long|long
      hasnt|havent|isnt|didnt|wasnt|arent *2 my|the|our *3 @funds *3 @reached
      topped|deposited|transferred|paid|loaded|added *6 nothing|nada|zero *1 there|here|showing|came|happened|
        arrived|>
      no *1 funds|money|payment|transfer|refund *1 arrived|received|came|credited|showed|yet
      still *1 taking|deducting|withdrawing *1 #|money|my|payments|from
      out # bucks|dollars|pounds|euros
      @premises|@staff|you|they|rate cheated|shorted me|us
      only|just *1 got|received|gave|given|credited|refunded *2 part|half|some|portion
      part|half|portion of *2 cash|money|amount|refund|payment *4 missing|short|requested|asked
      transfer|payment|top_up|topup|deposit|withdrawal *3 got|was|were|been *1 cancelled|canceled *4 why|but|again|
        and|reason
      why|reason *4 transfer|payment|top_up|topup|deposit|withdrawal *3 cancelled|canceled
      @funds *3 should have|of *2 gone|arrived|come|been|cleared|posted|shown
      @paid *6 wasnt|werent|isnt|not *2 member|there|using|mine|open|enrolled|signed
      @paid *4 after i|we *2 froze|paused|suspended|moved|switched|called|left
      // refused
      @pay *4 declin*|reject*|refus*|bounc*|denied|failed|fails|failing|returned|sent_back|stuck|blocked|reverted|
        reversed|disappear*|vanish*
      declin*|reject*|refus*|denied|bounc*|blocked *3 @pay
      @pay|pin|voucher|coupon|promo_code|gift_card *4 isnt|wont|doesnt|didnt|not|stopped|never *1 work*|go_through|
        going_through|accept*|valid
      unable|cant|couldnt|failed *2 top_up|topup|withdraw|pay_with|use_my_card|get_cash|make_a_payment|make_payments|
        transfer_money
      @funds *7 isnt|not|wasnt|never *2 on|in|to *1 my|the|her|his|their *1 card|account|balance|app
      @teller|bank|card|store|shop|app|system *2 declin*|reject*|refus*|block* *1 me|my|us
      put|placed *1 a hold|freeze|block *2 on *1 my|our
      froze|locked|blocked|suspended|restricted *1 my|our *1 account|card|money|funds|payment
      my|our *1 account|card|login *2 locked|frozen|suspended|restricted|blocked
      app|website|site|portal|system|account *3 logged|locked|kicked|froze|glitch* *1 me|us|out|up
      cant|couldnt|unable *3 log|sign|login|get *1 in|on|back_in|into *1 my|the|your? *1 account|app|portal|website|>
      app|site|website|system|page|link|portal|card wont|doesnt|isnt *1 let|letting|allow|allowing me|us
      // the cash machine
      @teller|it|bank *2 swallow*|ate|eaten|kept|keeps|retained|stole *2 my|the *1 card
      @teller *2 took|has|got *1 my|the *1 card
      card *4 swallowed|eaten|stuck|retained|kept|captured|trapped *4 @teller
      @teller *3 didnt|wouldnt|wont|never|doesnt|isnt *1 dispens*|give|gave|pay_out|return|work*|accept*
      @teller *3 gave|dispensed|paid|only|spat *4 # *6 took|taken|charged|deducted|says|shows|instead|debited|but
      gave|dispensed|got|received|give *2 # *5 says|charged|debited|took|taken|deducted|shows *3 #
      asked *2 for # *6 got|gave|only|dispensed|received
      @paid|took|taken|withdrew|gave *3 # *2 instead_of|rather_than|not *2 #
      took|taken|take *2 too_much money|out|from|off
      you|bank|they took|taken *2 too_much
      came_out|went_out|taken|took|withdrawn|appears|shows|listed|deducted *2 twice|two_times|double
      statement|bill|account *6 twice|double|two_times
      cost|costs|charged|paid|costing *3 more|higher *1 than *4 should|expected|said|quoted|told|agreed|advertised|
        supposed|normal|usual|posted|listed|app
      still *1 shows|showing|says|displays *5 balance|owe|unpaid|due|open|active|past_due|wrong|old
      charge|fee|payment|withdrawal|debit|amount|pound|dollar|dollars *6 dont|didnt|cant *1 get|understand|explain
      took|taken|charged|charges *5 after|even_though|although *4 off|cancel*|told|paid|asked|closed|stopped
      you|they|yall|landlord *1 raised|increased|hiked|doubled|jacked|upped *2 my|our
      my|our *1 rent|bill|rate|premium|dues *2 went_up|doubled|jumped|tripled|skyrocketed
      without *1 any? *1 notice|warning
      no|nothing *1 cash|money|change *1 came|dispensed
      @teller *2 took|ate|kept|swallowed *1 my *1 money|cash|dollar|dollars|coins|deposit
      charge*|billed|paid *1 me|us? *1 for *5 never *1 took|used|got|had|ordered|made|received|ate|attended|rode|
        booked
      paid *1 extra|more|full *6 and|but *1 got|was|were|they|it|still
      // told of no fee
      charg*|billed|fee|fees|added|deducted|penalty|surcharge|taken|pay *8 nobody|no_one|noone|never|wasnt|werent|
        not|without|didnt *4 told|tell*|said|say|mention*|warn*|inform*|explain*|disclos*|aware|notice|warning|
        notif*|expect*
      nobody|no_one|noone|never|wasnt|werent|didnt|you_dont *3 told|tell|mention*|warned|warn|inform*|said|say|aware|
        notified *6 fee|fees|charge|charges|charged|extra|penalty|surcharge|cost
      hit|slapped|stuck|got *1 me|us? with *3 fee|fees|charge|charges|bill|penalty|surcharge
      why|how_come is|was|are|were there *1 extra|additional|second|weird|random *1 charge*|fee|fees
      why|how_come is|was|are|were there *1 fee|fees|charge|charges
      why|how_come was|were|am i|we *1 charged|billed
      what|why *3 extra|additional|random|weird|mystery|second *2 #|charge|fee|fees|amount|money *4 bill|statement|
        account|invoice|card|receipt
      @paid|fee|charge *7 on_time|by_mistake|in_error|no_reason|without_reason|for_nothing|out_of_nowhere|unfairly
      for no reason *6 fee|charge*|billed|owe
      // it goes on after the end
      cancel*|quit|left|unsubscribed|closed|ended|stopped|terminated|returned *8 still|keep|keeps|kept|continue|
        again|anyway *3 charg*|bill*|debit*|taking|getting|being|money
      charged|billed|charging|billing|debited|took *6 after *3 cancel*|quit|left|closed|ended|i_stopped|unsubscrib*|
        return*
      still|keep|keeps|kept|continue|continues *2 charging|billing|debiting|invoicing me|us|my|for
      keep|keeps|kept|still *1 getting|being *1 charged|billed|debited|invoiced
      still *1 billed|charged *2 me|us|my|for|full
      still *2 billed|charged >|me|us|my|for|full|again|yesterday
      money|payment|payments|charges|premium *3 still|keep|keeps *1 coming|going|getting_taken|being_taken *1 out
      still|keep|keeps *1 coming_out|going_out|taking *2 my|money|of_my
      card|cards|mail|check|statement|documents|paperwork|tickets|title *4 never|hasnt|havent|didnt|
        still_not *2 came|come|arriv*|shown|deliver*|mailed|shipped
      still|never|havent|hasnt|didnt *1 got|gotten|get|receiv*|seen *2 my|the|our *2 card|check|package|refund|
        documents|paperwork|tickets|title|statement|reimbursement|mail|order
      coupon|voucher|code|promo *3 no_good|expired|rejected|invalid
      thought|said|supposed *3 free *5 charg*|fee|bill*
      charg*|fee|billed *6 thought|said|supposed *3 free
      isnt|hasnt|wont|not|didnt|why *5 @funds *6 yet|post|posting|in_her|in_his|in_their
      @funds *4 isnt|wont|not|hasnt|havent *1 post|posting|there|in_my|in_her|in_his
      // work not done, yet billed
      @paid|charge|paid|bill|invoice *6 never|didnt|wasnt|nobody|werent *2 done|did|do|happen*|perform*|got|get|
        complet*|given|showed|came|touched|used|need*|installed
      did|does|done *1 nothing|jack|squat|zilch *4 charg*|billed|bill|paid|wants|want|sent
      @staff|@yours *5 did|does nothing|jack|squat|zilch|zero
      #|five|ten|fifteen|twenty|couple *1 min|mins|minutes|seconds *3 charged|billed|wants|bill
      // the refund that is late, the deposit that is kept
      promised|owed|guaranteed|entitled *4 refund|money_back|reimburse*
      never|didnt|havent|hasnt|wont|refuse|refuses|refusing|not *4 get|got|gotten|give|gave|given|return*|refund*|
        receive*|send|sent *3 deposit|refund|money_back|money *1 back|yet|>
      never|havent|hasnt|didnt|wont|refuse|refused *2 refund* *2 me|us|my
      deposit|refund *4 never|didnt|wasnt|hasnt|isnt *1 return*|refund*|paid|given|sent|back|issued|process*|credit*
      rate *6 nothing_like|not_the|isnt_the|wasnt_the|lower_than|worse_than|higher_than|not_what|doesnt_match|
        different
    `,
  },
  {
    means: 'hint-waiting',
    say: `
      been *2 @few|over|almost|nearly|like *1 days|weeks|months|week|month|hours
      said|promised|told|takes *6 days|weeks|hours|week
      you|they|he|she promised|said|swore
    `,
  },
  {
    means: 'not-complaint',
    say: `
      what_if|what_happens|in_case|happens_if *6 declin*|reject*|charged|bounce*|broken|damaged|late|wrong|fail*|
        lost|break*|returned|refused
      call|calls|invitation|offer|invite declined|rejected
      is_there|are_there|will_there_be|would_there_be|do_you_have|if_theres *2 fee*|charge*|cost*
      i|we froze|locked|blocked|suspended
      stuck in|at|on traffic|work|the_bus|a_meeting|the_train
    `,
  },
];
