import type { TopicPhrase } from './topic-meaning.ts';

/** English: bookings, memberships and orders undone in other words than "cancel". */
export const englishUndoTopics: readonly TopicPhrase[] = [
  {
    means: 'cancel',
    say: `
      cxl|cxld|cxling|cx|cxing|cancl|cancled|canx
      revoke|revoking|unsend|take_back|get_back|claw_back|call_back *3 transfer*|transaction*|payment*|order|
        application|offer
      // off the schedule, out of the class
      take|taking|get|remove|pull|strike|cross|scratch|drop|delete|clear *6 off|from *2 @agenda
      pull|pulling|withdraw|withdrawing|unenroll*|disenroll*|unregister*|unsign|yank *2 @kin|him|her *2 out|from|of
      take|taking|remove|removing|drop|dropping *1 my|our *1 @kin *2 out|off|from *3 class|classes|camp|program|team|
        lessons|lesson|course|club|league|roster|sessions|daycare
      unenroll*|disenroll*|unregister*|un_enroll|dis_enroll
      unsubscribe|unregister|unenlist *2 @kin
      drop|remove|take|withdraw|scratch|pull|uninvite *1 me|us|my_name|him|her|them *2 from|off|out|out_of *3 class|
        roster|event|appointment*|team|lineup|camp|lesson*|booking|tour|trip|program|course|guest_list|waitlist|@time
      scratch|drop|skip me|us *1 for *1 @time
      pull|pulling|back|backing|drop|dropping|bow|bowing out *1 of *3 lease|deal|tournament|league|contract|program|
        class|race|event|sale|offer|agreement|trip|project|purchase|camp|team
      give|gave|offer *2 my|our *1 spot|slot|seat|seats|table|room|appointment|place *3 someone|somebody|another|
        away|up|next
      // no longer wanted
      no_longer need|needs|require|requires|needed|required|necessary
      dont|wont|doesnt *2 need|want|be_needing *1 the|a|our|that|it|your *2 room|plumber|tech|guy|cleaner*|
        electrician|crew|estimate|visit|tour|delivery|service|truck|sitter|dj|photographer|hotel|flight|rental|table|
        inspection *2 anymore|any_more|any_longer|after_all
      no_need *1 for *1 the|a|your|that *2 delivery|visit|service|appointment|tech|plumber|crew|cleaner*|estimate|
        truck|table|room|inspection
      dont_bother|no_need_to|dont|no_need *1 send|sending *2 anyone|anybody|guy|guys|tech|crew|someone|somebody|him|
        them|truck|driver|technician|plumber >|out|over|it_is|its|we|today|tomorrow|now
      tell|let *3 not_to_come|to_not_come|dont_come
      going_to|will|gonna|think *1 pass on *1 the|this|your|that *2 quote|estimate|job|offer|house|project|deal|unit|
        apartment|service|one
      decided|deciding|chose not|against *1 to? *1 sell|selling|list|listing|rent|renting|sign|join|joining|enroll|
        attend|proceed|fix|repair|install|continue
      not|arent|isnt|aint|wont *1 going_to|gonna? *1 do|use|need|take *1 the|this|your|that *1 job|service|offer|
        project|apartment|unit|room|class|car
      have_to|need_to|going_to|gotta|must|decided_to|want_to *1 pull|back|bow|drop out >|of|sorry
      scrap|nix|abort|call_off it|this|that|the_whole|everything
      forget the_whole|about_the_whole
      forget|scratch it|that *4 dont|no_longer|changed|cant *2 want|need|mind|do_it|afford
      cant|wont|unable *2 do|make|attend|use *1 the|our|my|that *1 tour|class|lesson|appointment|dinner|reservation|
        session|trip|party|viewing|showing|job|deal|room|table *2 anymore|after_all|any_longer
      dont|doesnt|wont *1 want|need *1 the|that|my|our|your *1 @booking|shuttle|ride|coverage|estimate|sofa|couch|
        apartment|unit
      tell *2 @staff|guys|crew|him|them *1 stay_home|to_stay|not_to|to_skip
      stop|end|drop|lapse *1 my|our|the|this *1 insurance|coverage|policy|rental|trial
      bail|bailing *1 on *3 class|appointment|dinner|session|lesson|reservation|trip
      done|finished|through with *1 the|your|this|my *1 gym|service|program|class|plan|app|membership|company
      close|cash *1 it|me|us|everything *1 out
      kill|scrap|nix|axe|scratch *1 my|our *1 #|@time
      wont need you|yall|your
      put|place *2 membership|account|subscription|service|policy|order|deliver* *2 on_hold
      hold|holding off *1 on *2 remodel|sale|listing|closing|purchase|repair|repairs|roof|painting|booking|
        everything|house|addition
      withdraw|withdrawing|pulling|rescinding|retracting *2 our|my|the *1 offer|application|bid|listing|request
      take|remove *2 @kin *1 off|from *3 list|bus|roster
      wont|isnt|arent *1 be? coming|attending|joining|participating|returning *3 lessons|class|classes|practice|camp|
        anymore|any_longer|after_all
      drop|remove|pull me|us|him|her|them from *1 the *1 league|list|club|rotation|route|plan|service|course|class
      dont|wont|no_longer need you|anyone|anybody|him|them|your_guy|your_guys to come|visit|deliver|stop_by
      delete|erase|remove|release *2 @booking
      wont|cant|not|unable *3 use|keep|attend *1 the|my|our|that *1 @booking
      dont *1 think *1 we|i *2 go|going *1 ahead|through|forward
      found another|a_different|a_new|other *1 daycare|school|gym|agent|realtor|lender|lawyer|provider|dentist|
        doctor|contractor|plumber|sitter|vendor|venue|apartment|hotel|caterer|photographer
      // stop the money, the membership, the visits
      stop|quit *2 charging|billing|debiting|renewing|auto_charging|taking_money *2 me|my|us|card|account|from
      stop|end|terminate|quit|close|freeze|pause|finish|drop|leave|ditch *4 membership|subscription|lease|contract|
        autopay|auto_pay
      get|want|need|wanna|got|how *4 out *1 of *3 contract|lease|agreement|membership|subscription|plan|policy|
        timeshare
      stop|halt|end|pause|hold|skip *1 my|our|the|all *1 deliveries|delivery|shipments|visits|lessons|sessions|
        payments|autopay|auto_pay
      close|closing|shut|shutting down|out *2 account|accounts|savings|checking|membership
      shut|turn|switch off *2 service|alarm|utilities|account|autopay|auto_pay
      reverse|void|undo|cancel|recall *2 transfer|transaction|payment|invoice|charge|purchase|sale|booking
      get_rid_of|getting_rid_of|ditch|lose|forget|kill|dump|nix *2 appointment*|reservation*|booking*|appt
      forget about? *1 it|the|my|our *1 order|appointment|booking|reservation|visit|quote|estimate|service
    `,
  },
  {
    means: 'not-cancel',
    say: `
      unenroll*|disenroll*|unregister* *3 text*|alert*|sms|message*|your_list|reminder*
      back|backing|pull out of *1 driveway|garage|spot|parking|space|lot|bay|garages
      cancellation|cancelation|cancellations fee|fees|penalty|penalties|charge|charges|policy|cost|terms
      mind about *1 the|my *1 color|colour|size|paint|time|flavor|style|fabric
      no_longer need *2 texts|messages|reminders|sleep
      dont|not|never lose|forget
      dont|not|never|almost forget|forgot *2 appointment*|appt|order|reservation|booking
      did|didnt|not|almost|i|we|you *1 lose|lost|forget|forgot
      want|need *2 cancel my_plans
    `,
  },
];
