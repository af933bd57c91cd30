import type { Conversation } from './conversation.ts';

type More = Omit<Partial<Conversation>, 'name' | 'hostile' | 'lead' | 'texts'>;

const lead = (
  name: string,
  who: string,
  request: string,
  texts: readonly string[] = [],
  more: More = {},
): Conversation => ({
  name,
  hostile: false,
  lead: { name: who, request },
  texts,
  ...more,
});

const text = (name: string, words: string, more: More = {}): Conversation => ({
  name,
  hostile: false,
  texts: [words],
  ...more,
});

const spring = 'We bought the house in spring and since then ';
const damp = 'the attic has been damp and we are not sure why, ';

/** Thirty people as they write to a roofer. Written for this table; nobody's real words. */
export const ordinary: readonly Conversation[] = [
  lead('leak, wants a call', 'Maria Reyes', 'Leak over the garage, can someone call me?'),
  lead('new gutters', 'Joe Park', 'Need new gutters on a two storey house'),
  lead('storm damage', 'Ann Kowalski', 'Hail last night, shingles in the yard. Can you look at it?'),
  lead('Spanish form', 'Lucía Gómez', 'Tengo una gotera en la cocina, ¿pueden llamarme?', [], {
    language: 'es',
  }),
  lead('French form', 'Luc Martin', 'Il y a une fuite au grenier, pouvez-vous me rappeler ?', [], {
    language: 'fr',
  }),
  lead('no name', 'Unknown', 'flat roof repair'),
  lead('one word', 'Bo', 'roof'),
  lead('long story', 'Priya Nair', `${spring}${damp.repeat(8)}please advise.`),
  lead('asks the price', 'Tom Hale', 'Roof inspection', ['How much is it?']),
  lead('asks for a day', 'Eve Lind', 'Replace skylight', ['Can you come Friday?']),
  lead('gives an address', 'Raj Patel', 'Repair chimney flashing', ['12 Elm Street, the blue house']),
  lead('gives a time', 'Kim Lee', 'Quote for metal roof', ['After 5 is best']),
  lead('says thanks', 'Olga Petrova', 'Gutter cleaning', ['thanks!']),
  lead('short answer', 'Dan Moss', 'Insulation question', ['yes']),
  lead('two questions', 'Fay Wong', 'Solar shingles', [
    'Do you do solar? And how long have you been in business?',
  ]),
  lead('wants email', 'Gus Ek', 'Roof estimate', ['can you email me instead']),
  lead('waited too long', 'Ines Duarte', 'Porch roof', ['I sent a form last week and heard nothing']),
  lead('moves a visit', 'Hal Quist', 'Inspection', ['I need to move my appointment on Tuesday']),
  lead('insurance', 'Jana Voss', 'Need a report for my insurance'),
  lead('emoji', 'Milo', '🏠💧 help'),
  text('out of the blue', 'Hi, is this the roofing company?'),
  text('price out of the blue', 'what do you charge for a new roof'),
  text('Spanish text', '¿Cuánto cuesta cambiar el techo?', { language: 'es' }),
  text('French text', "Bonjour, je voudrais faire réparer mon toit, c'est possible ?", { language: 'fr' }),
  text('photo sent before', 'Did you get my picture of the ceiling?'),
  text('asks for a person', 'Am I talking to a real person?'),
  text('referral', 'My neighbour Rosa said you did her porch'),
  text('wrong trade', 'Do you also paint fences?'),
  lead('changes the matter', 'Abe Stone', 'Gutter cleaning', [
    'Actually it is the chimney',
    'and a loose tile too',
  ]),
  text('question mark', '?'),
];
