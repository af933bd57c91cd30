import type { TopicPhrase } from './topic-meaning.ts';

/** English: claims, cases and what becomes of them, authorities called in. */
export const englishClaimTopics: readonly TopicPhrase[] = [
  {
    means: 'legal',
    say: `
      // a claim for harm done
      file|filing|filed|filling|make|making|submit|pursue|pursuing|start|open|bring|bringing *2 injury|
        bodily_injury|liability|damage|accident|wrongful_death|malpractice|property_damage|negligence claim|
        claims|case|suit
      injury|workers_comp|malpractice|wrongful_death|liability|accident|dog_bite|discrimination|
        harassment claim|claims|case|cases|suit
      filing|filed|filling|file *1 a|an|my|our|the claim *1 against|for|with|on|tomorrow|today|>
      claim|claiming|compensat*|compensation|reimburs* *2 for *1 my|his|her|our|the|these *1 injur*|pain|
        suffering|lost_wages|medical_bills
      pain_and_suffering|lost_wages|loss_of_income|emotional_distress|punitive
      workers|workmans|workman|workmens comp*|compensation
      wage claim|claims|theft|dispute

      // is there a case
      do|does|would|might|think|believe|if|whether|that|sure|say|says|said|thinks *1 i|we|he|she|they *1 have|
        has|got *1 a|any|enough_for_a|an|strong|good|solid|real|legit case >|here|against|or|if|worth|to|with
      i|we *1 have|got *1 strong|solid|good|winning|a case >|against|here
      case against|worth_pursuing|worth_anything|dismissed|settled
      what *1 is my|our|the|this|her|his case worth
      take|taking|accept|handle|handling|represent *2 my|our|this|slip_and_fall|injury|accident|car_accident|
        these|those|personal|criminal|custody|divorce|immigration|employment *1 case|cases
      @i legal case
      my|our case is|was *1 in|going|set|before|being|still|closed|pending
      statute of *1 limitation*

      // how it goes on
      settle|settling|settled *6 trial|court|sue|suing|lawsuit|out_of_court|or_else|before_we
      go|going|goes|went|gone|proceed*|headed|heading|take|taking|ready|prepared|see *4 to|at|for trial >|in|
        on|with|or|over|if|next|this|and|soon|unless|monday|#
      jury|criminal|civil|bench trial
      on trial for
      trial|court|hearing date *2 is|set|moved|on|for
      they|insurance|insurer|insurers|adjuster|driver|other_side|defendant|company|employer *4 settle *1 for|
        or|with|out|my|the_case|>
      are|will|would|gonna|can you|you_guys|you_all *2 settle >|or|this|with_me|out
      want|wants|offer*|agree*|refus*|willing|ready *2 to settle >|or|this_case|the_case|the_claim|
        the_lawsuit|out
      settle for # k|grand|thousand|million|dollars|#|what|or
      settlement|settlement_offer|settlement_check|settlement_agreement
      insurance|insurer|adjuster|carrier *3 offered|offering|lowball* *2 #|settlement|me_only|us_only
      other|their|at_fault *3 insurance *3 wont|refus*|denied|denies|denying|offer*|isnt|doesnt|lowball*
      other driver|guy|car|party *3 no|uninsured|without|at|wasnt|isnt *1 insurance|fault|insured|>
      deposed|deposing|depositions|subpoenaed
      summoned|summons *3 court|witness|jury|testify|appear
      as a witness
      witness *3 trial|court|case|stand|testimony|testify
      named *3 in|as *2 suit|lawsuit|complaint|defendant|filing
      suit against|filed|is_being_filed|will_be_filed
      file|filing|filed|bring|bringing|brought *3 suit|action *1 against
      appeal|appealing|appealed *3 denial|decision|verdict|ruling|conviction|disability|ssdi|case
      denied *3 disability|unemployment|ssdi|ssi|asylum|visa|parole
      denied *6 appeal
      won|win|lost|lose|winning *1 my|our|the|your *1 case|lawsuit|appeal

      // warnings
      consider *2 yourself|yourselves|this *2 on_notice|served|warned|formal_notice|a_warning
      put|putting you|your *2 on notice
      notice of *1 default|breach|intent|violation|nonpayment|claim|dispute|lien|hearing|foreclosure
      formal|official|written *1 notice|demand
      expect *2 papers|summons|letter_from|served|to_be_served
      we|i|hereby demand *2 payment|compensation|restitution|reimburs*|damages|that_you
      lawyer|lawyering|lawyered up
      we|they|i *1 are? *1 going|coming after you|your|you_all *1 legally|personally|for_this|for_everything|
        in_court
      we *1 going|coming after you|your|you_all
      recording|recorded|documenting|documented|saving|keeping *4 for *1 court|judge|evidence|police|lawyer|
        case|records_for_court
      documenting|documented all? *1 everything
      before|in_front_of|see|tell|telling the|a judge >|and|to|about|that
      will|gonna|can let|have a|the judge decide
      by|under *2 state|federal|city|county|california|texas|florida|local law
      legal rep|case|battle|fight|fees|bills|system|separation
      contract|agreement|terms|clause|waiver *4 void|voided|unenforceable|invalid|null|enforceable|binding
      never|didnt *1 agreed|agree|consented *1 to *1 the|those|these|your|that|any|arbitration *1 terms|
        contract|agreement|clause|arbitration
      wrongfully|retaliat*|whistleblow*|hostile_work_environment|hostile_workplace|unpaid_overtime

      // authorities
      labor|labour|licensing|medical|dental|nursing|bar|ethics|housing|contractors|cosmetology|real_estate|
        education|insurance|public_utility|utilities|veterinary|pharmacy|school|parole|planning board|
        commission|commissioner
      health|labor|licensing department|dept
      housing authority
      department|dept|office of *2 consumer|labor|insurance|health|justice|licensing|education|commerce|
        housing|transportation|civil_rights
      report|reporting|reported|call|calling|called|contacting|contact|notify*|turn|turning|tell|telling|
        complain* *4 irs|fbi|cps|dcfs|dol|hud|fda|epa|dea|nlrb|naacp|aclu|ag
      turn|turning|turned you|you_all|your_company|him|them in
      code|fair enforcement|housing|housing_act
      fair_housing|ada_violation|ada_lawsuit|child_protective|adult_protective|protective_order|
        no_contact_order|stay_away_order|search_warrant|bench_warrant

      // bad bargains that a statute covers
      lemon law|laws
      car|truck|thing|suv|van|jeep|it|this|that|civic|vehicle|rv|boat is|was|turned_out_to_be|
        has_been *1 a *1 lemon
      its|sold|buy|bought *3 a|total|this|complete lemon >|and|i|you|that|from|off

      // arrests, tickets, charges
      in jail|prison
      his|her|my|set|post|posted|make|made bail
      bail bond*|hearing|money|amount
      charged *1 with *2 assault|dui|dwi|theft|murder|possession|battery|robbery|shoplifting|crime|fraud|
        domestic|disorderly|trespassing|reckless|manslaughter|burglary|vandalism
      fight|fighting|contest|contesting|beat|dispute *3 ticket|citation|speeding|charges_against
      speeding|traffic|reckless *1 ticket|tickets|citation|driving
      foreclos*|repossess*|repo_man
      deported|deportation|deporting|green_card_denied|ice_detained|detained
      expect|expecting|deserve|entitled|want|wanting|seeking|demand|demanding *2 compensation|restitution|
        damages|reparation*
      going|went|go|gone|talk|talking|talked|reported|reporting *1 it? *1 to *1 the police|cops|sheriff|
        authorities
      my|our|the hearing *2 continued|postponed|moved|rescheduled|set|pushed|delayed
      didnt|wont|not|never|refus*|unpaid|wasnt|havent|hasnt *2 pay|paid|paying *4 overtime|wages|back_pay|
        paycheck
      broke|broken|breaking *1 the|our|your|this|a *1 contract|agreement|law|custody|terms|warranty
      who *1 pays|pay|liable|responsible|covers|cover *3 if|when *6 hurt|injured|falls|fell|hurts
      retained|retaining|hired|hiring *1 a|an|legal|outside *1 firm|counsel|representation
      you|you_all|company|insurance|somebody|someone *4 pay|cover|paying|covering|reimburse *3 medical_bills|
        hospital_bill*|injur*|damage*
      medical_bills|hospital_bills *2 paid|covered|reimbursed
      ada|law|statute|code|americans_with_disabilities *1 require|requires|says|states|prohibits|forbids
      ada accommodation*|complian*|law|access
      expunged|expungement|expungements|process_server|process_servers|med_mal|fdcpa|fcra|fmla|ferpa|respa|
        rico_act|fiduciary|uscis|naturalization|immigration|undocumented|intestate|conservatorship|
        guardianship|visitation_rights|paternity|annulment|parenting_plan|noncompete|non_compete|nda|easement|
        squatter*|indemnif*|civil_rights|title_ix|antitrust|plead|pleading|pled|acquitted|hearsay
      patent *1 lawyer|attorney|infring*|application|pending|question|filing
      contingency *1 fee|basis|>|or|for
      on contingency
      green card *3 interview|denied|application|lawyer|hearing|status|expired
      visa|citizenship *2 interview|denied|hearing|overstay*
      get|got|getting|have|want|drop|dropped *2 charges *1 dropped|dismissed|expunged|against
      charges dropped|dismissed|against
      sexual|sexually harass*|assault*|abuse*
      fired|terminated|let_me_go|laid_off|demoted *7 pregnant|complaint|complaining|reporting|disability|
        medical_leave|whistle*|injured|injury|race|union
      telephone consumer protection|act
      review *2 contract|lease|agreement|nda|settlement *3 sign
      hoa *4 fine|fines|fining|lien|fight|sue|lawsuit
      fight|fighting *2 hoa|eviction|foreclosure|denial|custody|it_in_court
      without|no|left_no a? will >|and|so
      died without *1 a? will
      threw|thrown|throw *1 out *2 case|lawsuit|charges
      dismiss|dismissed|dismissing *2 case|lawsuit|charges
      verbal|oral|written *1 agreement|contract *3 binding|hold_up|count|enforce*|legal
      made|make|making *1 me|us|my|him|her *2 sick|ill *5 pay|liable|responsible
      food poisoning *6 pay|liable|responsible|compensat*|health_department
      third|second|final|last notice under
      your *1 general_counsel|legal_department|legal_team
      plead|pleaded|pled|found|plea *1 not? guilty
      is|was|would *1 that|this|it *1 be? a case >
      not|isnt|wont|doesnt|arent|below|under|less *3 minimum wage
      court is|starts *1 next|on|this *1 monday|tuesday|wednesday|thursday|friday|week|month
      wills *1 trusts|estates|probate
      draft|prepare|handle|make *2 wills|trusts
      you do *1 wills|trusts >|and|or
      expunge *4 record|records|charge|conviction|case|arrest
      your|my client *1 owes|owe|agreed|refuses|breached
      produce|preserve|retain *1 all *1 documents|records|evidence|footage|video|emails|communications
      subrogat*
      violat* *4 rules|act|code|statute|ordinance|hipaa|order|policy|lending
      broke|breaking *1 hipaa|gdpr|lease_terms
      police|cops|detective|detectives|sheriff *3 statement|questions|investigat*|complaint|charges
    `,
  },
  {
    means: 'not-legal',
    say: `
      phone|iphone|pillow|suit|guitar|beer|display|airpod*|pencil|camera|basket|ring|cd case
      in|just|worst|best|any|either|that case
      do|does|have|got *2 case of|for
      case of *1 beer|wine|water|mondays|coke|the
      free|day|week|month|#|class|product *1 trial
      trial class|classes|run|period|membership|version|offer|workout|lesson|week|month|size|pack|
        subscription|session|ends|pass
      legal limit|sized|age|name|drinking|tint|entity|description|holiday|holidays
      call|text|email|cc|see|by|for|met|invite|this_is|its|im|hi|hey sue
      got|get|be|been|was|you served laugh|dance|breakfast|lunch|dinner|food|first|yet|cold|drinks|pie|cake
      settle|settled|settling in|down|into|up|on
      settle for *1 less|second|friday|monday|tuesday|that|this|anything|nothing|a|pizza|tacos|the
      monopoly *3 jail
      joke|jokes *3 lawyer*|attorney*|judge
      lemon *1 bars|water|pie|cake|juice|tea|cookies|dessert|tart|zest
      is|was a lemon *1 tree|cake|pie|bar
      board exam|exams|meeting|room|certified|prep|study|review|game|games|member
      feel|feels|feeling|so|bit|guilty_pleasure guilty
      guilty *1 pleasure|pleasures|conscience|of_eating
      patent leather|shoes|pumps
      court *1 is *1 on_the|next_to|behind|across|open|free|available|taken|booked
    `,
  },
];
