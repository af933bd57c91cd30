import type { TopicPhrase } from './topic-meaning.ts';

/** English: bodies, medicine, patients. */
export const englishHealthTopics: readonly TopicPhrase[] = [
  {
    means: 'medical',
    say: `
      diagnos*|symptom*|medication*|medicat*|prescri*|pregnan*|biopsy|antibiotic*|ibuprofen|tylenol|advil|aspirin|
        insulin|diabet*|chemo*|cancer|tumor*|allerg*|rash|fever|vomit*|nause*|diarrhea|infect*|asthma*|inhaler|
        warfarin|metformin|lisinopril|a1c|mri|xray|x_ray|ultrasound|ct_scan|surgery|surgeries|surgical|dosage|doses|
        dose|penicillin|amoxicillin|steroid*|vaccin*|migraine*|headache*|dizzy|dizziness|arthritis|hypertension|
        cholesterol|glucose|thyroid|hormone*|depression|depressed|anxiety|bipolar|adhd|therapy|therapist|psychiatr*|
        counseling|insomnia|epilep*|concussion|fracture*|sprain*|swollen|swelling|inflam*|abscess|toothache|cavity|
        filling|extraction|anesthesia|anesthetic|sedation|stitches|bruis*|hives|eczema|psoriasis|covid|flu|strep|
        pneumonia|bronchitis|uti|sti|std|hiv|hepatitis|ovulat*|contracepti*|ivf|menopaus*|period_pain|cramps|
        bloating|constipat*|ulcer|gerd|reflux|heartburn|kidney*|liver|gallbladder|pancreat*|colonoscopy|mammogram|
        ekg|ecg|cardiolog*|dermatolog*|oncolog*|neurolog*|pediatric*|obgyn|gynecolog*|optometr*|orthodont*|
        periodont*|hygienist|physician*|pharmac*|refill*|pills|pill|tablet|capsule*|mg|milligram*|opioid*|oxycodone|
        xanax|adderall|zoloft|prozac|ozempic|botox|vertigo|medicaid|transfusion|chipped|rheumat*|fibromyalgia|
        glaucoma|cataract*|tonsil*|sinus*|tinnitus|catheter|oxygen_tank|pacemaker|dialysis|transplant|sutures|wound*|
        discharge|numb|numbness|tingling|palpitation*|seizure*|fainted|blurry_vision|pinkeye|earache|meds|medicine*|
        medical|injection*|hospice|dementia|alzheimer*|autis*|lab_results|labs|bloodwork|blood_work|hemorrhoid*|
        sciatica|scoliosis|hernia|anemia|lupus|shingles|chickenpox|crohn*|celiac|gluten_allergy|lump|mole_removed|
        specimen|urine|stool_sample|contagious|quarantin*|disabled|disability
      breastfeeding|breast_feeding|nursing_mother|lactating
      test|lab|blood|scan|biopsy *1 results|result|came_back|work|test|draw|sugar|pressure|type|levels|count|thinner*
      results *2 test|lab|blood|mri|scan|biopsy
      side effect*
      insurance id|card|cover*
      doctor|dr|nurse *3 said|says|appointment|prescribed|visit|note|told|recommend*|order*|refer*|about
      see|need|call|seeing|my|the|a *1 doctor|physician|nurse|specialist|dermatologist|dentist
      patient|patients *1 here|at|of|portal|since|name|form*|intake|new|is|with|records|id
      new|existing|my|a|i_am_a patient
      hurts|hurt|sore|painful|pain|injured|swollen|stiff|aching|lump|bump|rash|cyst *2 @bodypart
      problem*|issue*|trouble|something|wrong *2 with|in|on *1 my|his|her @bodypart
      my|his|her *1 tooth|teeth|jaw|gum|gums|knee|ankle|shoulder|hip|throat|belly|abdomen|stomach|wrist
      @bodypart *3 hurt*|pain*|ache*|aching|sore|bleed*|swollen|numb|infected|kill*|throb*|burn*|itch*|swell*|stiff|
        went_out|gave_out|is_out
      100mg|200mg|250mg|300mg|400mg|500mg|600mg|800mg|1000mg|5mg|10mg|20mg|25mg|40mg|50mg|2mg
      cough|coughs|coughing|sneez*|runny_nose|sore_throat|stuffy|congest*|oozing|pus
      period|cycle *2 late|missed|heavy|irregular|days|weeks
      crown|filling|braces|bracket|retainer|veneer|denture*|implant|bridge|cast|stitch *2 fell|came|popped|broke|
        loose|hurts|off|out|fall*
      sensitive to|tooth|teeth|skin
      pain in|meds|killer*|pills|level|management|relief|doctor|when|after
      in|so_much|severe|lots_of|a_lot_of|chronic|having|of|sharp|bad *1 pain
      hurts *2 when|to|so|bad|really|>
      missed|miss|skip|skipped|took|take|taking *3 pill|pills|dose|doses|meds|medication|period|medicine|insulin
      root|wisdom|tooth|teeth|dental *1 canal|teeth|tooth|crown*|implant*|pain|pulled|extract*|cleaning|work|braces
      blood *1 sugar|pressure|clot|test|thinner*|type|work
      weeks|months|trimester *1 pregnant|along
      can|is|safe|ok|okay|should *3 take|taking|drink|use *4 with|while|pregnant|breastfeeding|medication|meds|
        alcohol|together
      on *1 blood|birth *1 thinners|pressure|control
      birth control
      weight loss|gain
      feel|feeling|felt *2 sick|dizzy|faint|nauseous|weak|ill|unwell|feverish|lightheaded|awful
      sick *2 to_my_stomach|kid|child|baby|for|since|with
      throwing|threw|puking|puked up
      medical *1 record*|history|condition|emergency|bill*|procedure|device|leave|advice
      health *1 insurance|issue*|condition|problem*|care|history
      mental health
      i|have|has|had|got|a bad|head|chest|terrible? cold|flu|bug|virus >|should|so|and|can
      condition|disease|disorder|syndrome|panic_attack*|attacks_at_night
      in recovery|remission|rehab
      need|get|have|schedule *1 a|my physical|checkup|check_up
      hip|knee|shoulder|valve|joint *1 replacement|replaced|surgery
      my|his|her *1 condition|diagnosis|symptoms|chart|labs|results|records
      lice|ringworm|scabies|bedsores
      can|ok|okay|safe|should *2 drink|drive|eat|smoke *1 on|with|while_on|while_taking metronidazole|flagyl|antibiotic*|amoxicillin|penicillin|prednisone|zoloft|
        lexapro|xanax|ibuprofen|tylenol|meds|medication|gabapentin|tramadol|percocet|augmentin|doxycycline
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
];
