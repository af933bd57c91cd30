import type { TopicPhrase } from './topic-meaning.ts';

/** English: a time to meet and the wish for a person. */
export const englishSalesTopics: readonly TopicPhrase[] = [
  {
    means: 'schedule',
    say: `
      appointment*|appt*|schedule|schedules|scheduled|scheduling|reschedul*|rebook*|reservation*|
        booking|bookings|availab*|calendar|timeslot|walk_in|walk_ins|opening|openings|itinerary|
        consultation|consult|checkup|check_up
      book|booked|reserve|reserved|reserving *4 a|an|me|us|for|with|my|the|in|it|now|online|you|at|on|
        tomorrow|time|slot|table|room|that|appointment|>
      meeting|meetings|meet *4 up|with|at|for|on|time|set|room|tomorrow|scheduled|today|about|next|you|
        me|#
      set|setup|setting|arrange|arranging|organize|plan|put|get|have|make|need|hold|want|start|
        create *5 meeting|meetings|appointment|visit|time|interview|call|demo|inspection|consultation|
        tour|viewing|reservation|showing|walkthrough|service_call|date_and_time|session
      table *2 for
      what|whats|which *2 time|times|day|days|date|dates|hours|hour|slot
      when *2 can|could|will|would|is|are|do|does|should|you|your *2 come|come_out|start|you|someone|be|
        available|open|get|somebody|they|he|i|we|next|close|meet|arrive|here|expect|the|work|schedule|
        show
      can|could|would|will|are|able *2 come|come_out|come_by|stop_by|be_here|you_come|someone_come|
        make_it|swing_by|send_someone|get_here|visit|fit_me|fit_us|squeeze|see_me|do *3 today|tomorrow|
        tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|#|morning|
        afternoon|on|at|this|next|out|by|to|look|sooner|earlier|in|>
      come out|by|over|back|look|take_a_look *3 @time
      move|push|change|switch|bump|delay|postpone|moved|pushed|swap|shift|bring *3 my|our|it|the|to|
        back|up|until|forward *3 appointment|appt|time|date|day|to|monday|tuesday|wednesday|thursday|
        friday|saturday|sunday|week|#|later|earlier|slot|booking|meeting|tomorrow|afternoon|morning|
        forward|back
      cant|wont|unable_to|not *2 make_it|make_our_appointment|make_my_appointment|come_in|be_there
      postpone*|push_back|rain_check|raincheck|rescheduled|no_show_fee
      earlier|later|sooner|different|another|better|other|first|earliest|soonest|next|evening|saturday|
        weekend *1 time|day|date|slot|appointment|opening|availability|hours|appointments|available|week
      as_soon_as|asap|soonest|earliest|first|next *2 available|possible|opening|you_can|appointment|
        availability
      what|are|is *2 you|your|office|store|shop|u|we *2 hours|open|closed|closing|opening
      open *2 on|until|today|tomorrow|saturday|sunday|weekends|late|at|till|now
      how *1 soon|early|late|quick|quickly|far_out|long *2 can|could|will|until|before|are|wait|would|
        you|is|take
      @time *1 works|work|ok|okay|fine|good|better|instead|morning|afternoon|evening|noon|available|
        please|would_be
      works|work|ok|good|better|fine|free|available|prefer|can_do|do *1 for *1 me|us|tomorrow|monday|
        tuesday|wednesday|thursday|friday|saturday|sunday|afternoon|morning|evening|weekends|after|
        before|anytime
      prefer|prefers *2 morning*|afternoon*|evening*|weekend*|monday|tuesday|wednesday|thursday|friday|
        saturday|after|before
      make|made|get|need|want|schedule|have *4 arrangements|appointment|appt|reservation|booking
      at|by|for|around|after|before|until *1 # am|pm|ish|oclock|o_clock|30|00|or|on|tomorrow|today|
        please
      # am|pm|oclock|30_am|30_pm|00_am|00_pm
      tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday *2 at|around|
        after|before|between|morning|afternoon|evening|night|instead|or
      by|this|next|on|before|until|for monday|tuesday|wednesday|thursday|friday|saturday|sunday|
        weekend|week
      weekend|weekends|weekday|weekdays
      get|have|need|want|getting|bring *3 my *2 car|oil|tires|tire|brakes|car_s|teeth|hair|furnace|ac|
        truck|vehicle *2 changed|checked|looked|examined|serviced|cleaned|done|inspected|fixed|repaired|
        rotated|cut|tuned|maintenance
      oil change|changed
      confirm|confirming|verify|check *3 appointment|appt|time|date|visit|tomorrow|booking|reservation|
        schedule
      running late
      running|be|gonna|going_to|bit|few|min|mins|minutes|hour|little|little_bit *2 late
      are|r|is you|u|they|we|anyone|he|she *1 free|around|open *3 @time|>
      have|got|any *1 anything|something|openings|spots|room|times|earlier|sooner *2 @time|earlier|
        sooner|open|left
      pencil|squeeze|slot me|us *1 in|for
      after|before|around|by # *1 is|works|would|best|good
      see you|u *1 @time
      got|have|any *1 time|availability *2 @time|>
      how|what about *2 @time
      lets|let_us|we_can|i_can|can_we|could_we *1 do|say|try|make_it|go_with *2 @time
      first thing|available *2 morning|tomorrow|monday|>
      any|another|what|which|same day|time *2 after|before|works|next|this|service|>
      on my way
      on|omw *1 the|his|her|their|its|your way
      where|wheres *2 guy|tech|technician|driver|plumber|crew|cleaner*|he|she|they|installer
      supposed *2 be *1 here|there|at
      how long *4 take|takes|last|be|wait
      sign|put me|us *1 up|down *1 for
      flight|hotel|ticket*|train *4 on|for|in|this|next|tomorrow *1 @time|>
      same|next day
      is|are *3 still_on|still_happening|still_good|still_coming
      confirm|confirming|confirmed|eta|etd
      morning|mornings|afternoon|afternoons|evening|evenings|weekend|weekends|weekday|weekdays *2 best|
        better|work*|good|fine|only|easier
      anything|something|any *1 earlier|sooner|later
      be|is|are|guarantee *3 on_time|here_by|done_by|finished_by|there_by|ready_by
      guarantee *3 date|time|day|monday|friday|delivery|arrival
      still on for|good_for
      remind*
      wait|waiting list|time
      waitlist|waiting_list
      anything|something|any_spots|spots|spot|space|room|times *2 open|free|available|left *2 @time|>
      time frame|slot|slots|window
      slot|slots
      any_time|anytime|time|any after|before #|noon|lunch|work|school
      next|this week|month|weekend|tuesday|friday
      drop|pick *1 off|up *3 @time
    `,
  },
  {
    means: 'not-schedule',
    say: `
      meet the_parents|me_halfway
      nice|good|great|pleasure *1 to meet|meeting *1 you
      book club|of|about|store|shelf|report|case
      a|good|great|the|my|your|read *1 book|books
    `,
  },
  {
    means: 'human_request',
    say: `
      @talk *5 @agent
      @talk *2 to|with|a|an|your|the|some *2 @agent
      @agent *2 to? talk|speak|chat|call|contact|help|assist *1 to|with|me|us|>
      human|representative|operator
      ^ agent|person|help_desk $
      what|which|is_there|whats|have *1 a|the? *1 number *1 to|i|that|can|we|for|where
      prefer|rather *2 phone|voice|in_person|face_to_face
      real|actual|live *1 answer|answers|respond|reply|person*
      ring|phone|dial|buzz me|us >|please|back|at|on|when|after|tomorrow|today
      someone|somebody|anyone|person *2 from|in *2 billing|support|sales|office|service|accounting|
        management|the_team
      chatting|chtting|talking|speaking|speak|chat *1 with|to *1 an|a *1 assistant|agent|human|person|
        rep
      answer me
      real|live|actual|human|living|breathing *1 person|human|agent|people|representative|rep|being|
        operator|someone|assistant|chat|voice|body|individual|support|help
      need|want|get|give|find|like|have|request|require|reach|see|is_there|let_me *2 a|an|some|to|me|
        your *2 agent|person|representative|human|operator|rep|advisor|assistant|manager|supervisor|
        associate|specialist|staff|live_chat
      is|are|am *1 this|you|i|it|u *2 a|an|talking|speaking|chatting|texting|with|to *2 bot|robot|human|
        person|real|machine|computer|ai|automated|chatbot|someone|recording|live
      robot|bot|chatbot|automated|ai|auto_reply|autoreply *1 or|talking|response|message|messages|>
      not|dont|stop|hate|sick *3 robot|bot|machine|chatbot|automated|ai|bots|computer
      are you|u real|human|a_person|a_human|there|automated|ai|a_bot|a_robot|a_real
      call me|us *1 back|please|asap|at|when|now|today|on|instead|tomorrow|>|about|later|this
      someone|somebody|anyone|person|rep|you|representative|anybody|manager|owner|he|
        they *1 please? call|phone|contact|reach|ring|speak|talk|help *2 me|us|to|with
      have|get|need|want|ask *2 someone|somebody|rep|anyone|manager|person|owner|him|her *2 to? call|
        contact|speak|talk|reach|phone|help
      can|could|would|will|may|like|want|need|wanna|prefer|rather *2 talk|speak|chat *1 to|with|on|over
      prefer|rather|want|like *2 phone_call|a_call|to_call|speak_on_the_phone|talk_on_the_phone|
        over_the_phone|in_person
      give me|us *1 call|ring|buzz|a_call|a_ring
      give me|us a_call|a_ring|a_shout|a_buzz
      give me|us a_call|a_ring|a_shout|a_buzz when|if|once|after you|u can|get|have|are
      ^ rep|representative|agent|human|operator|person|someone please $
      who am i *1 texting|talking|speaking|chatting|messaging with|to
      phone number|call *3 reach|customer|talk|speak|support
      speak|speaking|talk|talking *1 to|with|>
      customer|tech|technical *1 service|support|assistance|care
      put|transfer|connect|switch|pass|direct *1 me|us *2 to|through|with|over
      escalate
      is|anyone|anybody|someone *1 there|available|around|home *2 to_help|to_talk|to_chat
      < call >
      anyone|anybody|someone there >
      live support|chat|help|agent|person|representative
    `,
  },
  {
    means: 'not-human_request',
    say: `
      call|talk|speak|reach|contact *1 you|u|him|her|them|my|mom|dad
      will|ill|shall|let_me|going_to|gonna *1 call me|talk|speak|you
      was|nice|good|great|lovely|cool|pleasure|fun *2 speaking|talking|chatting|meeting|speak_with_you|
        talk_to_you|chat_with_you|meet_you|to_speak|to_talk|to_chat
      what *3 call
      call me|us *1 him|her|it|that|names|mr|crazy
      human nature|resources|body|being_a
      agent orange|007
      people *1 talk|say
      ai is|art
      someone|somebody *1 call*|talk* to|him|her|an_ambulance|911|the_police|police
    `,
  },
];
