import type { TopicPhrase } from './topic-meaning.ts';

/** English: people found hurt, gone or giving birth; calls for help; and the same words said lightly. */
export const englishPeopleInDangerTopics: readonly TopicPhrase[] = [
  {
    means: 'emergency',
    say: `
      // collapse
      @person|@child *4 dropped|collapsed|crumpled|keeled|slumped|fell *1 to|over|onto *1 the *1 floor|ground|
        knees|>
      @person|@child *3 collapsed|passed_out|fainted|blacked_out|went_limp|went_unconscious
      @person|@child *2 is|was|just|found|lying|lay *2 unconscious|unresponsive|not_responding|on_the_floor|
        on_the_ground|face_down|not_breathing|convulsing
      no pulse|heartbeat
      no|cant|couldnt *1 find|feel|get *1 a pulse|heartbeat
      need|needs|doing|started|gave *1 cpr|narcan|defib*|an_aed
      cant|couldnt|wont *2 wake|waking|revive|rouse *1 him|her|my|them|@person|@child *1 up?
      face *1 down *3 pool|water|tub|bathtub|lake|floor|ground|pond
      @person|@child|@bodypart|face|mouth *4 drooping|slurring|foaming|convulsing|seizing|jerking
      cant|couldnt|unable_to *1 talk|speak|move *3 suddenly|properly|slurring|crooked|drooping|numb|weak
      chest *4 tight|crushing|heavy|hurting|hurts|pain *4 arm|jaw|breath*|sweating
      stung|sting|bee|peanut*|shellfish|nuts *5 cant_breathe|swelling|swollen|swelled|throat|closing|epipen|
        wheezing
      heart stopped|racing_and|is_stopping

      // blood and wounds
      blood *3 spurting|gushing|pouring|squirting|spraying|soaking|all_over|everywhere
      bleed*|bleeding *3 wont|not|doesnt|isnt|cant|never *1 stop*|quit|slow*|clot*
      bleeding *2 through *2 everything|pad*|gauze|towel*|bandage*
      soaked|soaking|filling *1 through? *3 pads|towels|gauze|bandages *3 blood|hour|>
      cut|sawed|chopped|ripped|tore *1 his|her|my|their *1 hand|finger|fingers|arm|leg|foot|toe|ear *1 off

      // falls and found
      @person|@child fell|fallen|falls|fall|jumped|thrown *1 out|off|down|through|from|into *3 window|balcony|
        roof|stairs|ladder|bridge|cliff|truck|pool|deck|ceiling|floor|horse|tree|bleachers|well|lake|river|
        escalator|second|third|moving
      cant|couldnt|cannot|havent *1 find|found|locate|seen *1 my|our|the|his|her *1 @child|kids|mom|dad|
        mother|father|grandma|grandpa|husband|wife >|anywhere|since|at|in|on|and|he|she|i
      @child|student|camper|patient|resident|mom|dad|mother|father|grandma|grandpa|kids *4 is|are|has|went|
        been|got *1 missing|disappeared|vanished|gone_missing|kidnapped|abducted
      dementia|alzheimers|patient|resident|toddler|child|student|kid|son|daughter|camper *3 wandered|eloped|
        snuck *1 off|out|away
      someone|somebody|stranger|man|woman *1 grabbed|snatched|kidnapped|abducted *1 my|our|a|the kid|kids|
        child|children|son|daughter|baby|girl|boy|toddler
      someone|somebody|stranger|man *1 took *1 my|our kid|kids|child|children|son|daughter|baby >|and|from|
        away|out
      my|our kid|kids|child|children|son|daughter|baby *2 been *1 taken|abducted|snatched

      // births
      @person *3 having the|this|her *1 baby *2 right|now|here|in|on|at
      having *1 the|this|my|our baby *2 right_now|now|here|in_the_car|at_home|in_the_bathroom|fast
      having the|this baby >
      baby|head *1 is|was *1 coming|crowning|showing|out >|now|right|fast|early|and|help|in_the_car|
        in_the_bathroom
      wont|not|cant|couldnt *3 make_it to *1 hospital|er >|in_time|before|and|baby

      // calls for help
      i|we *1 need|want *1 help >|now|right|immediately|asap|hurry|fast|quick|urgent*
      ^ need|send|get *1 help $
      send|get|call|calling *1 for|me|us|some help >|now|right|immediately|asap|hurry|fast|quick|please|to|
        here|he|she|theres
      send|get|call *2 police|cops|911|ambulance|paramedics|fire_department|firefighters|the_sheriff|swat|
        medics|ems|first_responders
      need *1 a|an|the police|cops|ambulance|paramedic*|medic|doctor_now|ems
      he|she|they|someone|somebody|mom|dad|son|daughter|husband|wife|friend|baby *1 is|are *1 dying >|help|
        please|right|in_front|fast
      @child *2 ran|fell|walked|went|wandered|slipped *1 into|in *1 the *1 lake|river|street|road|traffic|
        woods|pond|ocean|creek
      lost|missing *1 a|one_of_the|one_of_our|our|track_of_a kid|kids|child|student|camper|girl|boy
      with *1 my|a *1 kid|baby|child|son|daughter|kids *1 in|inside it|the_car|there|the_back
      blood *2 wont|not|keeps|cant *1 stop*|coming|flow*
      buried|crushed|pinned|caught|impaled|stuck|trapped *1 in|under|inside|beneath *2 trench|rubble|machine|
        machinery|beam|conveyor|press|equipment|gears|auger|debris|tractor|forklift|chimney|drain|collapse
      babys|heads *1 coming|crowning|out >|now|right|and
      dementia|alzheimers|patient|resident|toddler|child|student|kid|son|daughter|camper *3 walked|ran|
        got *1 off|out|away *1 of|from|alone|into|without
      nail|nailgun|screw|blade|saw|drill|rebar|glass|pole|rod|knife *4 through *1 his|her|my|the|
        their *1 @bodypart|finger|thumb|palm|toe
      acid|bleach|chemical|chemicals|lye|gasoline|ammonia|drain_cleaner *3 in|into|on *1 my|his|her|
        their *1 eye|eyes|face|mouth
      fell|fallen|fall through *2 ice|floor|roof|ceiling|skylight|glass
      nail gun *3 through|into|in *1 his|her|my|the|their *1 @bodypart|finger|thumb|palm|toe
    `,
  },
  {
    means: 'not-emergency',
    say: `
      // things said to be "fire", and other praise
      sale|deal|deals|price|prices|special|menu|drop|collection|lineup|sneakers|kicks *1 is|are|was|were fire
      blew|blowing|blow *2 up *1 my|your|his|her|the phone|inbox|email|dm|dms|spot
      phone|inbox|email *2 blew|blowing|blown up
      explod*|exploding|explosion *1 with|of|in flavor|flavors|color|colors|popularity|sales|calls|growth
      bombed *2 test|interview|exam|quiz|final
      crashed|crashing|crash at|on *2 place|couch|sofa|floor|pad
      wreck *1 of|laugh
      train|emotional|nervous *1 wreck

      // too much work, coffee, laughter
      overdos* *2 on sugar|coffee|caffeine|chocolate|candy|turkey|pizza|carbs|cheese|tacos|tv|netflix|cake|
        cookies|sweets
      sugar|caffeine|coffee|chocolate|candy|cuteness|information|carb overdose
      drowning|drowned *1 in|under *1 work|paperwork|emails|debt|homework|laundry|bills|boxes|calls|leads|
        tasks|texts|meetings|orders|deadlines
      flood|flooded|flooding *1 with|of|inbox|market|by
      choking|choked|choke *1 on|in|under *2 prices|price|cost|bill|final|finals|pressure|game|clutch
      suffocating|suffocate *2 in|under *2 work|debt
      attack|attacks|attacked *2 munchies|toy|giggles|couch|pillow|homework|laundry
      heart attack *1 price|prices|bill|when_i_saw|burger|sandwich|laugh
      gave|give|gives|giving|almost|nearly *3 heart_attack|a_stroke|a_seizure
      knocked|passed|blacked *1 out *1 early|asleep|cold|on_the_couch|watching|last_night|at_#|by_#|
        of_the_park|the_list
      freezing|starving|dying *1 to_death? laugh|in_here|at_this
      kill|kills|killing *1 me *1 if|for|when|over|laugh|because|unless
      mom|wife|boss|mother|she|coach|teacher|girlfriend *3 kill|murder me

      // small mishaps
      accident free|forgiveness|insurance_quote|report_form
      by|happy|tiny|little|potty|bathroom|pee|small|complete|total accident
      dog|puppy|cat|kid *2 had|having *1 an accident
      fashion|hair|wardrobe|baking|cake|coffee|nail|style|snack|beauty|wine|dress|outfit|makeup emergency
      numb|swollen face|mouth|lip|lips *2 dentist|novocaine|laugh
      dentist *3 numb face|mouth|lip|lips
      dog|cat|puppy ate *1 my|his|her|our *1 homework|sock|lunch|shoe|shoes|couch|breakfast|invite
      breaking|broke|break in my|the|his|her|our|some *1 new *1 shoes|boots|jeans|glove|heels|car|engine|
        cleats
      baby is coming *3 january|february|march|april|may|june|july|august|september|october|november|december|
        over|week|weeks|month|months|with|too|along|next|this|on|year|soon|spring|summer|fall|winter
      missing *1 his|her|their|a|some|out|two|one|an|practice|class|sock|socks
      missing|lost *2 tooth|teeth|retainer|shoe|shoes|jacket|homework|class|practice|school|lunch|assignment*
      hiding *4 candy|eggs|presents|gifts|present|sale

      // help with ordinary things
      need|want|get|got|send|call|need_some *3 help to|with|from|on|for|packing|moving|filing|finding|
        checking|talking|speaking|cancelling|canceling|lifting|loading|setting|getting|deciding|choosing|
        picking|figuring|understanding|changing|opening|closing|planning|installing|scheduling|paying|logging|
        resetting|cleaning|carrying
      you|they|he|she|who|anyone|someone|day|time|days|if_i|what *1 need|want|get|needs *2 help
      glad|happy|here|trying|try|able|love|like|want|hope to? help
      dont|didnt|doesnt need *2 help
      ref|refs|referee|umpire|ump|umps *3 robbed|robs|robbing
      robbed *2 by *1 ref|refs|referee*|ump*|officials
      hitting my line|phone|dms|inbox|goals|limit|stride
      help *1 wanted|desk|line|center|page|menu|section|button
      shot down|up
      falling apart|behind|asleep|in_love
      wake *3 early|before|in_the_morning|laugh|for|at|on_time|without
      legs|arms *2 after *1 workout|leg_day|squats|gym|run|day
      baby shower|gate|photos|clothes|sprinkle|reveal|registry
      police clearance|report|reports|academy
      paint|ink|color|colors|dye|marker|stain|lipstick *2 bleeding|bleeds|bled|bleed
      bleed|bleeding *2 colors|paint|paper|dye
      finger|toe|hand nail|nails
      see|talk|speak right_now
      ran over|out|by|up|down *1 to
      water stain|stains|spot|spots|mark|marks|ring|rings
      burnt toast|popcorn|coffee|hair|sugar
      gas station|grill|mileage|money|card|pump|prices|cap
      took|taken|takes *2 meds|medication|medicine *1 today|this_morning|yesterday|last_night|as|like|before
      flood insurance|light|lights|zone|map|plain
      emergency *2 fee|fees|rate|rates|price|pricing|surcharge
      urgent care *1 hours|center|clinic|near|bill
      porsche *1 911
      911 carrera|turbo|sticker
    `,
  },
];
