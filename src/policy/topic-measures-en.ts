import type { TopicPhrase } from './topic-meaning.ts';

/** English: readings of a body, and how it is after a treatment. */
export const englishMeasuresTopics: readonly TopicPhrase[] = [
  {
    means: 'medical',
    say: `
      // readings
      my|his|her|our|moms|dads|kids|babys|blood sugar|sugars|glucose *3 #|high|low|spik*|drop*|crash*|over|under
      < sugar|sugars is|was|at|of|reads|reading|over|hit # >|this|last|today|after|before|and|now|again
      glucose|a1c|hemoglobin|platelets|potassium|sodium|creatinine|cholesterol|ldl|triglycerides|psa|tsh *4 #|high|low
      bp|blood_pressure *3 #|high|low|spik*|up|over|through
      pulse|heart_rate|heartrate|resting_heart *3 #|racing|high|fast|low|over
      heart|chest is|keeps|was|been racing|pounding|fluttering|skipping|tight
      oxygen|o2|spo2|pulse_ox|sats *2 is|was|at|of|reading|reads|level|levels|dropped|low *2 #|low|dropping|down|>
      my|his|her|our|the_babys|babys|kids|sons|daughters|running|has|have|got|a temp|temperature|temps *3 #|high|
        over|up
      temp|temperature|fever *1 of|at|over #
      # degree|degrees fever|temp
      pain|hurts *3 # out_of
      # out_of 10|ten *3 @bodypart|pain
      pain|ache|aching|sharp *4 in|of *1 my|his|her *2 @bodypart
      // how it is since
      @symptom *5 since|after|from|following *4 @treatment|you_put|you_did|you_pulled|you_gave
      since|after *3 @treatment *6 @symptom
      lips|lip|face|eyelid|eyelids|cheek|gums|skin|scalp|arm|leg|foot|ankle|jaw|hand|fingers|toe|toes *3 swell*|
        swollen|swelled|puffy|puffed|numb|peeling|bruis*|itch*|blister*|bleeding|burning|infect*|oozing
      itchy|scratchy|watery|runny|bloodshot|puffy|sore|swollen|numb *3 eye|eyes|throat|nose|skin|scalp|gums|lips|
        face|feet|toes|fingers|ankle|ankles
      eye|eyes|throat|nose|skin|scalp|gums *3 itch*|scratchy|watery|runny|bloodshot|puffy|irritat*
      cant|trouble|hard_to|hurts_to *2 sleep|hear|see|walk|swallow|move|feel|bend|chew|pee|sit|lift *3 pain|
        out_of_my|on_my|with_my|my *3 @bodypart|ear|eye|finger|fingers|toes|>
      hurts|burns|stings|trouble|hard *1 to|when|when_i *1 swallow|chew|bend|pee|urinate|walk|breathe_in|bite|
        swallowing|chewing|walking
      is|was|are|feels|felt|looks|gotten|getting *2 infected
      ear|ears *2 ringing|clogged|plugged|blocked|popping
      sugar|sugars|bp|blood_pressure|pulse|heart_rate *1 keeps|kept|is|was|has_been *2 dropp*|ris*|spik*|crash*|high|
        low|up_and_down|all_over
      knee|shoulder|hip|back|neck|ankle|elbow|wrist|jaw popped|pops|clicks|clicking|locked|locks|gave_out|buckled|
        went_out
      poison_ivy|poison_oak|wheez*|hiv|sunburn*|frostbite|pink_eye|ringworm|cold_sore|cold_sores|canker|sciatic
      wife|she|i_am|girlfriend|daughter *1 due *1 in|on|any *1 @months|day|weeks|week
      threw|thrown|put|tweaked|pulled *1 my|his|her *1 back|neck|shoulder|hip *1 out|>|again
      cut|wound|incision|scab|burn *3 open|oozing|bleeding|infected|deep|gaping
      // conditions, care, animals
      postpartum|miscarr*|spotting|cramping|limping|lethargic|bandage*|gauze|scab|scabs|scabbing|blister*|cyst|cysts|
        wart|warts|acne|chiropract*|acupunct*|iud|incision|dressing_change|scope|endoscopy|concuss*|whiplash|stitch|
        dry_socket|mucus|phlegm|nosebleed*|heat_rash|hot_flashes|night_sweats|dehydrat*|jaundice|colic|teething
      fast|fasting|eat|drink|shower|drive|swim|exercise|work_out|fly|smoke *3 before|after *2 test|blood|surgery|
        procedure|labs|exam|scan|extraction|anesthesia|mri|injection|vaccine|shot
      broke|cracked|lost|knocked_out|bit|jammed|stubbed|sprained|twisted|pulled|tore|dislocated|burned|injured|
        popped *2 my|his|her|a *2 tooth|molar|tongue|finger|toe|ankle|wrist|muscle|hamstring|rib|nail|collarbone|
        tendon|@bodypart
    `,
  },
];
