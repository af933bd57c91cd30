import type { TopicPhrase } from './topic-meaning.ts';

/** English: somebody who is with us already: a client, tenant or patient, a parent, work we did for them before. */
export const englishKnownCustomerTopics: readonly TopicPhrase[] = [
  {
    means: 'existing_customer',
    say: `
      my|our|both *3 @kin *3 go|goes|attend|attends|study|studies|went|going|came *3 your|yalls|there|yall
      my|our|both *3 @kin *2 is|are|in|at|enrolled *2 in|at|with *1 your|yalls|mr|mrs|ms|miss|coach
      my|our *2 @kin|mom|dad|mother|father|wife|husband|family *3 @client|enrolled|registered *2 of|at|with|here|
        there|in|yours
      already|currently|im|still enrolled|registered|signed_up|insured|with_you|a_member|a_client|a_patient|
        a_customer|a_tenant|a_student
      already *4 @client|enrolled|signed_up|represent|insured|use_you|go_there|go_to_you|in_your|have_an_account|
        have_a_policy|bank_with|your_customer
      am|are|was *1 enrolled|registered|insured *2 with|at|in|student|since|for|here|there
      have|has|got|had|hold|holding *4 policy|account|accounts|loan|mortgage|insurance|checking|savings|membership|
        contract|plan|lease|storage *3 with|through|at|from *1 @us|your|there|here
      have|has|got|had|hold *3 policy|account|loan|mortgage|checking|savings|membership *4 since|for
      existing|current|currently|active|long_time *2 policy|policies|account|contract|loan|membership|plan|lease|
        student|resident|tenant|client|member|patient|customer
      i|we am|are|have_been|be *3 @client *1 of|at|with|here|there|since|already|unit|apt|apartment|for|>
      one *1 of *1 your|ur|yalls|dr *1 @client
      @client *1 of yours|dr|mr|mrs|ms|attorney
      been *1 a|an? *1 @client *2 since|for|there|here|years|with
      my|our dentist|doctor|lawyer|attorney|agent|realtor|accountant|landlord|vet *2 is|at|with|from *3 you|your|
        here|there|firm|office
      has_been|is|are|was|been|have_been my|our *1 dentist|doctor|vet|pcp|lawyer|attorney|agent|realtor|accountant|
        landlord|dermatologist|chiropractor|therapist|insurance *2 for|since|>|and|there
      you|you_guys|yall|u *2 represent*|manage|managing|insure|insured|handle|handled|handling|prepared|filed|
        groomed|refinanced|catered|photographed|moved|towed|altered|hemmed|tuned *2 me|us|my|our
      you|you_guys|yall|your_company|your_guys *3 did|done|do|put|cut|fixed|built|great|installed *4 last_year|
        last_fall|last_spring|last_summer|last_winter|last_month|last_time|years_ago|months_ago|weeks_ago|in_#|
        for_years|before
      you|you_guys|yall|your_company|your_guys *1 did|done|do|fixed|cut|built|put *4 in *1 #|@months
      had|hired|used|got @us *1 do|did|fix|install|clean|paint|repair|put|build|cut|handle|out|over|come|for|before|
        last|install|work|twice|#|two|three|several|again
      you|you_guys|yall|your_company|your_guys|your_crew put *1 my|our *2 up|in|on|together|back
      had *1 your *2 guys|guy|crew|company|team|people do|out|over|install|fix|clean|paint
      have used|hired|bought *2 @us|your *2 #|two|three|several|many|before|twice|for
      see|seeing|seen|saw|under|with *1 dr|doctor
      been *2 seeing|going|coming|using|banking|renting|working|shopping|getting|bringing|with|insured|taking|
        buying *3 you|your|yall|there|here|dr|u *4 for|since|forever|years|ages|always|months|>
      banked|rented|shopped|trained|insured|bank|rent|lease|leasing|renting|insure *3 with|from|at|through *1 @us|
        your|there
      live|lives|living|stay *1 in|at *1 unit|apt|apartment|#
      renting|rent *2 one|apartment|unit|house|place|room *3 your|you|yall
      got|bought|sold|refinanced|listed|rented|closed|leased *4 through|with|from *1 @us
      @us sold|found|got|rented|leased *1 us|me|our|my *2 house|home|car|place|last|apartment|condo
      was|were|came|been *1 in|there|here|by *2 last|two|a|few|couple|three *2 month|week|weeks|months|year|days|
        tuesday|monday|friday|thursday|wednesday|saturday|time *3 for|and|to
      take|bring|took|brought *1 my|our *2 car|dog|truck|cat|dogs|laundry|suits|van|bike *2 to|there|in *1 @us|your|
        there|here
      always|usually|normally *2 get|go|come|use|take|bring|order|buy *5 there|from_you|yall|here|you_guys|your_place
      in|on your|the system|file|books|records
      have|has|got *1 my|our *2 info|information|card|chart|file|records|address *2 on_file|already|in
      i|we *1 am|are *1 with @us
      have|had|got @us *1 as *1 my|our
      @us helped|help *2 me|us|my|our *1 buy|sell|find|get|with|move|fix|file|refinance
      my|our *2 lives|live|stays|is|are *3 in|at *1 your *1 facility|shop|building|complex|store|office|kennel|
        daycare|garage|care|program|school|lot|lab|hospital|camp|class|home|community
      @us have|has|got *1 my|our *1 dog|cat|car|truck|keys|mom|dad|deposit|son|daughter|kids|file|records|luggage|
        laundry|dress|phone|business
      @us are doing|building|painting|fixing|remodeling|working_on|representing|handling|redoing *2 my|our
      i|we come|go *1 in|there|here|by *2 every|each|weekly|monthly|often|regularly|all_the_time
      i|we *1 am|are|been *1 a *1 regular|regulars
      get|getting|got *1 my|our *2 done|cut|cleaned|colored|serviced|groomed *3 there|here|by|with|at_your|from_you
      i|we *1 use|used|had|have *1 your *2 service|services|cleaning|plan|pool|lawn|pest|product*|crew|company|gym|
        center
      pay|paying|paid *1 my|our *1 rent|premium|premiums|dues|tuition|mortgage *2 to|with|through|at|online|here
      did|done|had *1 a|my|our *1 closing|cleaning|job|move|surgery|treatment|project|party|event *1 with|at|by|
        through *1 @us|there|here
      you|you_guys|yall|u *2 fixed|installed|replaced|painted|cleaned|repaired|moved|remodeled|rebuilt|treated|sold
      took|take|had|did|bought|got|rented *3 lessons|classes|class|course|lesson|training|ring|dress|suit|car|bike|
        couch *2 with|from|at *1 @us|your|there
      i|we *1 go|belong to your|yalls
      was|been *1 a *1 student|member|patient|client|tenant *1 there|here|of|in|at
      i|we *1 donated|volunteered *3 last|before|already|in|to_you|every
      @us have worked *1 on
      already|currently|still *1 working|work|worked|deal|dealing with *1 one|two|someone|somebody of|from|on|at *1 @us|your|yalls
      already *1 hired|signed_with|booked_with|went_with|retained @us
      been|be *1 going|coming|shopping|training|eating *1 to|at|with *1 @us|your|yalls *2 since|for|forever|years
      have|has|got|hold one|two|three|several of *1 your|yalls *1 card|cards|account|accounts|loans|policies|plans|trackers|systems|units
      have|has|got *1 a|an|my card|credit_card|account|policy *1 with|from @us
      returning|repeat|former|past *1 customer|client|patient|member|tenant|student|guest
      on *1 your *2 plan|program|route|roster|service
      my|our *1 @staff *1 from|with @us
      voted *1 for *1 you
      my|our *1 @kin *1 takes|does|has|plays|trains|dances|swims|boards|rides *4 with|at|from *1 @us|your|there
      my|our *1 insurance|policy|account|loan|mortgage|money|plan|checking|savings|pension *2 is|are *1 with|through|
        at *1 @us
      @us redid|remodeled|refinished|renovated|resurfaced|rebuilt|reroofed|repainted *1 my|our|the
      have|had *1 an? *1 account *1 at|with *1 the|your|this *1 branch|bank
      i|we rent *1 apartment|apt|unit|room|house|storage|space|#|from
      my|our *1 dog|dogs|cat|puppy|horse *1 goes|comes|stays|boards|is|sees *3 your|there|yall
      i|we *1 am|are *1 in your
      signed_up|joined|enrolled|registered *3 last|already|yesterday|week|month|with_you|a_while
    `,
  },
];
