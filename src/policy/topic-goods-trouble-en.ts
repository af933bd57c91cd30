import type { TopicPhrase } from './topic-meaning.ts';

/** English: goods that came wrong or did not last, work that was done badly, not at all, or on the wrong thing. */
export const englishGoodsTroubleTopics: readonly TopicPhrase[] = [
  {
    means: 'complaint',
    say: `
      // it came broken, wrong, or not whole
      @ware *5 came|arrived|got_here|delivered|showed_up|turned_up|was|is|were *3 smash*|crush*|crack*|shatter*|
        melted|wilted|spoiled|rotten|moldy|stale|torn|ripped|dented|damaged|defective|used|expired|soggy|burnt|
        undercooked|in_pieces|spilled|tampered
      @parcel *4 came|arrived|got_here|showed_up|was|were *2 empty|open|dead|broken|dirty|wet|soaked|short|late|
        missing|gone|half_empty
      @parcel *8 smashed|shattered|crushed|soaked|destroyed|in_pieces
      threw|tossed|chucked|dropped|dumped|left *3 package|parcel|box|delivery|order *5 fence|rain|street|porch|
        neighbor*|ground|driveway|wrong|garage|gate
      received|got|sent|delivered|shipped|given|gave|brought|ordered *4 different|wrong|incorrect *2 @ware|one|ones|
        thing|things|size|color|colour|model|style|flavor|kind|brand|version|stuff
      different|other *3 than|from *3 i|we ordered|bought|paid|asked|wanted|chose|picked|requested
      got|received|sent|have|delivered|gave *2 someone|somebody|another_person|other_people|neighbors elses *2 @ware|
        stuff|thing|mail
      got|received|sent|delivered *2 someone_elses|somebody_elses|neighbors *1 @ware|stuff
      wrong|incorrect *2 @ware|size|color|one|ones|thing|model|flavor|style|tire|filter *4 came|arrived|sent|
        delivered|shipped|showed_up|installed|put_in|in_the|was_in
      isnt|not|wasnt|arent|werent|nothing_like *2 one|ones|size|color|what|same|thing|product|model *2 i|we|
        you *1 ordered|bought|asked|paid|picked|chose|selected|booked|showed|agreed|advertised
      missing *3 from *2 box|order|package|bag|delivery|shipment
      @ware *3 has|had|with *2 wrong|someone_elses
      hair|bug|roach|glass|plastic|mold|worm|fly|metal|insect *2 in *2 my|the|our|her|his *1 food|salad|soup|burger|
        drink|pizza|order|meal|taco*|sandwich|rice|coffee|bread
      room|rooms|sheets|towels|rental *3 smelled|stank|stunk|reeked|filthy|disgusting|moldy|stained
      arrived|came|received|got *2 expired|defective|incomplete|damaged|mislabeled|tampered|counterfeit
      leaked|spilled|exploded *2 all_over|everywhere
      is|was|came|are|were|its missing *1 a|the|its|two|one|some *2 button|buttons|screw*|piece|pieces|part*|page*|
        cable|cord|charger|remote|manual|lid|handle|leg|label|knob|wheel|strap|bolt*|bracket*
      didnt|wasnt_included|never come with
      paid|pay *4 overnight|express|expedited|rush|two_day|next_day|priority *6 took|still|late|week|never
      tracking *4 hasnt|havent|stuck|same|still|doesnt|isnt|not
      says|said|shows|marked|showing *2 delivered *6 nothing|not|never|didnt|havent|isnt|no|wasnt|nowhere
      the *2 was|were|are *2 burnt|undercooked|overcooked|inedible|stale|soggy|spoiled
      nothing|not *2 like *1 the *1 photos|pictures|pics|description|website|ad|brochure|sample|listing
      photos|pictures|listing|ad *3 nothing_like|misleading|fake
      sent|gave|sold|got|received|delivered *3 used|broken|damaged|defective|expired|dirty|opened|fake *1 one|ones|
        unit|item|product|part|version
      quit|died|stopped|broke|failed after *1 @few *1 use|uses|wash|washes|charge|charges
      you|they|@yours *1 sent|sold|delivered|gave|shipped|made *3 has|had|have *1 a *2 hole*|stain*|crack*|dent*|
        scratch*|rip|tear|leak|chip|bug|defect*|problem
      is|was|came|are|were missing screw*|piece*|part*|bolt*|button*|page*|hardware
      @parcel *3 left|sitting|sat *2 in_the_rain|in_the_snow|in_the_street|outside_in|in_the_sun
      food|order|meal|pizza|delivery|package|cake|flowers *3 hour|hours|minutes|min|days|week late
      is|are|was|were *1 the wrong prescription|size|color|part|model|order|item|kind|style|brand|strength
      misleading|deceptive
      // it did not last
      @breaks *4 after *2 @few *2 @spell|use|uses|wash|washes|wear|wears
      @breaks *4 @spell *1 after|later
      @breaks *3 first|second|third|very_first *1 time|day|week|night|wash|use|wear|month|drive|ride|trip
      @breaks the|that next|same|very *1 day|night|week|morning
      @breaks *4 after|since *2 buying|washing|using|wearing|i_bought|i_got|we_bought|we_got|you|your_guy|your_guys|
        your_tech|they_fixed|installing
      it|@ware|@machine|ac|unit|fridge|battery|phone|laptop|mower|bike|heater *4 died|quit|stopped|
        broke *5 after *2 @few *2 @spell|use|uses
      it|@ware|@machine|ac|unit|fridge|battery|phone|laptop|mower|bike|heater *4 died|quit|stopped|
        broke *4 @spell *1 after|later|of
      bought|sold|installed|delivered|replaced *5 @spell *1 ago|later *4 broke*|dead|died|stopped|wont|doesnt|isnt|
        failed|crack*|leak*|fell
      you|yall|you_guys|they|your_guys|your_guy|your_tech *2 installed|sold|repaired|fixed|put_in|put_on|patched|
        painted|planted|replaced|sealed|hung|tiled *7 fell|falling|flood*|peel*|crack*|dead|died|dying|crooked|
        coming_off|failed|stuck|smell*|rattl*|loose|acting_up|defect*|lemon|flat|lopsided|worse
      same|exact_same *1 noise|problem|issue|leak|smell|sound|light|error|code *5 again|back|after|since|day|returned
      still|again|started *3 same *1 noise|problem|issue|leak|light|sound|error
      grout|tile|tiles|paint|sealant|caulk|stitching|sole|handle|trim|shingles|siding|laminate|veneer|seam|button|
        heel|finish|varnish *3 coming|falling|peeling|fading|cracking *3 already|after|within
      ac|heat|hot_water|elevator|fridge|stove|toilet|sink|heater *5 still *1 out|off|down|broken|leaking|not_fixed
      code|link|coupon|discount|voucher *5 doesnt|isnt|wont|didnt|not *1 work*|valid|open
      worse *1 than *2 before_you|before_they|before_your|when_you|you_came
      @trouble *5 since|after *1 you|they|your_guy|your_guys|your_crew|your_tech|your_man *1 sprayed|fixed|left|
        installed|came|worked|serviced|painted|cleaned|treated|touched|repaired|cut|mowed|changed|replaced|put|did|
        were_here|was_here
      since|after *1 you|they|your_guy|your_guys|your_crew|your_tech *1 sprayed|fixed|left|installed|came|worked|
        serviced|painted|cleaned|treated|touched|repaired|mowed|changed|replaced|were_here|was_here *5 @trouble
      came back *3 with *2 stain*|hole*|rip|scratch*|dent*|spot*|tear|bruise*|bite
      came|come home *5 with *3 bite|bites|bruise*|scratch*|cuts|marks|black_eye
      only lasted|lasts|worked *2 @few|@spell
      lasted|worked only *2 @spell
      @breaks *3 in|within *1 less_than? *1 @few|@spell|@spell
      light|noise|leak|smell|problem|issue|code|sound *1 came|come|is|was *1 back *1 on? *2 after|again|already|
        the_next|since
      you|yall|you_guys|they|your_guys|your_guy|your_tech|@yours *1 installed|replaced|rebuilt|fixed|repaired|sold|
        serviced|put_in|made|built *4 is|are|keeps|started|was|has *3 flicker*|slip*|leak*|rattl*|squeak*|drip*|
        smoking|grind*|wobbl*|beep*|stall*|overheat*|vibrat*|buzz*|humming|flood*|crack*|peel*|broken|dead|falling|
        loose|crooked|wrong|bad|torn|ripp*
      nothing|nothings|none *2 been|gets|got|ever|was done|fixed|resolved|repaired|finished
      said|told_me|told_us|promised *1 it|the|my|that|this *2 would_be *1 ready|fixed|done|included|covered|
        delivered|refunded|repaired|finished|working
      you|u|yall said|told_me|told_us|promised *1 it|the|my|that|this *2 was|were|will_be *1 ready|fixed|done|
        covered|delivered|refunded|repaired|finished|working
      quoted|told *1 me|us? # *3 now|charged|billed|want|bill *4 #
      bill|total|invoice|price *4 double|triple|twice|more_than|higher *4 quote*|estimate*|told|said|agreed
      estimate|quote *1 was|is|were *1 way? off
      spelled|spelt|misspelled|misspelt|played|served|sang|wrote|printed *3 wrong
      @staff *3 the|my|our wrong
      they|you|@yours|yall *1 didnt|never|wont *1 clean|finish|mow|trim|vacuum|mop|dust|install|repair|haul|seal|
        sand|deliver
      @dish *1 was|were|came|arrived|is *3 cold|raw|burnt|burned|stale|soggy|inedible|undercooked|overcooked|frozen|
        rotten|gross|spoiled|missing
      painted over the|my|our
      paint|paint_job|drywall|seams|stain *3 runs|drips|streaks|streaky|patchy|bubbles
      plate*|glass*|mug|mugs|bowl*|vase|tiles *1 was|were|came|arrived *2 chipped|cracked|broken
      ad|ads|advert*|website|flyer|sign *2 said|says|promised *6 but|then|charged|not|isnt|wasnt
      still *8 you|yall|they|your_guys|your_guy *1 fixed|sealed|installed|repaired|patched|replaced|painted|treated|
        serviced|put_in|sold
      same *2 noise|problem|issue|leak|smell|sound|thing *2 as before|last_time
      @trouble|pulls|pulling *5 since|after *1 the|your|my|that *1 alignment|repair|service|oil_change|install*|
        tune_up|update|upgrade|work|job|repairs
      #|second|third|fourth|fifth|2nd|3rd|4th time this month|week|year
      internet*|wifi|heat|ac|cable|elevator|hot_water *3 been *1 down|out|off
      not|isnt|wasnt|arent *2 quality|service|standard|level|care *3 promised|expect*|paid|advertised|used_to
      cabinet|cabinets|doors|drawers|seams|tiles|windows|blinds|trim|corners|counters|lines *1 dont|doesnt|arent|
        isnt *1 line_up|match|level|straight|even|flush|square
      wasnt|werent|hasnt_been|havent_been|never|isnt *1 been? cleaned|fixed|painted|repaired|serviced|mowed|
        installed|refunded|credited|plowed|emptied|inspected
      applied|posted|credited|billed|mailed|assigned|addressed|scheduled|seated *4 wrong
      got|messed|took|wrote *1 our|my *1 order|name|address|appointment|date|size|reservation *1 wrong|up
      @staff|you|they|@yours *3 made *2 worse
      you|yall *1 said *2 fixed|finished|repaired|cleaned
      you|yall|they|seller|agent told|said *3 roof|ac|car|house|unit|furnace|engine|transmission|room *1 was|were|
        is *1 new|clean|included|perfect|safe|updated|certified|good
      inspection|inspector|appraiser *1 missed
      you|they|@yours|@staff put|poured *1 the|in *1 wrong *1 oil|gas|fuel|fluid|filter|tire|tires|tank|address|name|
        amount|size|battery
      engine_light|warning_light|noise|leak|smell *1 is|came|comes *1 on|back *1 again|already
      eyebrows|brows|bangs|layers|lashes *2 uneven|lopsided|crooked|patchy
      waxing|wax|massage|facial|laser|peel *1 burned|hurt|bruised|scarred me|my|her|us
      room|table|car|order|food|apartment|unit|cake|dress *1 wasnt|werent *1 ready
      no hot_water|heat|towels|toilet_paper *3 in|at *2 room|rooms|hotel|unit|apartment|bathroom|gym|suite|building
      had roaches|bugs|mice|mold|bedbugs|fleas|rats *2 when|in
      // on the wrong thing, badly, or not at all
      worked|pulled|drilled|painted|installed|replaced|repaired|filled|operated|delivered|shipped|dyed|towed|mowed|
        groomed|printed|fixed *4 wrong
      @staff|@yours|they|you_guys *3 did|cut|put|gave|used|sent|took|filed|booked|ordered|brought|made|served *4 wrong
      you|he|she did|cut|gave|used|filed|served *1 the|my|me|us|a *2 wrong *1 tooth|teeth|side|tire|wall|room|car|
        dog|tree|meds|medication|dose|form|order|part|key|table|haircut|color|size|food|change
      worst *2 haircut|massage|meal|pizza|ride|hotel|stay|dinner|lesson|class|cut|color|facial|manicure|job|cleaning|
        dentist|salon|restaurant|food|burger|coffee|tour|flight|paint|contractor|mechanic|landlord|school|gym|bank
      haircut|highlights|manicure|pedicure|perm|dye_job|color_job|brows|lashes|trim|tattoo|massage|
        facial *4 disaster|uneven|orange|green|brassy|fried|ruined|lopsided|crooked|patchy|too_short|butchered|
        botched|fell_out|joke|nightmare|terrible|awful|horrible
      cut|buzzed|trimmed|shaved|chopped|took *6 too short|close|much_off
      butchered|hacked|botched|massacred *1 my|our|his|her|the
      half|part|rest|most *3 job|work|house|roof|room|fence|yard|lawn|order|project *3 isnt|not|wasnt|never|undone|
        unfinished|untouched|hasnt|missing
      the|your|this|that job|roof|fence|yard|deck|floor|kitchen|bathroom|repair|install|project|paint_job *2 isnt|
        not|wasnt|never|only_half|half|barely *1 finished|done|complete*|touched *1 >|yet|and|but|or|still|at|after|
        like|as
      left|leaving *1 without *2 doing|fixing|completing|looking|touching|helping|checking|installing
      didnt|never|not|barely|hardly|dont *1 touch|touched|clean|cleaned|finish|finished|fix|fixed|do|did *1 the|my|
        our|half *2 kitchen|bathroom|bathrooms|backyard|edges|gutters|windows|job|baseboards|trim|yard|upstairs|hedges
      paid|paying *8 still *1 dirty|broken|doesnt|isnt|wont|not|no|havent|waiting|same|leaking|hurts|dont|filthy
      paid *4 and *1 got|received *1 half|one|nothing|only|less|a
      prescription|car|order|phone|dress|results|keys|paperwork|repair|laundry|glasses|documents *3 still *1 isnt|
        not|arent|hasnt *1 ready|done|fixed|in|here|finished
    `,
  },
  {
    means: 'not-complaint',
    say: `
      broke|broken|break up|even
      dont|not|never|please_dont|make_sure *2 cut|trim|chop|shave|buzz|take
      need|want|get|have *3 broken|cracked|damaged|torn *3 fixed|replaced|repaired
      nothing|anything wrong
      // what somebody else, or the weather, did: they ask us to mend it
      my|our|my_last|our_last|the_other|another|a_different|some_other *1 last|old|previous|former|prior|other|
        another|different *1 @others
      the_other|another|other|last|previous|my_old|our_old *1 @others *5 kept|never|charged|charging|cut|botched|
        botch|broke|finished|ruined|screwed|messed|short|left|did|returned|refused|refunded|paid
      experience *1 with|at *1 another|other|different|my_last|our_last
      previous|prior|old|last|former owner|owners|tenant|tenants *3 painted|left|did|broke|damaged|ruined
      hail|storm|storms|wind|tornado|hurricane|tree|branch|flood|dog|cat|puppy|kids|raccoon*|squirrel*|mice|termites|
        rats|snow|ice|lightning|toddler *3 damag*|ruin*|scratch*|destroy*|crack*|wreck*|stain*|dented|broke|killed|
        tore|chewed|ripped
      old *1 paint|tile|siding|fence|deck|roof|driveway|concrete *1 is *1 peeling|cracking|falling|coming_off|
        coming_up|warped
      i|we *1 ordered|gave|put|typed|wrote|picked|chose|bought|entered|selected|booked|sent *2 wrong
      how_much|cost *4 fix|replace|repair
      can|could *1 you *3 fix|tow|replace|repair|look
    `,
  },
];
