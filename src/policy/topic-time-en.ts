import type { TopicPhrase } from './topic-meaning.ts';

/** English: times asked for in other words: a delivery day, a viewing, an earlier place. */
export const englishTimeTopics: readonly TopicPhrase[] = [
  {
    means: 'schedule',
    say: `
      choose|pick|select|set|specify|arrange|request|change|want|get|decide *6 date|day|time|window *6 deliver*|
        delivery|arriv*|ship*|install*|pickup|drop_off|come|visit
      choose|pick|set|need|want *2 delivery|install|pickup|shipping *1 date|day|time|window|slot
      deliver*|delivery|install*|ship*|come|drop_off *4 certain|specific|particular|different|exact|another|
        set *1 day|date|time|morning|evening|week
      choose|pick|select|specify|say when *3 deliver*|delivery|arriv*|come|comes|ship*
      set|arrange|move|make|book|get|have *3 delivery|deliveries|install|installation|pickup|drop_off *4 @time
      when *6 delivered|shipped|installed|get_here|ready|drop_it_off|drop_off|arrive*|pick_up|picked_up
      can|could|may|to|love|like|when *3 see|view|tour|visit|look_at|check_out|walk_through|look *4 house|apartment|
        apt|condo|unit|place|property|home|townhouse|duplex|lot|listing|venue|space|studio|bedroom *4 @time|>|on
      when *2 i|we *1 see|view|tour|visit
      test drive|drives
      walkin|walkins
      view|see|tour *1 it|them|one|unit *3 @time|after_work|in_person
      viewing|viewings|showing|showings|open_house|tour|tours|walkthrough|walk_through
      get|getting|fit|squeeze|come *2 in|seen|me_in|us_in *2 earlier|sooner|before|today|tomorrow|@time
      see|be_seen|seen|get_seen *3 earlier|sooner|today|tomorrow
      earlier|sooner *1 than *2 @time
      anything|something|openings|opening|slot|spot|spots|time|free|available *2 before|after *2 @time
      come|came|arrive|deliver|start|be_here *3 sooner|earlier|later
      come|arrive|deliver|start|guys *4 day|hour|bit *1 early|earlier
      is|would|are|will *2 @time *1 doable|possible|an_option|free|too_late|too_early
      good|best|better *1 time|day to|for|when
      let|lemme *1 me *1 know when *3 drop|come|stop|pick|swing|bring|start|available|free|get
      what|how_long|hows *3 wait *1 for|>|time|today|right_now
      hold|save *1 a|us|me|the *1 table|room|spot|seat|place|slot
      evening|morning|afternoon|weekend|lunch slot|slots|appointment*|session*|time|times
      later|earlier|different|another time|date|day
      are|is there *1 any|a *1 table|tables|booth|booths|seats|spots|rooms|slots|courts|lanes|bays *2 free|open|left|available
      get|have|book|grab|save *1 a|the table|booth|patio|seat *4 for|at|by|on #|tonight|tomorrow|saturday|friday|sunday|dinner|lunch|brunch
      get|have|book|grab|save *1 a|the table|booth|patio|seat *4 at|for # *3
    `,
  },
];
