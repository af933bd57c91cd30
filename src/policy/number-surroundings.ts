import { beginsWith, endsWith, oneOf } from './phrase.ts';

const thing = oneOf(`
  number|code|order|ticket|case|claim|policy|invoice|quote|estimate|room|lot|block|flight|gate|route|exit|unit|suite
  apt|apartment|box|model|part|no|zip|building|floor|page|channel|bay|door|space|stall|highway|hwy|area|ext|extension
  account|file|version|section|table|seat|line|key|pin|id|ref|calle|numero|casa|codigo|caso|tooth|age|mayo
`);

/** The number names something or tells where: "unit 199", "our code is 4500", "call 911". */
export const namesThing = endsWith(`
  ${thing}( (is|was|are|for|of|the|your|our|on|es|del?|su)){0,3}( ?[#:])?
  at|in|on|near|behind|past|since|en|al|i'm|call|dial|text|llame|thanks a
`);

/** The number is one of a kind: "route 66", "version 1.99", "in 1999". */
export const isNumbering = endsWith(String.raw`
  unit|suite|apt|apartment|route|room|exit|highway|hwy|box|lot|no\.|version|v|model|in|since|line
`);

/** What measures something other than money. */
export const isMeasured = beginsWith(String.raw`
  ( )?(miles?|mi|km|ft|feet|inch|lbs?|acres?|stars?|am|pm|a\.m|p\.m|o'clock|gb|mm|cm)
`);

/** What may follow a number that stands alone. */
export const standsAlone = beginsWith(String.raw`
  ( )?([.,;:!)"](?!\d)|$)
  ( )(for|plus|per|total|flat|including|included|installed|each|cash|mas|por|y ya|y listo)
`);
