import { englishClaimTopics } from './topic-law-claims-en.ts';
import type { TopicPhrase } from './topic-meaning.ts';

/** English: lawyers, courts, agencies, rights. */
export const englishLawTopics: readonly TopicPhrase[] = [
  {
    means: 'legal',
    say: `
      my|our|your|a|the solicitor|advocate
      service of process
      defam*
      legally
      slip|slipped|tripped|fell *4 your *1 lobby|driveway|steps|stairs|ice|entrance|restroom|bathroom|
        aisle|lot|premises|deck|dock
      your|ur insurer|insurance|carrier|insurance_company *6 claim|damage*|injur*|accident
      file *1 an|a|my claim
      judge *1 decide*|rule*|ordered|orders|granted|denied|said|says|signed
      licensing|medical|state|nursing|dental|real_estate|school|zoning board
      health department|inspector
      department of *1 consumer|labor|insurance|health|justice|business|financial
      copyright*|trademark*|infring*|registered_agent|plagiari*|wage_theft|legalese|counterclaim*|
        countersu*
      my|our client|clients *2 was|were|is|has|hurt|injured|rights|behalf|claim
      hearing *1 date|next|is|on|tomorrow|monday|tuesday|wednesday|thursday|friday|in_front|scheduled|
        before_the
      file|filing|filed *3 with *2 state|court|commission|department|agency|regulator*|union|ag|city|
        county
      owe|owes *2 damages|compensation
      hold|holding|held *1 you|them|your|responsible *2 liable|responsible|accountable
      ag|ags office
      you|we|i|they|he *2 been|being|get|got served
      contact*|call*|going|went|go|report* *2 to? the ag|media|news|press|authorities|feds|regulators
      lawyer*|attorney*|lawsuit*|sued|suing|litigat*|subpoena*|malpractice|tcpa|deposition|paralegal|
        barrister|solicitors|plaintiff|defendant|arbitrat*|ombudsman|affidavit|ccpa|gdpr|hipaa|
        injunction
      sue you|u|him|her|them|your|the|for|somebody|someone|a|this|over|if|ya|me|us|everyone|my|>
      will|gonna|can|could|going_to|to|ill|gunna|might|would|should|i|we|may|must sue
      law suit*|firm|office|enforcement|school
      class action|legal|court|judge
      legal|legally *1 action*|team|counsel|department|advice|notice|proceeding*|matter|rights|claim*|
        issue*|trouble|fees|representation|representative|dispute|recourse|case|steps|help|aid|
        documents|letter|obligated|binding|required|responsible|liable|grounds|options|guardian
      is|this|that|it *2 legal|illegal|unlawful
      illegal|illegally|unlawful|unlawfully
      small claims|court
      the|a|my judge said|says|ordered|ruled|will|decides|granted|denied|told|gave|>
      court|courts|jury|magistrate|tribunal *1 >|date|order*|case|hearing|will|and|for|decide*|papers|
        filing|documents|system|room|on|tomorrow|ruling|rules|said|settlement
      take|taking|see|took|drag|meet|going|go *2 to|in court
      in|to|by|from|a court >|and|on|over|if|date|for|tomorrow|next|order|today|because|with
      the court decides|ordered|ruled|said|date|will|denied|granted|case|appointed|system|has
      better business bureau|bbb
      bbb|fcc|ftc|cfpb|osha|eeoc
      attorney general|generals
      state attorney|bar|board|regulator*|insurance_commissioner|licensing
      consumer protection|affairs|rights|financial_protection|fraud_bureau
      cease and? desist
      press|pressing|file|filing|filed|bring|facing|drop|pressed charges|suit|a_claim_against|a_suit|
        a_lawsuit|police_report|a_police_report
      breach|breached|violat* *2 contract|agreement|lease|warranty|rights|law|laws|privacy|terms|
        regulations
      in|a breach|violation
      liable|liability|negligen*|damages|settlement|statutory|defamation|slander|libel|discriminat*|
        harassment_claim|restraining_order|court_order|indict*|prosecut*|lien|liens|garnish*|eviction|
        evict*|custody|probate|notary|bankruptcy|foreclosure|perjury
      counsel|legal_counsel|our_counsel
      served *2 papers|with|you|notice
      report|reporting|reported *2 you|u|your|this|them *3 to *3 authorities|police|state|fcc|ftc|bbb|
        board|agency|government|city|county|licensing|attorney|commission|regulator*|osha|department|
        better
      report you|u|your *1 >|to
      hear|hearing from my *1 lawyer|attorney|legal|solicitor|counsel|advocate
      know|exercise|waive|invoke *1 my|our rights
      my|tenant|tenants|our|legal|civil|constitutional|consumer|parental|employee|miranda rights
      represent|representing|defend *1 me|us|him|her|my|our|clients
      need|want|seeking|require representation
      a|my|the|last|contest|his|her will drawn|and_testament|contest|executor|drafted|probate|made_up
      contest *2 will
      estate planning|lawyer|executor
      against the law|regulations
      demand letter|notice
      police|cops *2 report|involved|complaint
      call*|involve|notify|contact* *1 the? police|cops|authorities|sheriff
      data protection|subject_access_request|privacy_law*|privacy_rights
      grounds for
      take|taking|pursue|pursuing|seek|seeking legal|action_against|damages|this_further|further_action|
        compensation
      compensation|reparation* *2 for|from
      injured|hurt|injury *4 your property|your_store|your_fault|your_office|claim
      personal injury
      divorc*|alimony|child_support|prenup|separation_agreement
      complaint *2 with *2 state|attorney|board|bbb|fcc|ftc|city|county|authorities|regulator*|
        commission
      mediation|mediator|arbitration
      warrant|felony|misdemeanor|arrested|bail_bond|probation|parole|dui|dwi|summons|plea|testify|
        statute*|wrongful*|notari*|deportation|visa_denial|asylum|harassment|power_of_attorney|
        living_trust
      by|the|under|federal|state|against|criminal|divorce|labor|family|consumer law|laws
      my|court|custody|bail|the|disability|immigration hearing *1 date|is|on|tomorrow|next|was|>
      slip|slipped|tripped|fell *3 your store|property|parking|floor|office|stairs|shop|sidewalk
      slip and fall
      federal law|trade_commission|communications_commission
      you|company *1 be|get|been served
      serve|send|mail *2 papers|legal_papers|court_papers|a_summons|process *2 to|on|at|>
    `,
  },
  {
    means: 'not-legal',
    say: `
      lawyer|attorney|judge|court friend|buddy|neighbor|recommended|referred|cousin
      my|a *1 lawyer|attorney *1 friend|neighbor|recommended|referred
      tennis|basketball|food|volleyball|squash|racquetball|badminton|front|oak|fair|clay court|courts|
        courtyard
      court street|st|rd|road|ave|avenue|side|yard|jester|sports
      at|near|on|to *1 the *1 tennis|basketball|food|volleyball court
      aunt|tell|ask|hi|hey|love|miss|thanks|dear|and|with|from|is sue
      sue is|was|and|from|will|called|said|got|has|in|at|to
      people sue
      law school|student
      in law|laws
      legal guardian|size|pad|holiday|separation|zoom
      in|under|the *1 warranty
      see you at court
      court shoes|jester|side
      sue me|you|u *2 laugh
      sue me >
      hearing from|back|aid*|you|your|about_you|things|good
    `,
  },
  ...englishClaimTopics,
];
