import type { TopicPhrase } from './topic-meaning.ts';

/** English: what it costs, and how to pay less. */
export const englishPriceTopics: readonly TopicPhrase[] = [
  {
    means: 'pricing',
    say: `
      price|prices|pricing|priced|pricey|cost|costs|costing|costly|fee|fees|quote|quotes|quoted|
        quotation|estimate|estimates|discount*|coupon*|promo|promotion|cheap|cheaper|cheapest|expensive|
        afford*|surcharge*|ballpark|markup|rebate*|financing|installment*|downpayment|payoff|msrp|
        haggle|negotiable|overpriced|budget|penalty|penalties|pricier|rates|tariff*
      how much
      how many *2 dollars|bucks|pounds|euros
      what|whats|how|do|does|will|would|is|are|if|can|any|extra|additional|get|be|am|why|you|for|there|
        without *6 charge|charges|charged|charging
      exit|early|termination|cancellation|transfer|service|delivery|shipping|late|extra|additional|
        withdrawal|transaction|hidden|bank|foreign *1 charge|charges
      see|check|find|know|tell|what|show|about *5 charges
      charge|charges|charged|charging *5 for|to|per|if|when|me|extra|fee|more|free
      rate *2 for|per|is|hour|hourly|today|on
      hourly|daily|weekly|flat|monthly|going|special|day|best|lower|better|group|senior|military|
        student|interest|your|nightly rate|deal|deals|offer|offers|price|rates
      special|specials|sale|deals|deal *1 on|for|going|right_now|today|this|running|>
      best|lowest|better|lower|lowest_you *2 can_do|you_can_do|you_could_do|offer|price|you_can_go|
        deal|go
      beat|match|matching *3 price|quote|offer|competitor|theirs|estimate
      down|monthly|deposit|advance|up_front|upfront|partial|weekly *1 payment*
      payment *1 plan*|option*|method*|terms
      pay|paying|payments|paid *3 in|over|monthly|month|later|installments|time|up_front|upfront|per|
        by_check|by_card|with_card|cash|extra|for_it|what|how
      finance|financed
      deposit *2 required|needed|need|how|do|for|>
      free *2 estimate|quote|consultation|of_charge|inspection|trial|shipping|delivery
      is|are|was|it|are_they *2 free
      waive|waived|waiving
      too *1 much|expensive|high|steep|rich *2 for|>
      rough|ball_park|exact|total|final number|figure|amount
      owe|owed *1 you|u|ya|for|>
      lot of money|dough
      knock|take|shave|get *2 off *2 price|total|that|>
      what|whats *1 your|ur|the *1 lowest|bottom|cheapest|highest|range|charge
      lowest|cheapest|bottom >|price|offer|dollar
      do *1 better *1 >|on|than
      # down >|payment
      bogo|buy_one_get_one|half_off|half_price|obo|msrp|bulk|wholesale
      tax|taxes|tip|labor|installation|install|parts|delivery|shipping *1 included|include*|extra|
        separate|free
      include|includes|included|including *2 tax*|tip|labor|installation|install|parts|delivery|
        shipping|everything
      take|accept *1 aetna|cigna|humana|blue_cross|bcbs|kaiser|delta_dental|tricare|united
      free *1 to|if|when|or *1 top|use|transfer|send|receive|withdraw|open|join|cancel
      steep
      make|making|accept|take *1 payments
      what *5 go|goes|going|run|runs|ran for|about >
      would|will you|u|ya|they take|accept # >|dollars|bucks|cash|for|instead|obo
      whats|what_is *1 your|the hourly|rate|minimum|rates
      can|what|how *1 it|does|would|will *2 run|cost|set_me_back|total
      run me|us|about
      save|saving *2 money|on|%
      percent off
      # *1 percent
      dollar|dollars|bucks *2 per|an|each|off|for|less
      per hour|person|month|square|sq|foot|visit|room|session|day|week|unit|mile|head|kid|child|night|
        sqft|pound|gallon|guest
      what *2 total|minimum|the_damage|your_minimum
      value|worth *2 it|of|for
      insurance cover*
      cover* *2 insurance
      take|accept|offer|have *1 payments|payment_plans|installments|layaway|credit
      take|accept *3 insurance|credit|card|cards|venmo|paypal|zelle|cash|medicaid|medicare|check|checks|
        apple_pay|financing|amex|visa
      out of pocket
      come|go|get down *1 some|a_bit|a_little|a_lil|on_that|on_price|on_the|any|at_all|lower
      any|have|got|run|running|offer *2 deals|promo|promos|specials|coupons|coupon|sales
      beat|match #
      more than *3 quoted|quote|wanted|charged|charges|asking
      copay|co_pay|deductible|self_pay
      lowest|best|least|cheapest *1 you|yall|yous|they *1 would|will|could|can|d? *1 take|go|accept|do *2 on|for|>
    `,
  },
  {
    means: 'not-pricing',
    say: `
      lower back
      charge *3 camera|phone|battery|laptop|it|car|cell|cable|tablet|phones
      phone *4 charge*
      in charge
      charge of|your|ur phone|camera|battery
      free *1 on|at|today|tomorrow|now|then|tonight|after|this|to|anytime|later|time|for_a|monday|
        friday|saturday|sunday|until|all
      are|r|am|i|you|u|when|im *1 free
      price street|st|road|ave|is_right
      great deal
      a|good|big|no deal
      it_is|its|not worth *1 it
      quote *1 unquote|of_the_day
    `,
  },
];
