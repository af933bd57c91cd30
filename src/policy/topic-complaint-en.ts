import type { TopicPhrase } from './topic-meaning.ts';

/** English: something went wrong and it is ours to mend. Friends complain too, so most rows name a firm, a bill or a job. */
export const englishComplaintTopics: readonly TopicPhrase[] = [
  {
    means: 'complaint',
    say: `
      complain|complains|complained|complaining|complaint|complaints|reclamation*|grievance*|
        unacceptable|dissatisf*|unsatisf*|displeas*|overcharg*|unprofessional|incompeten*|subpar|
        disservice|shoddy|negligent|inexcusable|horrendous|atrocious|appalling|disgraceful|deplorable|
        abysmal|defective|misled|short_changed|shortchanged|unresolved
      consumer|customer|file|filing|make|making|lodge|submit|register|open|raise *3 claim|claims|
        complaint|dispute|grievance|reclamation|formal
      not|never|isnt|arent|wasnt|hardly|nor|less_than *2 satisfied|happy_with|pleased|impressed|
        thrilled_with|acceptable|okay_with|ok_with|what_i_ordered|what_i_asked|what_i_paid|as_promised|
        as_described|as_advertised|up_to_par|professional
      not happy >|at|about|customer|i|and|how
      very|so|extremely|really|beyond|pretty|am|quite|incredibly|was|deeply|totally disappointed|
        disappointing|let_down|underwhelmed|dissatisfied|displeased
      disappointed|disappointing *2 in|with|by|at|service|experience|company|work|product
      unhappy|dissatisfied|frustrated|upset|disgusted|furious|annoyed|displeased|unimpressed *1 with|at|
        about|by *1 @firm|quality|how|results|outcome
      unhappy|upset|angry|frustrated|dissatisfied customer
      @bad *3 @firm
      @firm *3 @bad
      @work *1 is|was|are|were|looks|looked|tasted *2 @bad|ugly|cold|gross|wrong|crooked|uneven|peeling|unfinished|raw|stale|dirty
      you_guys|you_people|you_all|your_company are|were|is|was *2 @bad
      you are|were *1 the_worst|unprofessional|incompetent|dishonest|unreliable|liars|terrible_at
      @firm|your|you|this *2 sucks|sucked|stinks|is_trash|is_garbage|is_a_joke
      worst|terrible|horrible|awful|poor|bad *1 experience|service|customer|company|review|quality|
        communication|contractor|treatment
      bad|negative|1|one|zero|0 *1 review|reviews|star|stars|yelp
      leave|leaving|write|writing|post|posting *3 review|yelp|google|reviews *3 bad|negative|honest|
        scathing|about|>
      speak|talk|get|need|want|call|see|contact|where|let|escalat* *3 manager|supervisor|your_boss|
        corporate|owner
      < manager|supervisor >
      manager now|please|immediately
    `,
  },
  {
    means: 'complaint',
    say: `
      still *1 waiting *2 on|for|to *2 my|the|your|someone|somebody|a|an|refund|tech|hear|be|get
      still waiting >
      still *1 havent|hasnt|no|not|never|dont *2 refund*|received|receive|response|heard|fixed|working|
        finished|done|arrived|called|credited|answer|reply|resolved|delivered
      still *1 broken|leaking|leaks|dripping|wrong|pending|unresolved
      expected|expecting|hoped|deserve *3 better|more
      disappointed to|>|that|how|about|again
      because of your_guys|your_crew|your_company|your_tech
      waited|waiting *2 # min|mins|minutes|hours|hrs|hour|days|weeks
      no|zero|still|without *1 call_back|callback|response|reply|update|word|communication|follow_up *1 >|from|to|yet|back|in|on|or
      cant|couldnt|cannot|unable|impossible *2 get|reach|contact *2 anyone|anybody|someone|somebody|through|ahold|a_hold|a_person|a_human *2 >|phone|there
      keep|keeps|kept *1 getting|being *1 transferred|hung_up|disconnected|redirected|bounced|ignored|passed
      supposed|meant|promised|scheduled|due *2 be *2 done|finished|ready|here|completed|fixed|delivered|installed|shipped|resolved
      left|leave|gone *1 without|before *1 finish*|clean*|fix*|complet*
      broke|broken|stopped|died|failed|leaking|acting_up|quit *1 again
      still *1 doesnt|isnt|wont|not|cant|hasnt *1 work*|running|start*|turn*|fit|flush*|drain*|close|cool*|heat*|fixed|clean|right|load*
      order|food|package|delivery|meal|shipment *2 came|arrived|was *1 wrong|cold|late|broken|damaged|incomplete|empty
      where|wheres *1 is? my *1 stuff|money|things|food|refund|delivery|payment
      fee|charge|cost|price *3 wasnt|werent|didnt|never|nobody|no_one *2 told|know|agree|agreed|aware|informed|disclosed|mentioned|discussed|mention
      money|transfer|payment|deposit|paycheck *3 hasnt|havent|didnt|never|still|isnt *2 come|arriv*|gone|show*|through|clear*|credited|posted
      app|website|site|portal|system|link|page *3 crash*|wont|doesnt|not_working|down|broken|freez*|glitch*|stuck|keeps|error*
      rude|mean|nasty|dismissive|condescending|hostile|abusive|disrespectful|short|snippy *1 to|with|towards me|us|my|her|him
      dismissive|condescending|patronizing|snippy
      treated *3 like|badly|poorly|unfairly|horribly|terribly|rudely
      biggest|worst|huge|big mistake|decision *2 hir*|us*|ever|choos*|go*|buy*
      want|need|get|make *1 this|it|that *1 fixed|resolved|corrected|sorted *1 now|today|asap|immediately|>
      isnt|not right *1 fix
      should be ashamed
      repair|fix|patch|work|job|seal|weld|solution didnt|doesnt|never|wont|not *1 hold|last|work|stick|take|help
      @work|leak|problem|issue|noise *2 back again
      arrived|came|delivered|received|showed_up|got *3 damaged|defective|crushed|melted|smashed|shattered|expired|half_empty
      left *2 huge|big|giant|total|terrible|a mess|trash|garbage|debris
      been waiting|trying *2 hours|weeks|days|months|#|forever|all_day|over|to_reach|to_get
      waited|waiting *3 hours|weeks|days|months|hour|forever|too_long|so_long
      #|two|three|several|over|a *1 weeks|months|days *2 and *1 nothing|still|no|nobody|havent
      @firm|nobody|no_one|noone|you_guys|they *2 never|didnt|havent|hasnt|wont|not|still *1 show|showed|
        came|come|called|call|return*|respond*|replied|answered|answer|arrived|finished|finish|fixed|
        fix|delivered|completed|picked_up|heard_back|turned_up|cleaned|honored
      you|you_people never|didnt|havent *1 showed_up|show_up|shown_up|called_me_back|call_me_back|called_back|
        call_back|returned_my|finished_the|finish_the|fixed_the|fix_the|delivered|came_out|honored|
        sent_my|refunded
      you|u|they|he|she|nobody|no_one|noone|@firm *1 never|didnt|havent|hasnt|not *1 got|get|gotten|getting|gets back *1 to
      nobody|no_one|noone|you_never|they_never|never *1 calls|call|called|calling|responds|respond|replies|reply|returns|answers *2 back|me|us|my|phone|>
      nobody|no_one|noone *1 cares|will_help|can_help|will_answer
      called|asked|emailed|texted|told|tried|left|complained|written|messaged *3 #|two|three|four|five|six|several|multiple|many|numerous|so_many|countless|twice *2 times|messages|voicemails|voice_mails|already|no|and
      second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th time *1 you|they|he|your|ive|i_have|i_had|we_have|this_has|calling|asking
      you|u *1 missed|skipped|forgot|blew_off|cancelled|canceled|rescheduled *2 appointment*|appt|delivery|pickup|visit|on_me|on_us
      you|u *1 broke|damaged|scratched|dented|ruined|destroyed|cracked|stained|flooded|spilled|killed|lost *2 my|our
      you|u|they|he|@firm *1 lied|misled|deceived|mislead|tricked|cheated *1 me|us|to|about
      late *2 again|every_time|third_time|as_usual
      nobody|no_one|noone *1 showed|shows|came|returned|responded|replied|arrived|fixed|helped|
        will_help|can_help|picks_up|is_answering|answers|answered|called_me|called_us|called_back|has
      @item *3 never|didnt|hasnt|havent|not|isnt|still *1 arriv*|come|came|show*|delivered|received|
        here|fit|match
      no_show|no_shows|stood_me_up|stood_us_up|ghosted_us|blew_me_off|blew_us_off
      @firm|you_guys|they *4 late|hours_late|an_hour_late|no_show
      #|two|three|four|many|several|multiple|second|third|fourth|2nd|3rd|fifth *1 time|times *4 called|
        asked|told_you|happen*|contacted|tried|emailed|complained|calling|asking|reaching|contacting|
        emailing
      @firm|your_guys|your_driver *3 hit|backed_into|ran_over|knocked_over|nicked|dinged|spilled|
        got_paint|dripped|tracked|drilled|cut|burned|bent *3 my|our|the|on
      nobody|no_one|noone *1 picked|picks up
      on hold *2 for|#|forever|again|hours|minutes
      promised *1 a? callback|call_back|refund|call|discount|credit|it_would|they_would|you_would|
        someone_would
      expected|expect|deserve *1 better|more_professional*|a_refund|an_apology|apology
      paid for *6 got|received|only|but|never|didnt
      visit|service|job|work|appointment|installation|repair|inspection *2 never happened|done|finished|
        completed|performed
      tile|paint|door|cabinet|floor|job|work|cut|haircut|trim|grout|counter|fence|wall *2 is|are|was|
        looks *1 crooked|uneven|terrible|horrible|awful|peeling|bubbling|sloppy|wrong|bad|unfinished|
        cracked|ugly
      apolog* *3 for|owed|never
      damag*|ruin*|scratch*|dented|destroy*|wreck*|crack*|stain*|botch*|killed *2 my|our *3 @property
      my|our *3 damaged|ruined|destroyed|scratched|dented|wrecked|stained|messed_up|trashed|
        broken *1 by|after|when|from|because
      @firm|they|you_guys|your_guy *3 broke|damaged|scratched|dented|ruined|lost|spilled|flooded|
        stained|cracked|chipped|trashed|killed|yelled|screamed|cussed|hung_up|lied|ignored|
        overbooked *2 my|our|the|a|at|to|on|me|us|>
      @firm|they|your_guys|guys *2 left *6 mess|trash|garbage|debris|everywhere|behind|nails|tools|dirt|
        mud|muddy|unfinished|holes|hole|all_over
      left *3 mess|trash|garbage|debris|dirt|mud *2 all|everywhere|in|on|behind|yard
      waste|wasted *1 of|my|our *1 time|money
      ripped|rips me|us|people off
      false|misleading advert*|promises|information|claims
      broke|broken *1 your_promise|your_word|promises
      poor|bad|terrible|awful|horrible|shoddy|sloppy|crappy|lousy *2 service|quality|workmanship|
        communication|customer|experience|installation|repair|job_on|work_on
    `,
  },
  {
    means: 'complaint',
    say: `
      charged|billed|debited|paid|pay|charge|bill|invoiced|deducted|charging|payment|
        went_through *5 twice|two_times|double|duplicate|three_times|thrice|multiple_times|
        more_than_once|2_times|2x|3_times|several_times|second_time
      double|duplicate|duplicated|repeated|extra|erroneous|incorrect|wrong|hidden|unexpected|surprise|
        additional|false|unexplained|random|strange *2 charge*|charged|transaction*|payment*|bill*|fee*|
        billing|debit*|invoice*|pound|dollar|euro
      charge*|billed|fee|bill|transaction|invoice *3 wrong*|incorrect*|too_much|more_than|twice|unfair|
        mistake|error|unexpected|duplicat*|too_high|much_higher|higher_than|way_too_high
      charge*|transaction*|payment*|fee* *3 appear*|show*|there|listed|posted *2 twice|two_times|double|again
      why|how_come *4 charge*|fee|fees|billed|charging|debited|billing
      over|under charg*|billed|paid
      overbill*|overpaid|over_billed|miscalculat*|mischarg*
      exchange|conversion|currency *9 wrong|incorrect|bad|off|inaccurate|different|mistake|error|false|
        not_right|isnt_right|unfair|too_high|higher|awful|terrible|crazy|messed|not_correct|improper|
        worse|too_low|poor
      rate *4 wrong|incorrect|inaccurate|mistake|error|not_right|isnt_right|unfair|not_correct|
        different_from|different_than
      wrong|incorrect|inaccurate|false|improper|unfair|bad *4 exchange|rate|conversion|currency|amount|
        balance|cash
      cash|atm|withdrawal|withdrew|withdraw|machine|dispens* *8 wrong|incorrect|less|different|short|
        only|not_the_right|isnt_the_right|not_what|didnt_match|doesnt_match|half|not_correct|not_enough|
        discrepancy|not_all|fewer|lower|partial|isnt_what|missing_some|instead_of
      money|amount|balance *5 wrong|incorrect|less_than|not_right|isnt_right|doesnt_match|didnt_match|
        discrepancy|not_what|different_from|different_than
      less|wrong|different|incorrect|short|fewer|lower|not_all|not_enough|partial *4 cash|amount|funds|
        than_what_i|than_i_requested|than_i_asked
      didnt|never|havent|hasnt|not|not_yet *3 receive|received|get|got|gotten|give|gave|
        given *4 correct|right_amount|full|amount|cash|refund|order|package|delivery|item|items|product|
        what_i
      refund* *7 not|didnt|havent|hasnt|isnt|wasnt|doesnt|never|missing|where|still|yet|when|see|show*|
        status|late|delay*|long|waiting|pending|why|supposed|issue*|problem*|wrong|only|partial|locate|
        find|track|appear*|nothing|come|arrive*|processed|statement|account|balance
      where|when|why|still|not|havent|didnt|waiting|awaiting|missing|supposed|see|find|track|status|
        locate|check|never|expect* *6 refund*|reimburse*|money_back
      where *1 my|is_my|the|are_my *2 refund|order|package|delivery|technician|crew|shipment|tech|
        installer|plumber
      leak*|broken|failed|failing|died|problem|issue*|noise *2 again|already|after_you|since_you|
        came_back|returned|worse|is_back
      already *1 peeling|cracking|leaking|broken|failing|falling_apart|rusting|fading|coming_off|loose
      falling_apart|half_done|half_finished|poorly_done|not_finished_the
      you|your|you_guys *2 installed|fixed|sold|repaired|put_in|built *6 not|isnt|doesnt|wont|stopped|
        broke|leak*|quit|broken|failed|again|already
      fix|redo|correct *2 your|this|my *2 mistake|mess|error|screw_up|website|bill|invoice|order
      screwed|messed|botched up? my|our|everything|us_over|me_over
      problem*|issue*|trouble|error|mistake *2 with|on|in *2 order|bill|account|cancel*|service|payment|
        delivery|website|app|invoice|installation|repair|product|refund|purchase|install|unit
      missing|wrong|incorrect|damaged|defective|faulty *2 item*|order|part|parts|product*|color|size|
        piece*|package|invoice
      invoice|bill|estimate|statement|receipt|order *2 is|was|looks *1 wrong|incorrect|off|inaccurate|
        messed_up
      quoted|promised|estimated|told_me *5 but|and|then *2 charged|billed|invoiced|its_now|they_want
      declined|rejected|denied *3 card|payment|transaction|transfer|refund
      let me_down|us_down
      regret *2 hiring|choosing|using|buying|going_with|doing_business
      never *2 using|use|hire|hiring|recommend|do_business|shop *3 again|you|your|here|this
      wouldnt|wont|cant|not|dont *1 recommend
      @firm|you_guys|they *1 missed|skipped|forgot *1 my|our *1 appointment|appt|delivery|pickup|visit|service
      missed my|our appointment|appt|delivery *3 didnt|no|never|without
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
  {
    means: 'not-complaint',
    say: `
      no|not_a|zero|without|any|never *1 complaint*|complain*|problem*|issue*|trouble|disappoint*
      broke|ruined|stole|killed my|our heart|day|night|mood|life|vibe|diet|sleep
      you lost my|your mind|bet|chance
      cant complain
      not|didnt|wasnt|isnt *1 disappointed|rude|late|bad
      any|no *1 wrong|mistake
      general|property|case|account|project|office|product|stage|branch|line|price|hiring manager
      what|how_much|is|are|will|do|does|would *5 exchange rate*
      is_there|are_there|any|if_there_is|if_there_are *2 extra|additional|hidden *1 charge*|fee*|cost*
      no extra
      wrong number
    `,
  },
];
