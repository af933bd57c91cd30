import type { TopicPhrase } from './topic-meaning.ts';

/** English: something went wrong and it is ours to mend. Friends complain too, so most rows name a firm or a job. */
export const englishComplaintTopics: readonly TopicPhrase[] = [
  {
    means: 'complaint',
    say: `
      // they say so
      consumer|customer|file|filing|make|making|lodge|submit|register|open|raise *3 claim|claims|
        complaint|dispute|grievance|reclamation|formal
      not happy >|at|about|customer|i|and|how
      very|so|extremely|really|beyond|pretty|am|quite|incredibly|was|deeply|totally disappointed|
        disappointing|let_down|underwhelmed|dissatisfied|displeased
      disappointed|disappointing *2 in|with|by|at|service|experience|company|work|product
      worst|terrible|horrible|awful|poor|bad *1 experience|service|customer|company|review|quality|
        communication|contractor|treatment
      bad|negative|1|one|zero|0 *1 review|reviews|star|stars|yelp
      leave|leaving|write|writing|post|posting *3 review|yelp|google|reviews *3 bad|negative|honest|
        scathing|about|>
      < manager|supervisor >
      manager now|please|immediately
      expected|expecting|hoped|deserve *3 better|more
      disappointed to|>|that|how|about|again
      biggest|worst|huge|big mistake|decision *2 hir*|us*|ever|choos*|go*|buy*
      should be ashamed
      called|asked|emailed|texted|told|tried|left|complained|written|messaged *3 #|two|three|four|five|
        six|several|multiple|many|numerous|so_many|countless|twice *2 times|messages|voicemails|
        voice_mails|already|no|and
      #|two|three|four|many|several|multiple|second|third|fourth|2nd|3rd|fifth *1 time|times *4 called|
        asked|told_you|happen*|contacted|tried|emailed|complained|calling|asking|reaching|contacting|
        emailing
      apolog* *3 for|owed|never
      false|misleading advert*|promises|information|claims
      regret *2 hiring|choosing|using|buying|going_with|doing_business
      never *2 using|use|hire|hiring|recommend|do_business|shop *3 again|you|your|here|this
      wouldnt|wont|cant|not|dont *1 recommend
      // they did not come, call or answer
      still waiting >
      waited|waiting *2 # min|mins|minutes|hours|hrs|hour|days|weeks
      no|zero|still|without *1 call_back|callback|response|reply|update|word|communication|
        follow_up *1 >|from|to|yet|back|in|on|or
      cant|couldnt|cannot|unable|impossible *2 get|reach|contact *2 anyone|anybody|someone|somebody|
        through|ahold|a_hold|a_person|a_human *2 >|phone|there
      keep|keeps|kept *1 getting|being *1 transferred|hung_up|disconnected|redirected|bounced|ignored|
        passed
      supposed|meant|promised|scheduled|due *2 be *2 done|finished|ready|here|completed|fixed|
        delivered|installed|shipped|resolved
      order|food|package|delivery|meal|shipment *2 came|arrived|was *1 wrong|cold|late|broken|damaged|
        incomplete|empty
      repair|fix|patch|work|job|seal|weld|solution didnt|doesnt|never|wont|not *1 hold|last|work|stick|
        take|help
      arrived|came|delivered|received|showed_up|got *3 damaged|defective|crushed|melted|smashed|
        shattered|expired|half_empty
      been waiting|trying *2 hours|weeks|days|months|#|forever|all_day|over|to_reach|to_get
      waited|waiting *3 hours|weeks|days|months|hour|forever|too_long|so_long
      #|two|three|several|over|a *1 weeks|months|days *2 and *1 nothing|still|no|nobody|havent
      @firm|nobody|no_one|noone|you_guys|they *2 never|didnt|havent|hasnt|wont|not|still *1 show|
        showed|came|come|called|call|return*|respond*|replied|answered|answer|arrived|finished|finish|
        fixed|fix|delivered|completed|picked_up|heard_back|turned_up|cleaned|honored
      you|u|they|he|she|nobody|no_one|noone|@firm *1 never|didnt|havent|hasnt|not *1 got|get|gotten|
        getting|gets back *1 to
      nobody|no_one|noone|you_never|they_never|never *1 calls|call|called|calling|responds|respond|
        replies|reply|returns|answers *2 back|me|us|my|phone|>
      nobody|no_one|noone *1 cares|will_help|can_help|will_answer
      second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th time *1 you|they|he|your|ive|i_have|i_had|
        we_have|this_has|calling|asking
      you|u *1 missed|skipped|forgot|blew_off|cancelled|canceled|rescheduled *2 appointment*|appt|
        delivery|pickup|visit|on_me|on_us
      late *2 again|every_time|third_time|as_usual
      nobody|no_one|noone *1 showed|shows|came|returned|responded|replied|arrived|fixed|helped|
        will_help|can_help|picks_up|is_answering|answers|answered|called_me|called_us|called_back|has
      @item *3 never|didnt|hasnt|havent|not|isnt|still *1 arriv*|come|came|show*|delivered|received|
        here|fit|match
      no_show|no_shows|stood_me_up|stood_us_up|ghosted_us|blew_me_off|blew_us_off
      @firm|you_guys|they *4 late|hours_late|an_hour_late|no_show
      nobody|no_one|noone *1 picked|picks up
      on hold *2 for|#|forever|again|hours|minutes
      visit|service|job|work|appointment|installation|repair|inspection *2 never happened|done|
        finished|completed|performed
      leak*|broken|failed|failing|died|problem|issue*|noise *2 again|already|after_you|since_you|
        came_back|returned|worse|is_back
      @firm|you_guys|they *1 missed|skipped|forgot *1 my|our *1 appointment|appt|delivery|pickup|visit|
        service
      missed my|our appointment|appt|delivery *3 didnt|no|never|without
      // work that failed or broke something
      @work *1 is|was|are|were|looks|looked|tasted *2 @bad|ugly|cold|gross|wrong|crooked|uneven|
        peeling|unfinished|raw|stale|dirty
      still *1 broken|leaking|leaks|dripping|wrong|pending|unresolved
      left|leave|gone *1 without|before *1 finish*|clean*|fix*|complet*
      broke|broken|stopped|died|failed|leaking|acting_up|quit *1 again
      still *1 doesnt|isnt|wont|not|cant|hasnt *1 work*|running|start*|turn*|fit|flush*|drain*|close|
        cool*|heat*|fixed|clean|right|load*
      app|website|site|portal|system|link|page *3 crash*|wont|doesnt|not_working|down|broken|freez*|
        glitch*|stuck|keeps|error*
      rude|mean|nasty|dismissive|condescending|hostile|abusive|disrespectful|short|snippy *1 to|with|
        towards me|us|my|her|him
      want|need|get|make *1 this|it|that *1 fixed|resolved|corrected|sorted *1 now|today|asap|
        immediately|>
      isnt|not right *1 fix
      @work|leak|problem|issue|noise *2 back again
      left *2 huge|big|giant|total|terrible|a mess|trash|garbage|debris
      you|u *1 broke|damaged|scratched|dented|ruined|destroyed|cracked|stained|flooded|spilled|killed|
        lost *2 my|our
      @firm|your_guys|your_driver *3 hit|backed_into|ran_over|knocked_over|nicked|dinged|spilled|
        got_paint|dripped|tracked|drilled|cut|burned|bent *3 my|our|the|on
      tile|paint|door|cabinet|floor|job|work|cut|haircut|trim|grout|counter|fence|wall *2 is|are|was|
        looks *1 crooked|uneven|terrible|horrible|awful|peeling|bubbling|sloppy|wrong|bad|unfinished|
        cracked|ugly
      damag*|ruin*|scratch*|dented|destroy*|wreck*|crack*|stain*|botch*|killed *2 my|our *3 @property
      my|our *3 damaged|ruined|destroyed|scratched|dented|wrecked|stained|messed_up|trashed|
        broken *1 by|after|when|from|because
      @firm|they|you_guys|your_guy *3 broke|damaged|scratched|dented|ruined|lost|spilled|flooded|
        stained|cracked|chipped|trashed|killed|yelled|screamed|cussed|hung_up|lied|ignored|
        overbooked *2 my|our|the|a|at|to|on|me|us|>
      @firm|they|your_guys|guys *2 left *6 mess|trash|garbage|debris|everywhere|behind|nails|tools|
        dirt|mud|muddy|unfinished|holes|hole|all_over
      left *3 mess|trash|garbage|debris|dirt|mud *2 all|everywhere|in|on|behind|yard
      broke|broken *1 your_promise|your_word|promises
      poor|bad|terrible|awful|horrible|shoddy|sloppy|crappy|lousy *2 service|quality|workmanship|
        communication|customer|experience|installation|repair|job_on|work_on
      already *1 peeling|cracking|leaking|broken|failing|falling_apart|rusting|fading|coming_off|loose
      falling_apart|half_done|half_finished|poorly_done|not_finished_the
      you|your|you_guys *2 installed|fixed|sold|repaired|put_in|built *6 not|isnt|doesnt|wont|stopped|
        broke|leak*|quit|broken|failed|again|already
      screwed|messed|botched up? my|our|everything|us_over|me_over
      // how they were treated
      @bad *3 @firm
      @firm *3 @bad
      not|isnt|wasnt|aint *1 what *1 we|i|you *1 agreed|ordered|paid|asked|promised|quoted|discussed|signed|expected
      fence|deck|wall|door|gate|post|shed|shelf|siding|tile|tiles|paint|grout|concrete|driveway|roof|patio *1 is|are|already leaning|
        sagging|warped|warping|peeling|cracking|crooked|sinking|chipping|bubbling|falling_apart|coming_up|coming_off
      half|part|parts|some|most|pieces|piece|items|item|stuff *3 is|was|were|are missing
      showed_up|came|arrived|got_here|delivered|received *3 broken|damaged|cracked|smashed|dented|torn|wrong|late|incomplete|
        defective
      still|so|all|really dirty|filthy|dusty|broken|leaking|stained|uneven|crooked|unfinished|loose|clogged|messed_up *1 >|and|after|from|
        even|again
      you_guys|you_people|you_all|your_company are|were|is|was *2 @bad
      @firm|your|you|this *2 sucks|sucked|stinks|is_trash|is_garbage|is_a_joke
      dismissive|condescending|patronizing|snippy
      treated *3 like|badly|poorly|unfairly|horribly|terribly|rudely
      you|u|they|he|@firm *1 lied|misled|deceived|mislead|tricked|cheated *1 me|us|to|about
      // orders gone wrong
      you are|were *1 the_worst|unprofessional|incompetent|dishonest|unreliable|liars|terrible_at
      because of your_guys|your_crew|your_company|your_tech
      ripped|rips me|us|people off
      let me_down|us_down
      want|need|give_me|gimme|demand|expect|demanding|deserve *1 my|our money back
      half_ass|half_assed|halfassed|half_arsed|half_hearted|lazy|shoddy|sloppy|slapdash *1 job|work|repair|install|cleanup
      @us missed|blew|botched *2 our|my|the *1 deadline|closing|cutoff|filing|exam
      and|so now i|we|my *1 lost|lose|missed *1 the|my|our|out rate|deposit|loan|flight|closing|sale|spot|buyer
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
