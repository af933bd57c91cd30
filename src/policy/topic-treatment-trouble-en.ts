import type { TopicPhrase } from './topic-meaning.ts';

/** English: how people were treated: rude or absent staff, calls not answered, bookings lost, doors closed. */
export const englishTreatmentTroubleTopics: readonly TopicPhrase[] = [
  {
    means: 'complaint',
    say: `
      // what staff did
      your|ur|the|yalls|one_of_your *2 @staff *5 @offends
      @yours *5 @offends
      @staff yelled|yells|screamed|screams|shouted|cursed|cussed|snapped|swore *1 at *1 me|us|my|our|her|him
      @staff *2 was|were|is|are *3 drunk|stoned|blasting|smoking|vaping|texting|asleep|sleeping|on_his_phone|
        on_her_phone|on_their_phones|inappropriate|creepy|handsy|yelling|screaming
      they|you|@yours|you_guys *1 trampled|crushed|drove_over|knocked_over|scuffed|chipped|flooded|stained|
        gouged *3 my|our|the
      your|ur *1 @staff|movers|cleaners *3 lost|broke|forgot|damaged|ruined|scratched|left|misplaced|threw|dropped|
        missed|skipped|killed|hit|dumped|tracked|stole|never|didnt|wont|late|refused
      they|movers|dry_cleaner|dry_cleaners|cleaners|airline|hotel|restaurant|shop|store|daycare|school|you|
        you_guys lost|misplaced *2 my|our|two|#|the|three *2 coat|clothes|shirt|dress|suit|dog|luggage|bag|bags|
        laundry|package|box|boxes|keys|paperwork|file|records|order|reservation|booking|card|jacket
      you|they|@staff *2 left *1 my|our|the|her|his *1 @kin|baby|mom|dad|mother|dog|cat *3 in|at|alone|outside|
        without|unattended|unsupervised|crying|wet|hungry
      @staff|@yours *4 gone|went|been|is silent|mia|awol|unreachable|dark|ghost
      @staff *3 hasnt|havent|never|wont|didnt|doesnt|isnt *2 answer*|repl*|respond*|return*|calls|email*|show*|help*|
        listen*
      @staff never *1 called|call|texted|came|come
      rude|mean|nasty|disrespectful|dismissive|condescending *2 staff|service|receptionist|waiter|waitress|manager|
        employee*|driver|cashier|server|hostess|teller
      @staff *2 @harms
      @staff *2 cut|hurt|bit|hit *1 my|our|the|his|her
      @staff|@yours *2 never|didnt|hasnt|havent|wont|doesnt|refuse|refuses|refused|isnt *2 @duty
      @staff|@yours *4 late
      @staff|@yours|office|management|manager *3 wont|didnt|doesnt|never|hasnt|not *1 do|done|doing anything|nothing
      talked|talks|spoke|speaks|looked *2 me|us *1 like
      you|they|yall|u *1 forgot|skipped|left_out|left_off *3 @dish|@ware|upstairs|downstairs|bathroom|kitchen|
        gutters|edges
      you|u|they *1 missed *1 a|some|the *2 spot|spots|corner|section|room|window|area
      you|u|they cancelled|canceled *1 my|our|on *1 class|lesson|appointment|order|session|trip|room|me|us|flight|
        reservation|booking
      denied|rejected|refused *1 my|our *1 claim|request|application|return|coverage|refund
      claim *4 sitting|denied|stuck|delayed|weeks|month|months|ignored
      nobody|no_one|noone|nobodys *1 told|tells|informed|notified|warned *1 us|me *8 moved|cancel*|chang*|clos*|late|
        delay*|fee|charge
      took|takes|taking *1 forever|ages|an_hour|so_long|too_long|hours *3 seated|served|food|drinks|order|checked_in|
        check_in|answer|help
      your|ur *2 gym|store|restaurant|place|bathroom|restroom|bathrooms|lobby|pool|facility|locker_room|waiting_room|
        hallway|hotel|shop *3 filthy|disgusting|dirty|gross|nasty|smell*|stinks|moldy|a_mess
      bathroom|restroom|table|room|locker_room|pool *1 was|were *2 filthy|disgusting|gross|nasty|dirty
      all|half|most *2 machines|treadmills|equipment|washers|dryers|pumps|elevators *2 broken|down|out_of_order|
        not_working
      your|ur|the *2 @staff|volunteer*|canvasser* *2 was|were|is|are|seemed *2 rough|pushy|aggressive|careless|lazy|
        snippy|clueless|dismissive|useless|creepy|impatient|abrupt|hostile|offensive|hungover|intimidating|
        disrespectful|unhelpful
      @staff|coach shaved|benched|embarrassed|humiliated|threatened|kicked|spanked|slapped|bullied|scolded|punished|
        disappeared|vanished|ghosted|flaked|walked_out
      @kin|child *1 got|was|being|gets *2 hurt|bullied|bitten|picked_on|hit|pushed|humiliated *4 at|in|by *1 your|
        school|camp|class|daycare|the
      bus|tow|truck|trash|garbage|mail|sitter|shuttle|ride|cab never|didnt *1 came|come|show*|pick*
      someone|somebody|guy|person|people|one *1 from|of *1 your *3 woke|banged|kept|keeps|yelled|blocked|broke|hit|
        cursed|lied|damaged|trampled|refused|hung
      you|they never|didnt *1 told|tell|informed|warned|notified|mentioned *4 fee|charge|showing|change|changes|
        policy|deadline|closing|delay|damage|cost|cutoff
      because|cuz|since|and you|they|@yours *1 didnt|never *1 send|sent|mail|mailed|file|filed|process*|submit*|
        ship*|fix|fixed|refund*|bill|post*
      pass|passing the buck
      runaround|run_around|bait_and_switch|in_circles
      jerk|jerking|string|stringing|strung *1 me|us *1 around|along
      drag|dragging|dragged *1 your|their *1 feet|heels
      nobody|no_one|noone *1 greeted|greet|seated|served|acknowledged|explained|apologized|bothered|took_our|took_my|
        checked_on|listens
      number|email|emails|line *6 disconnected|bounced|bounces|bouncing|out_of_service|not_in_service
      number|line *6 dead
      keep|keeps|kept *1 getting *3 else|elses|wrong
      unhelpful|unresponsive|unreachable
      @staff *2 cut|hurt|bit|hit|burned|poked|pressured|forced|injured|rushed|pushed me|us|him|her|my|our
      @staff *2 spent *1 # *1 minutes|min|mins|seconds
      someone|somebody|person|lady|guy|woman|man|girl|kid *1 at|in|from|behind *2 branch|desk|counter|register|
        reception|window *4 rude|unhelpful|laughed|ignored|refused|yelled|snapped|mean|nasty|hung_up|wouldnt|lied
      lady|guy|man|woman|girl *2 on_his_phone|on_her_phone
      @premises *2 never|didnt|hasnt|wont|doesnt|refuses|refused *2 @duty|change*|feed|fed|watch|supervise
      @premises|you_guys *3 does|did|do|doing nothing
      @kin *1 is|being|getting|gets|keeps *1 getting|being bullied|picked_on|hurt|bitten
      you_guys|@yours|your_crew|you *1 left *3 gate|door|window|lights|water|garage|tools *2 open|unlocked|on|running
      without *2 anyone|anybody|someone|you *1 telling|calling|informing|notifying
      without telling|informing|notifying|warning me|us
      left *2 messages|voicemails *3 week|day|days|month
      class|course|session|lesson|tour|visit|your *2 was|is *1 a *1 waste|letdown|let_down|disappointment|disaster|
        joke|nightmare|rip_off|ripoff
      because_of|due_to|thanks_to your *1 mistake|error|delay|delays|negligence|mess|screw_up|incompeten*
      supposed|meant|scheduled *1 to *1 come|be|arrive|call|show|start *5 and|but *1 its|it_is|nobody|no_one|still|
        never|i_am|they|now|hasnt
      @staff|@yours|@premises|assistant *2 made *3 cry|uncomfortable|wait
      @staff|assistant *1 called *1 my|our *1 @kin|wife|husband|mom|mother|dad *1 fat|stupid|dumb|a|an|ugly|lazy|names
      @premises|nursery|preschool|sitter left *1 my|our
      nobody|no_one|noone *1 let us|me know
      @staff *7 mean|rude|nasty|disrespectful *1 to|about|with|>
      @staff swears|curses|yells|screams|shouts|smokes|sleeps|flirts|vapes
      told *3 someone|somebody|they|tech|you *1 would *1 call|come|be *4 and|but *1 no|nobody|nothing|never|still|
        no_one|noone
      // nobody helps or answers
      nobody|no_one|noone|none *4 would|will|could|can|wants_to|wanted_to|willing|able *2 help|assist|answer|tell|
        listen|fix|explain
      your|ur|the_office|office *1 phone|phones|line|lines|number *3 rings|ring|ringing|busy|disconnected|dead|goes|
        voicemail|full
      rings and_rings
      nobody|no_one|noone|nobodys *1 answers|answering|answered|picks_up|picking_up|picked_up *2 phone|phones|
        over_there|there|your|call|calls
      left|leave *3 voicemails|voice_mails|messages *4 nothing|no|nobody|never|havent|without
      emailed|called|texted|messaged|written *4 times *4 nothing|no|nobody|never|without|ignored
      hasnt|havent|never|wont|not|didnt *2 answer*|return*|repl*|respond* *3 one|single|any|my|our|to_my *2 email*|
        call|calls|message*|voicemail*|texts|emails
      #|an|two|three|half_an|forty|thirty|twenty *1 minutes|min|mins|hour|hours *5 nobody|no_one|noone|before_anyone|
        never|without|ignored
      waited|waiting|sat|sitting|stood|standing|been_here *5 all_day|all_morning|all_afternoon|forever *1 >|and|but|
        on|for_you|for_your|for_someone|for_a|yesterday
      waited|waiting|sat|sitting|stood|standing *4 nobody|no_one|noone|never|no_show
      took|taken|take|missed *2 day|morning|time|afternoon|work *2 off *8 nobody|no_one|noone|no_show|never|didnt|not
      didnt|werent|wasnt|not *2 seen|called|taken|served *2 until|till|for
      on_the_phone|on_hold *4 hour|hours|#|forever|ages
      transferred|passed|bounced *2 around|#|five|three|four|six|ten *2 times|people|departments|>
      you|they|@staff|@yours didnt|never|havent|hasnt *1 send|sent *2 anyone|anybody|someone|somebody|documents|
        paperwork|technician|crew|invoice|receipt
      // bookings
      nobody|no_one|noone *4 could|can *1 find|locate *3 reservation|booking|appointment|order|file|record
      gave_away|given_away|giving_away *1 our|my
      no record *2 of|for
      couldnt|cant|didnt|dont|wouldnt *3 find|have|honor *3 our|my *1 reservation|booking|appointment|order|file|name
      gave|giving|sold|gives *2 our|my *1 table|room|spot|seat|seats|slot|car|appointment *3 away|to
      turned *1 us|me|people|everyone away
      lost our|my|the *1 reservation|booking|appointment|paperwork
      double_booked|overbooked|over_booked|doublebooked
      booked|reserved|ordered|asked|requested *4 # *5 had_us|had_me|got_us|gave_us|gave_me|put_us|you_had|only_had
      drove|came|went|showed_up|got_there|got_here|walked|arrived *8 you|yall|you_guys *1 were|was closed|shut|gone
      website|google|sign|app *3 says|said|shows *3 open *6 closed|locked|nobody|arent|isnt
      showed_up|arrived|came *4 appointment|reservation *5 nobody|no_one|closed|turned|told_me|told_us
      keeps|keep|kept *2 getting|being *1 pushed|delayed|moved|rescheduled|cancelled|canceled|bumped
      keeps|keep|kept *1 pushing|rescheduling|canceling|cancelling|changing *2 date|closing|appointment|me|us|on_me|
        on_us|it
      landlord|super|management|maintenance|property_manager|leasing_office|hoa *5 nothing|ignor*|wont|never|refus*|
        doesnt|hasnt|didnt
    `,
  },
];
