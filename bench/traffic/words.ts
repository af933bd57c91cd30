/** What people write when they answer a business; every tenth or so is long. */
export const usualTexts: readonly string[] = [
  'Yes that works',
  'How much would a new roof be? Its about 2000 sq ft',
  'Can you come by on Thursday after 4?',
  'ok thanks',
  'Who is this?',
  'The leak is over the garage, it got worse since the storm last night and now the drywall is bubbling. My wife put a bucket under it but we would really like somebody to look at it before the weekend because more rain is coming. You can park in the driveway, the dog is friendly.',
  'I already talked to somebody yesterday',
  'Sounds good 👍',
  'Do you do gutters too',
  'Call me after 5 please',
  '¿Pueden venir mañana por la mañana?',
  'My address is 14 Oak St, Round Rock',
  'what time',
  'No, Tuesday would be better for us',
  'Is that with or without the permit?',
  "Sorry for the late reply, I was at work. We're still interested, the insurance adjuster comes on Monday and he wants your estimate in writing before that. Could you send it to me by Friday at the latest? If not just tell me and I will ask him to move the date.",
  'Great, see you then!',
  'Not sure yet, let me ask my husband',
  'Please send someone',
  'Do you have pictures of other roofs you did?',
];

/** Words that end it, plain and wordy, in three languages. */
export const stopTexts: readonly string[] = [
  'STOP',
  'stop',
  'Please stop texting me',
  'unsubscribe',
  'take me off your list',
  'no more texts please',
  'I asked you twice already, do not contact me again',
  'Dejen de mandarme mensajes',
  'Ne m’écrivez plus',
  'Stop!!',
];

/** What people write into the form. */
export const requests: readonly string[] = [
  'Leak over the garage, can someone call me?',
  'Need new gutters on a two-story house',
  'Hail damage, insurance already approved it. Looking for somebody who can start this month.',
  'Skylight replacement',
  'Quote for a metal roof',
];

export const pick = (from: readonly string[], number: number): string => from[number % from.length] ?? '';
