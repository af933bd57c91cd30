import type { TopicPhrase } from './topic-meaning.ts';

/** English: what customers want undone, and who is a customer already. */
export const englishServiceTopics: readonly TopicPhrase[] = [
  {
    means: 'cancel',
    say: `
      cancel|cancels|canceled|cancelled|canceling|cancelling|cancelation*|cancellation*|cancle
      close|closing|delete|deleting|remove|removing|deactivat*|terminat*|end|ending|eliminat*|erase|
        shut_down|get_rid_of|discontinu*|kill|disable|shut|drop|undo|wipe *3 account|accounts|acct|
        profile|
        membership|subscription|service|services|contract|policy|plan|registration|enrollment
      account|profile|membership|subscription *3 closed|deleted|removed|terminated|deactivated|ended|
        closure|deletion|termination|removal
      undo|reverse|revert|rescind|void|scrap|drop|recall|take_back|pull_back|unbook|un_book|scratch|nix|
        annul|withdraw|forget|abort|retract|kill *3 @deal
      release|free_up|give_up|let_go|give_away *3 table|slot|spot|room|appointment|reservation|seats
      pull|withdraw|retract|rescind|yank *3 application|offer|bid|order|request|listing
      sent|send|made|transferred|paid|transfer|payment|money *7 wrong|incorrect|mistaken *2 person|
        account|number|amount|recipient|iban|details
      transfer|payment|transaction|paid|sent *5 mistake|error|accident|accidentally|mistakenly
      be|get *1 reversed|undone|voided|reverted|recalled
      transfer|payment|transaction|order *3 be|get *1 cancelled|stopped
      found|find|hired|hiring|got|have|chose|picked|went_with|going_with *1 someone|somebody|another|
        other *1 cheaper|else|better|company|guy|closer|contractor|plumber|vendor|dentist
      break|breaking|exit|exiting|leave|leaving *2 lease|contract|agreement
      unbook*|un_book
      want|need|like *2 @deal *1 gone|removed|closed|off|stopped|ended|undone
      take|get|remove|strike *3 reservation|booking|name *1 off *2 books|list|schedule|calendar
      remove|take|drop *4 from|off *1 my|the|our *1 order|cart|invoice
      dont|please_dont come|send_anyone|send_anybody|send_someone|send_him tomorrow|today|anymore|out|
        over|now|after_all|>
      no_need|no_longer|never_mind|nevermind *2 come|coming|send_anyone|send_anybody|send_someone >|
        tomorrow|today|anymore|out|over|now|after_all
      hold off on *2 job|work|project|order|install*|delivery
      pause|suspend|freeze *2 membership|subscription|service|plan|account|deliveries
      demand|return|give|send|refund|want|need *2 my|our *1 deposit|payment|money *1 back|returned|>
      remove *3 reservation*|booking*
      undo|reverse|revert|rescind|void|unbook|un_book|annul|abort *3 @booking
      call|calling|called *2 off
      can|could|how|want|like|need|wanna *2 return|exchange it|this|them|these|the|my >|order|item|product|sofa|couch|shirt|shoes|dress|because
      quit|leave|drop the|your|this *1 gym|program|course|club|membership|plan
      call off *2 @booking
      @booking *3 called_off|undone|reversed|voided|scrapped|scratched
      dont|doesnt|no_longer|wont|not|didnt *1 want|need|be_needing|require|wants|needs|wanting|needing|
        use|using *4 @deal
      @deal *5 not|no_longer|isnt|arent|dont *1 needed|required|necessary|wanted|need|want|happening|
        anymore|needing
      @deal *6 dont|no_longer|not *1 want|need|require|needed *2 anymore|it|>
      discontinue|terminate|stop|end|suspend|pause|drop *2 service|services|pest|lawn|cleaning|mowing|
        treatment*|my_service|my_plan|autopay|membership|coverage|internet|cable|phone_service|
        deliveries|delivery|recurring|billing
      discontinu*|terminat*
      dont|please_dont ship|deliver|process|fulfill *2 order|it|package|item
      auto renew*|renewal|pay
      turn|shut|switch off *1 auto*|recurring|renewal|subscription
      @deal *6 scrap|forget|drop|nix|cancel|call *1 it|off|>
      get_rid_of|getting_rid_of|take_off|take_down|clear|drop *3 @booking
      decided|decide|deciding *1 not|against *1 to? *1 go|going|move|use|do|proceed|continue|need|hire|
        buy|renew|it|this
      not|wont|dont *2 go|going|move|moving ahead|forward|through *2 with|project|job|deal|sale|>
      refund|refunds|reimburs*|refunded|refunding
      money|deposit|payment *1 back|returned
      want|get|give|need|return *3 money|deposit|payment *1 back|returned
      return *2 item*|product*|order|purchase|unit *2 refund|money|store|>
      back|backing out of
      changed our mind*
      changed my mind *4 dont|cancel|order|not|no|about
      wont|cant|not|unable *2 be_needing|going_ahead|going_through_with|moving_forward|go_forward|
        proceed|proceeding|renew|renewing|keep_the_appointment|keep_my_appointment
      dont|not *2 renew|auto_renew
      end|quit|leave|leaving|ending|quitting|stop *2 my|our|the|all|using|your *1 services|service|
        membership|subscription|contract|lease|plan|policy
      switch|switching|switched|going|went|go|gone *2 another|different|other|competitor *2 company|
        provider|contractor|direction
      went|going|go|gone with *1 someone_else|another|different|somebody_else|competitor
      found *2 another_company|other_company|elsewhere
      opt out of *2 service|plan|contract|policy|program|insurance|warranty
      get|need|want *2 out *1 of *2 contract|lease|agreement|deal|plan|policy
      stop|halt|prevent *3 transfer|payment|transaction|order|withdrawal|check
    `,
  },
  {
    means: 'not-cancel',
    say: `
      cancel|cancelling|canceling|cancels culture|noise|noises|noisy|out|each_other|headphones|button|
        sign
      noise cancel*
      refund policy
      not|dont|never|no *1 cancel*
      call me|us|him|her *2 off
      on call off
    `,
  },
  {
    means: 'existing_customer',
    say: `
      my|our *1 order|orders|invoice|account|contract|warranty|subscription|membership|policy|
        technician|installer|installation|service_plan|last_visit|last_service|previous_order|bill|
        statement|purchase|delivery|package|shipment|reservation|appointment|booking|claim|ticket|
        refund|unit|system_you|project_manager|loan|rental|deposit|payment|plan
      you|you_guys|your_team|your_crew|your_company|your_tech|your_technician|your_guys *1 installed|
        fixed|repaired|serviced|replaced|built|painted|cleaned|did|sold|delivered|worked|treated|put_in|
        came_out|came_by|quoted|inspected|mowed|mounted *3 my|our|the|for|last|it|me|us|out|here
      last|previous|prior *1 time|visit|year|service|appointment|order *2 you|your|with
      existing|current|long_time|longtime|loyal|repeat|returning|been_a *1 customer|client|patient|
        member|customers|tenant
      have|has|had|got *1 an|a? *1 account *1 with|there|here|>
      bought|purchased|ordered|got|rented|leased *6 from_you|from_your|off_you|at_your
      been|was|am|we_are *2 with_you|with_you_guys|your_customer|your_client|a_customer
      resend|send|copy|need|email *3 receipt|invoice|statement|paperwork
      placed|made|put_in an? order
      have|has|got an? order *1 with|at|from
      update|change|edit|correct *3 address|billing|shipping|payment_method|credit_card_on_file|
        email_on_file|phone_on_file|information
      had|have *1 an? *1 appointment|service|visit|session *2 with|from you
      your crew|guys|tech|technician|team|installer|cleaner*|driver *1 was|were|came|is|did|left
      same|like *2 as? last_time|before
      reorder|re_order|refill_my_order
      my|our|the *1 next|last|previous *1 service|visit|appointment|treatment|delivery|cleaning
      order|delivery|shipping|shipment status|number|update
      status *2 my? order|claim|repair|refund|delivery|package|application|request
      since you|your_guys|your_crew|he|they *1 came|left|installed|fixed|did
      been|have_been coming|going|bringing *4 you|your|here *2 for|since|years|ages
      my|our monthly|weekly|yearly|annual|quarterly|regular|usual *1 service|cleaning|visit|treatment|appointment|delivery|
        order|payment|tech|guy
      the|that ~ you|you_guys|your_guys|your_crew|he|they put_in|put_up|installed|hung|laid|built|poured|planted|sold_me|sold_us
      thing|one|part|unit|system|door|window|pump|heater|toilet|faucet|roof *2 you *1 fixed|installed|
        replaced|repaired|put
      track|tracking *2 package|order|shipment|delivery|number
      i|we am|are|have_been *1 a? *1 customer|client|member|patient|tenant|policyholder|
        subscriber *1 of|since|for|with|there|here|number|already|>
      customer|client|member|order|invoice|account|confirmation|ticket|case|policy|claim|reference|
        booking|work_order|service number|no|num|id|#
      under|still_under|in *1 warranty
      warranty *2 claim|cover*|expired|work|repair|card
      used|hired|bought|purchased|ordered|signed_up *2 you|your|from_you|with_you|from_your *2 before|
        last|in_the_past|already|previously|year|months|earlier
      work|job|repair|roof|unit|furnace|ac|heater|floor|system *1 you_did|you_installed|you_put|
        you_sold|you_guys_did|you_guys_installed|your_guys_did
      follow_up|following_up *2 on *2 my|our|order|invoice|claim|repair|service
    `,
  },
];
