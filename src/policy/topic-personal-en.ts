import type { TopicPhrase } from './topic-meaning.ts';

/** English: personal data, health, age and temper. */
export const englishPersonalTopics: readonly TopicPhrase[] = [
  {
    means: 'sensitive_pii',
    say: `
      ssn|cvv|cvc|cvv2|itin|ein|iban|swift_code|passport*|dob|routing_number|sin_number|aba|mrn
      social *1 security|is|#|number
      send|text|give|need|share|want|email|put *3 my|your|his|her|our social >|number|security|over|to|by
      sin|nin|ni is|number|#
      card|credit_card|debit_card|account|acct|visa|mastercard|amex|routing|license|licence|dl|member|
        policy|tax|medicare|medicaid|insurance|discover|passport|bank|id *1 number|no|num|id *2 is|#
      card|visa|mastercard|amex|debit|credit|acct|account|routing|license|licence|dl|discover|passport|
        insurance|medicare|medicaid *3 #
      # *2 card|visa|mastercard|amex|discover|debit|routing|account
      card number*|details|info|information
      here|heres|use|take|charge|put|run *2 my|is_my|the *1 card|credit_card|visa|debit
      exp|expiry|expires|expiration|exp_date|expir* *2 #|date
      security|access|verification|one_time|pin|verify code|codes|number
      my|the|our|his|her|their|wifi *1 pin|password|passcode|login|username *2 is|#|to|for
      password|passcode|pin is|#
      pin *1 number|code
      driver|drivers|driving *1 license|licence|lic
      license|licence is|plate|number|#|state|no
      date|place of birth
      birthday|birthdate|birth_date|born *2 is|on|in|#|january|february|march|april|june|july|august|
        september|october|november|december
      maiden name
      bank *1 account|info|details|information|statement*
      green card|card_number
      insurance|member|group|subscriber|policy|medicare *1 id|number|card|no
      tax *1 id|return*|number
      w2|w_2|w9|w_9|1099
      last *1 4|four *3 #|ssn|social|card
      routing
    `,
  },
  {
    means: 'medical',
    say: `
      diagnos*|symptom*|medication*|medicat*|prescri*|pregnan*|biopsy|antibiotic*|ibuprofen|tylenol|
        advil|aspirin|insulin|diabet*|chemo*|cancer|tumor*|allerg*|rash|fever|vomit*|nause*|diarrhea|
        infect*|asthma*|inhaler|warfarin|metformin|lisinopril|a1c|mri|xray|x_ray|ultrasound|ct_scan|
        surgery|surgeries|surgical|dosage|doses|dose|penicillin|amoxicillin|steroid*|vaccin*|migraine*|
        headache*|dizzy|dizziness|arthritis|hypertension|cholesterol|glucose|thyroid|hormone*|
        depression|depressed|anxiety|bipolar|adhd|therapy|therapist|psychiatr*|counseling|insomnia|
        epilep*|concussion|fracture*|sprain*|swollen|swelling|inflam*|abscess|toothache|cavity|filling|
        extraction|anesthesia|anesthetic|sedation|stitches|bruis*|hives|eczema|psoriasis|covid|flu|
        strep|pneumonia|bronchitis|uti|sti|std|hiv|hepatitis|ovulat*|contracepti*|ivf|menopaus*|
        period_pain|cramps|bloating|constipat*|ulcer|gerd|reflux|heartburn|kidney*|liver|gallbladder|
        pancreat*|colonoscopy|mammogram|ekg|ecg|cardiolog*|dermatolog*|oncolog*|neurolog*|pediatric*|
        obgyn|gynecolog*|optometr*|orthodont*|periodont*|hygienist|physician*|pharmac*|refill*|pills|
        pill|tablet|capsule*|mg|milligram*|opioid*|oxycodone|xanax|adderall|zoloft|prozac|ozempic|botox|vertigo|medicaid|transfusion|chipped|rheumat*|fibromyalgia|glaucoma|cataract*|tonsil*|sinus*|tinnitus|
        catheter|oxygen_tank|pacemaker|dialysis|transplant|sutures|wound*|discharge|numb|numbness|
        tingling|palpitation*|seizure*|fainted|blurry_vision|pinkeye|earache|meds|medicine*|medical|
        injection*|hospice|dementia|alzheimer*|autis*|lab_results|labs|bloodwork|blood_work|hemorrhoid*|
        sciatica|scoliosis|hernia|anemia|lupus|shingles|chickenpox|crohn*|celiac|gluten_allergy|lump|
        mole_removed|specimen|urine|stool_sample|contagious|quarantin*|disabled|disability
      test|lab|blood|scan|biopsy *1 results|result|came_back|work|test|draw|sugar|pressure|type|levels|
        count|thinner*
      results *2 test|lab|blood|mri|scan|biopsy
      side effect*
      insurance id|card|cover*
      doctor|dr|nurse *3 said|says|appointment|prescribed|visit|note|told|recommend*|order*|refer*|about
      see|need|call|seeing|my|the|a *1 doctor|physician|nurse|specialist|dermatologist|dentist
      patient|patients *1 here|at|of|portal|since|name|form*|intake|new|is|with|records|id
      new|existing|my|a|i_am_a patient
      my|his|her|the|im|i_am|hurts|hurt|sore|painful|pain *2 @bodypart
      @bodypart *3 hurt*|pain*|ache*|sore|bleed*|swollen|numb|infected|kill*|throb*|burn*|itch*|swell*
      100mg|200mg|250mg|300mg|400mg|500mg|600mg|800mg|1000mg|5mg|10mg|20mg|25mg|40mg|50mg|2mg
      cough|coughs|coughing|sneez*|runny_nose|sore_throat|stuffy|congest*|oozing|pus
      period|cycle *2 late|missed|heavy|irregular|days|weeks
      crown|filling|braces|bracket|retainer|veneer|denture*|implant|bridge|cast|stitch *2 fell|came|
        popped|broke|loose|hurts|off|out|fall*
      sensitive to|tooth|teeth|skin
      pain in|meds|killer*|pills|level|management|relief|doctor|when|after
      in|so_much|severe|lots_of|a_lot_of|chronic|having|of|sharp|bad *1 pain
      hurts *2 when|to|so|bad|really|>
      missed|miss|skip|skipped|took|take|taking *3 pill|pills|dose|doses|meds|medication|period|
        medicine|insulin
      root|wisdom|tooth|teeth|dental *1 canal|teeth|tooth|crown*|implant*|pain|pulled|extract*|cleaning|
        work|braces
      blood *1 sugar|pressure|clot|test|thinner*|type|work
      weeks|months|trimester *1 pregnant|along
      can|is|safe|ok|okay|should *3 take|taking|drink|use *4 with|while|pregnant|breastfeeding|
        medication|meds|alcohol|together
      on *1 blood|birth *1 thinners|pressure|control
      birth control
      weight loss|gain
      feel|feeling|felt *2 sick|dizzy|faint|nauseous|weak|ill|unwell|feverish|lightheaded|awful
      sick *2 to_my_stomach|kid|child|baby|for|since|with
      throwing|threw|puking|puked up
      medical *1 record*|history|condition|emergency|bill*|procedure|device|leave|advice
      health *1 insurance|issue*|condition|problem*|care|history
      mental health
      hip|knee|shoulder|valve|joint *1 replacement|replaced|surgery
      my|his|her *1 condition|diagnosis|symptoms|chart|labs|results|records
      lice|ringworm|scabies|bedsores
    `,
  },
  {
    means: 'not-medical',
    say: `
      be|been|very|so|most|more|please_be|am|are|is|was|being|im patient
      patient with|and|while
      discharge petition
      filling out|in|up|station|the
      pain in_the
      capsule hotel
      oxygen sensor
      covid|medical|chill tablet
      android|ipad|samsung|drawing tablet
      weak|lame
    `,
  },
  {
    means: 'minor',
    say: `
      i am|turn|turned|turning|just_turned|m *1 8|9|10|11|12|13|14|15|16|17 >|years|year|yrs|yr|yo|y|
        and|so|old|but|now|can|my|in|do|is
      am|im *2 only|just *1 8|9|10|11|12|13|14|15|16|17|ten|eleven|twelve|thirteen|fourteen|fifteen|
        sixteen|seventeen
      ^ *1 8|9|10|11|12|13|14|15|16|17 can|is|do|am|and|male|female|f|m|so
      i am *2 eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen >|years|yrs|and|so
      my age is 8|9|10|11|12|13|14|15|16|17
      i *2 underage|under_18|under_age|not_18|under_eighteen|not_eighteen|a_minor|still_a_minor|
        just_a_kid|a_kid|only_a_kid|a_child|a_teenager|a_teen|still_in_high_school|in_high_school|
        in_middle_school|a_freshman|a_sophomore|a_high_school|homeschooled|not_an_adult|not_old_enough|
        too_young|in_elementary
      under age|aged|18|eighteen
      underage|under_18
      turning|turn *1 13|14|15|16|17
      8|9|10|11|12|13|14|15|16|17 y|yo|yr|yrs *1 o|old|here|>
      i am 8|9|10|11|12|13|14|15|16|17 laugh|btw|by_the_way|too|today
      kid|kids|childs|childrens|daughters|sons phone|cell|number
      not|isnt|arent|before_i_turn|until_i_turn|turn|when_i_turn|almost *1 18|eighteen
      in|im_in|starting|finished|i_am_in *1 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|first|
        second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth *1 grade|grader
      4th|5th|6th|7th|8th|9th|10th|11th|seventh|eighth|ninth|tenth grade|grader
      my mom|mother|dad|father|parents|mommy|daddy|parent|guardian|grandma *1 said|says|dont|doesnt|
        wont|will|have|has|told|lets|let|needs|need|might|would|know|knows|find|has_to|wants|isnt|arent|
        at_work|is|to_sign|sign|can|could|gave *2 i|me|know|no|yes|to|sign|pay|get_mad|if|it|not|ok
      ask|tell|dont_tell|without *1 my *1 mom|parents|dad|mother|parent|father|guardian
      mom|parents|dad|parent|guardian *1 permission|to_sign|consent|signature
      need|do_i_need|have *2 parent*|guardian|adult *1 permission|consent|signature|present|sign
      minor *2 child|account|here|can|am|>
      a|am|im|is|are minor
      i go|went to *2 middle_school|high_school|elementary
      my *1 school|homework|teacher *1 project|said|class|bus
    `,
  },
  {
    means: 'not-minor',
    say: `
      my|our|his|her|a|the # year|yr|yo
      my|our|his|her *1 8|9|10|11|12|13|14|15|16|17|#
      son|daughter|kid|child|he|she|grandson|granddaughter|nephew|niece|boy|girl|dog|roof|house|car|
        they|who *2 is|are|turns|was *1 #
      8|9|10|11|12|13|14|15|16|17 min*|mins|miles|am|pm|lbs|pounds|weeks|days|hours|months|percent|
        dollars|bucks|blocks|feet|ft|inches|th|from|away|late|short|people|oclock|o_clock|kids|units|
        rooms|windows|left|and_a
      minor *1 issue|leak|damage|repair*|detail*|problem|thing|scratch*|surgery|fix|in|league|dent|
        changes|accident|injury|setback|cut|adjust*|question
      when|since i was
      under # dollars|bucks|minutes|hours|k|per
    `,
  },
  {
    means: 'angry',
    say: `
      fuck|fucking|fucked|fucker|fucks|fuckers|motherfuck*|goddamn|damn|damned|shit|shitty|bullshit|
        bitch|bitches|asshole*|bastard*|bloody|crap|crappy|wtf|stfu|gtfo|ffs|dickhead*|douche*|dumbass*|
        jackass*|piss|pissed|pissing|dipshit*|prick|pricks|scumbag*|dumb|dumbest|idiot*|moron*|stupid|
        imbecile*|clown|clowns|pathetic|disgusting|disgrac*|disgusted|ridiculous|outrag*|infuriat*|
        enraged|furious|fuming|livid|irate|absurd|insane|insulting|insulted|disrespect*|useless|
        worthless|incompeten*|losers|loser|joke|hate|hated|despise|sucks|sucked|worst|unbelievable|
        appalling|shameful|ashamed|scum|liar|liars|crooks|garbage|wanker*|bollocks|arse|twat|pos|smh|
        ugh|grr*|seriously_pissed
      go|rot|burn *1 to|in *1 hell
      the|like|as|what|who|how|why|where|bloody|holy hell|heck
      hell *1 is|are|no|with|you|do|did
      what|whats *1 is? wrong|the_matter|problem *1 with *1 you|u|you_people|this_company|your
      you|u|these people|idiots|clowns|guys_suck|suck|morons|jerks|jerk
      you|u *1 suck|disgust|sicken|lied|liars|cheat*|ruin*
      ruin*|wrecked|destroyed *3 my|our|everything|birthday|wedding|day|life|party
      thanks|thank_you *1 for *1 nothing
      thanks *1 a_lot *2 you
      thanks *1 a lot
      sick|tired|fed|done|had_it|over|enough *2 of|up|with *2 this|your|you|these|waiting|it|the|being|
        excuses|calling|>
      had *1 enough|it_with|it_up_to
      fed up
      enough is enough
      never *2 so|this|more|felt|such *1 disrespect*|angry|mad|insult*|upset|frustrat*|disappoint*|
        livid|humiliat*
      so|very|extremely|really|beyond|super|too|pretty|absolutely|getting|am|im|is|me|makes_me *1 angry|
        mad|pissed|upset|frustrat*|furious|annoyed|disgusted|fed_up|livid|irritated
      frustrat*|aggravat*|annoying|irritat*
      shame on|full
      how|you dare
      how dare
      kiss my|ass
      my ass|patience|blood_is_boiling
      omg|answer *1 answer *1 me
      answer me >
      unacceptable|inexcusable|intolerable|atrocious
      waste|wasting|wasted *2 my_time|time|of_my_time
      nobody|no_one|none|does_anyone|anyone *2 knows|know|there_knows *4 doing|hell|clue|anything
      are|r you|u *2 kidding|serious|joking|deaf|stupid|blind|dumb|insane|crazy|high
      kidding me|joking
      what|which *1 a *1 joke|disgrace|rip_off|ripoff|waste|bunch|disaster|mess|scam|nightmare|crock
      bunch|pack|group of *1 clowns|idiots|crooks|liars|amateurs|thieves|morons|losers
      lost my *1 patience|temper
      screw|screwed *1 you|me|over|us|up|this
      shut *1 up
      cant *1 believe|stand *2 this|you|how|your|it
      hope *3 go_out_of_business|out_of_business|you_rot|you_die|bankrupt
      answer|pick your|up|ur *2 phone|phones|damn_phone|calls
      unreal|circus|trash|rude
      how *1 hard *1 is|can|could|would
      do you *1 even
      what|which *1 kind|sort of *2 company|business|people|service|operation|idiot
      never *1 again
      thanks|thank_you for wasting|ruining|nothing
      i|we am|are|have *1 done|had_it|over_it|finished with *1 you|this|your|y_all|these
      last *1 straw|chance|time_i
      worst *3 ever|company|service|experience|life
      get|got your|ur|yer *1 act|shit|crap|head together|out
      do your job|jobs|damn_job
      dont|do_you *1 even care|give_a
      nobody cares
      absolutely|totally|completely *1 ridiculous|unacceptable|useless|pathetic|disgusting|insane|absurd
    `,
  },
  {
    means: 'not-angry',
    say: `
      fucking|damn|hell|shit|fuck|fuckin *1 good|great|awesome|love|yeah|right|yes
      hot|oh|well|god damn|shit
      crap|craps table|shoot
      just|only|good|funny|nice|great|a|inside|tell_me_a joke
      joke|jokes about
      tell|another|any|know *3 joke|jokes
      hate to|waiting_on_hold
      give *1 a hoot
    `,
  },
];
