import type { TopicPhrase } from './topic-meaning.ts';

/** English: a person wanted, by whatever verb: have one call, put one on, hand me over, pick up. */
export const englishPersonTopics: readonly TopicPhrase[] = [
  {
    means: 'human_request',
    say: `
      // have somebody call
      have|get|ask|tell|let|make|want|need|can|could|would|will|please *4 @boss *2 to? call|calls|phone|ring|contact|
        reach_out|reach|hit_up|buzz|dial|get_back|get_in_touch|give|text|email *1 me|us|my|to_me|>
      have|get|ask|tell|make ~ *1 to? call|phone|ring|contact *1 me|us
      @boss *2 call|phone|ring|dial *1 my|our *1 cell|phone|mobile|number|landline|line|house|office|work
      @boss|one_of_your_guys|one_of_you *2 give|gives *1 me|us *1 call|ring|buzz|shout
      would|is|might|be *2 call|phone_call *2 better|easier|best|faster
      call|phone_call would|is|might *1 be? *1 better|easier|best|faster
      // put one on, hand me over
      put|get|give|gimme|hand|bring *3 @boss|colleague|else *1 on|on_here|here|over_here|live >|please|now|asap|to|or
      put|get|give|hand|bring *3 @boss|colleague|else *1 on *1 the phone|line|call
      get|give|gimme|find|send|want|need *1 me? *1 a|an|the|your|my *1 human*|person|manager|supervisor|boss|owner|
        agent|rep|operator *1 >|please|to|now|on|who|that
      gimme|give_me|i_want|get_me|want|need *1 a|an|the|your *1 manager|supervisor|boss|owner|agent|rep|human|person|
        representative
      hand|pass|transfer|connect|refer|switch|kick|send|route|forward|bump|move|direct me|us|this *3 to|over|on|onto|
        up *3 colleague|boss|manager|supervisor|someone|somebody|person|human|agent|team|department|rep|owner|else
      ask|asking|asked|request*|wait* for *1 an|a|the|your|another *2 agent|rep|representative|human|manager|
        supervisor|operator|specialist|person
      get|need|want|reach|find *2 whoever *3 charge|runs|owns|manages|boss
      someone|somebody|person|one|anyone *1 who|that *1 speaks|knows|understands|can|works|actually|isnt
      canned|scripted|generic|copy_paste|automated|auto *1 replies|responses|answers|reply|response|messages|texts
      like|want|need|prefer|rather|love *1 to? be *1 called|phoned|rung|contacted
      who *1 is *1 in_charge|the_boss|the_manager|running
      get|have|want|need *1 a call|callback|phone_call *1 back|from|>|today|please|asap
      have him|her|them *1 call|ring|phone me|us
      // who, where, is there
      who|whom *1 can|do|should|could|would|must i|we *2 speak|talk|call|contact|reach|ask
      who_is|whos|who_s *1 your|the manager|supervisor|boss|owner
      is|are *2 manager|rep|agent|owner|supervisor|person|human|representative *3 around|available|there|on_duty|
        free|here
      speak|talk|word|chat *2 to|with *3 @boss|charge
      a_word|word with *2 manager|owner|boss|someone|somebody
      ahold|hold *1 of *2 someone|somebody|anyone|anybody|person|manager|human|rep|owner
      deal|dealing|chat|work with *1 a *1 person|human|someone_real|real
      is|are anyone|anybody|someone|somebody|there *1 real|human|alive
      get|have|request|need|want *1 a|an callback|call_back|phone_call *2 this|today|tomorrow|tonight|afternoon|morning|before|after|around
      please call #? # # >|asap|now|today|tonight|when|at
      contact|reach|find|get *2 freephone|toll_free|tollfree|helpline|hotline|customer_service|customer_care *1 number|line|phone
      // pick up, no machine
      someone|somebody|anyone|anybody *2 pick_up|pick|answer *2 phone|call|phones|line
      pick_up|answer|answers *1 the|your|ur phone|phones
      call my|our *1 cell|phone|mobile|number|landline
      no_more|enough|hate|sick_of|not_a|no|these|stop_with *2 bots|bot|robots|machines|automated|chatbot
      dont|not|rather_not *3 talk|talking|speak|deal|chat|text *2 bot|machine|robot|ai|computer|thing
      human|person *2 instead|not_this|not_a|rather_than
    `,
  },
  {
    means: 'not-human_request',
    say: `
      call|ring|phone|tell|ask *1 your|ur|my|his|her *1 mom|mum|mother|dad|father|wife|husband|sister|brother|friend
      tell|ask|let him|her|mum|mom|dad|them|everyone *2 call
      who *1 should|can|do|could *1 i|we invite|bring|vote
    `,
  },
];
