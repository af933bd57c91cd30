/** Words of courtesy and temper, which frame what is said and do not change it. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that carry no request of their own; a phrase may have them anywhere inside. */
export const fillers = list(`
  please thanks kindly just fucking damn goddamn bloody ever really seriously literally immediately right now already
  all shit hell f tf forbidden simply actually absolutely also even
  porfavor favor por ya pinche pinches puto putos merci donc`);

/** What people say before they come to the point. */
export const openers = list(`
  please forbidden ok okay k so and but hey hi hello yo yes yeah no nah nope well sorry um umm uh look listen omg laugh sir maam madam mam
  thanks thank you ugh wow then just
  people guys man dude bro bruh
  kindly can could would you
  oye oiga oigan hola buenas buenos dias tardes noches favor por y pero ya si bueno mire mira disculpe disculpa
  perdon gracias senor senora senorita
  bonjour bonsoir salut et mais alors s il vous plait te merci non oui desole pardon monsieur madame`);

/** What people say after they have made the point. */
export const closers = list(`
  please forbidden thanks thank you very much so many kindly pretty then now ok okay already asap immediately today sir maam madam mam man dude bro bruh
  guys people god bless peace cheers appreciate alright right forever everyone all
  favor por ya gracias muchas senor senora ahora mismo inmediatamente saludos
  s il vous plait te merci beaucoup bien d avance maintenant tout de suite immediatement monsieur madame`);
