import type { TopicPhrase } from './topic-meaning.ts';

/** English: what it costs, asked without the word: the rent, your cut, out the door, do I pay, is it free. */
export const englishCostTopics: readonly TopicPhrase[] = [
  {
    means: 'pricing',
    say: `
      commission|commissions|tuition|apr|otd|hoa|dues|pricy|spendy|copays|premiums|joining_fee|closing_costs|
        interest_rate|interest_rates
      what *4 monthly|weekly|hourly|nightly|yearly|annual|rent|rents|percentage|percent|cut|premium|deposit|minimum|
        fare|toll|rate|spread|apr *1 >|on|for|with|at|if|you|do|be|is|payment|rate|cost|like|when|to
      your|ur|yalls|the *1 hourly|nightly|cut|percentage|commission *1 >|rate|on|for|if
      what|how_much *1 percent|percentage|commission|cut|interest *3 take|charge|keep|get|pay|apply|you
      take|charge|keep *1 a|any|the *1 cut|percentage|percent|commission|spread|margin
      out_the_door|drive_off|drive_out|bottom_line|all_in|sticker *1 price|number|cost|total|on|for|figure
      your|best|the|whats|what_is *2 out_the_door|otd|bottom_line
      hw much|mch|4
      howmuch|how_mch|how_mucho|how_muc|how_muh|hw_much|hw_mch|how_mutch|how_mcuh *1 much|mch|4|for|is|r|are|do|u|a|
        the|>
      do|would|will|must|should|does|did|am *1 i|we|it|you|they *2 pay|paying|charged|charge|cost|owe|
        billed *1 anything|something|for|extra|if|when|at|>|more|abroad|overseas|to_use
      have_to|need_to|must|gotta pay *1 for|anything|extra|if|when|upfront|up_front|first|>
      is|are|was *4 free *1 >|of|for|or|if
      first|initial|intro *1 visit|class|session|lesson|consult|consultation|month|week|ride *2 free
      kids|seniors|members|children|babies|toddlers *3 free
      parking|delivery|wifi|breakfast|shipping|admission|entry|consult|consultation|estimate|estimates|trial|install|
        installation *2 free|paid|extra
      free|paid *1 or *1 paid|free|not
      do|work for free
      sliding scale
      going rate|price
      what *3 you|yall|they|u|ya|folks *1 get|want|ask|asking|need for
      what *3 asking|want|take *1 for *1 it|the|that|this|your|a
      what *5 go|goes|run|runs|cost|set_me_back *2 for|with|without|me|us|these_days|about
      what *7 without|no|with_o|wo insurance
      without|with_o|wo insurance
      how|what *2 closing_cost|closing_costs|fees|payments *2 like|look|>
      rates like|these_days|now|right_now|>
      what|whats|how *3 interest *1 rate
      how much|many *2 want|asking|get|take|owe
      can|would|will|could|how_about *1 you|u|ya|they *1 do|take|go # *1 cash|flat|even|out_the_door|otd
      does|do|will|is *3 insurance *2 cover*|pay
      anything|something|one *1 cheaper|less_expensive|more_affordable
      price|cost|rate|fee per|each
    `,
  },
  {
    means: 'not-pricing',
    say: `
      monthly|weekly newsletter|meeting|visit|service|report|check
      free *1 to *1 talk|chat|call|meet|text|hang|come
      free|sugar_free|gluten_free *1 day|time|spot|seat|table|ride_home
      hair cut
    `,
  },
];
