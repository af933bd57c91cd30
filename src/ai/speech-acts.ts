import { plainCopy } from '../policy/plain-copy.ts';

/**
 * A machine may greet, thank, feel for them, repeat what they said, say that we have it, ask, and say that a person
 * will look or call. All other statements are a person's to make, whatever their words: this is a list of what is
 * allowed, because nobody can list all that is not. Questions state nothing; what they may ask is the rules' affair.
 */
export function statesMoreThanAllowed(
  draft: string,
  names: { readonly business: readonly string[]; readonly contact: string },
  said: readonly string[],
): boolean {
  const { plain, sentences } = plainCopy(draft);
  const business = names.business.map((name) => plainCopy(name).plain.trim()).filter((name) => name !== '');
  const contact = plainCopy(names.contact).plain.match(/[\p{L}'-]{2,}/gu) ?? [];
  const heard = new Set(plainCopy(said.join('\n')).plain.match(/[\p{L}\p{N}]+/gu) ?? []);
  return sentences
    .filter(({ question }) => !question)
    .map(({ from, to }) => unnamed(plain.slice(from, to), business, contact))
    .flatMap((sentence) => sentence.split(nextClause))
    .map((clause) => clause.replace(opening, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .some(
      (clause) =>
        clause !== '' && !allowed.test(clause) && !isAside.test(clause) && !isThingTheyNamed(clause, heard),
    );
}

/** Names by one word each, so that the patterns need not know them: `ournm` is the business, `theirnm` the contact. */
const unnamed = (sentence: string, business: readonly string[], contact: readonly string[]): string =>
  [
    ...business.toSorted((a, b) => b.length - a.length).map((name) => [name, 'ournm'] as const),
    ...contact.map((name) => [name, 'theirnm'] as const),
  ].reduce((text, [name, sign]) => text.replaceAll(name, sign), sentence);

const lines = (text: string): string =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .join('|');

/** A clause of its own begins with somebody who does something. */
const subject = lines(`
  we|i|you|it|this|that|they|he|she|there|someone|somebody|nobody|no one|everyone|everybody|all of us|ournm|our|your|my|the
  nosotros|usted|alguien|nadie|todos|nuestr[oa]s?|su|el|la|los|eso|esto|le
  nous|vous|on|quelqu'un|personne|notre|votre|il|elle|cela|ca|c'est|le|les
`);
const nextClause = new RegExp(
  `(?:[,;:] |[,;]? (?:and|but|so|because|while|or|y|pero|asi que|porque|et|mais|donc|car) | - )(?=(?:${subject})(?:[ 'ournm]|$))`,
);

const opening = new RegExp(
  `^(?:[^\\p{L}\\p{N}]|(?:${lines(`
    hi|hello|hey|dear|good (?:morning|afternoon|evening)|there|again|hola|buen[oa]s (?:dias|tardes|noches)|bonjour|bonsoir|salut
    (?:great|good|fair) (?:questions?|to know)|got it|understood|noted|of course|sure|great|perfect|ok|okay|yes|no problem|no worries|certainly|absolutely
    claro|por supuesto|entendido|de acuerdo|perfecto|si|oui|bien sur|d'accord|entendu|compris|parfait
  `)}|and|so|but|also|y|et|theirnm)(?=[^\\p{L}]|$))+`,
  'u',
);

const person = `(?:${lines(`
  we|i|ournm
  (?:our|the|my) (?:team|office|staff|people|roofers?|experts?|colleagues?|specialists?)
  (?:someone|somebody|a person|a colleague|a roofer|a specialist|an expert|one of us|one of our (?:team|people|roofers)|a member of our team|a real person|real people)
`)})(?: (?:here )?(?:at|from|with) (?:ournm|our (?:team|office)|the (?:team|office)))?`;

const looks = lines(`
  check|look (?:into|at|for|over|forward)|pass|ask|find out|get back|let you know|let them know|go over|talk|speak|chat|tell you|help|hear|learn|know more
  call|give you a call|phone|reach|text you|write|email|explain|discuss|answer|be in touch|follow up|get in touch|walk you through|share|respond|reply|see (?:if|whether|about|what)
`);

/** What a clause of each language may do; `.*` behind it is held by every other check. */
const allowed = new RegExp(
  `^(?:${lines(`
    (?:many |so many )?(?:thanks|thank you|thx)(?![a-z]).*
    (?:we|i)(?: really)? appreciate (?:your|you|that|it|the).*
    (?:(?:i'm|we're|i am|we are|so|very|really|and|but) )*(?:sorry|apologies|glad (?:you|to hear))(?![a-z]).*
    (?:this is|it's|it is|you've reached|you have reached|here is) ournm.*
    ournm(?: here| again)?(?: about(?: .*)?)?
    ${person}(?: (?:have|'ve|has|just|also|already)|'ve)* (?:got|received|noted|see|saw|read|have|has) (?:it|that|this|your|the (?:note|message|photo|picture|address|form|request))(?![a-z]).*
    ${person}(?: (?:have|just|also)|'ve| has)* noted(?![a-z]).*
    ${person}(?:'ll|'d| will| would| can| could| may|'re| are| is| am|'m)?(?: gladly| happily| also| then| now)?(?: (?:like|love|be (?:glad|happy|able)|want|need|going|have))?(?: to)?(?: have (?:someone|somebody|one of us))? (?:${looks})(?![a-z]).*
    ${person}(?:'re| are| is|'m| am) (?:checking|passing|looking (?:into|at|for|forward)|asking|sharing|forwarding|here|happy|glad)(?![a-z]).*
    ${person} reads?(?![a-z]).*
    you(?:'re| are)? (?:asked|asking|wrote|mentioned|said|told|reached|sent|contacted|texted|called|requested|(?:would|'d) like|want|wanted|need|looking|prefer|were asking)(?![a-z]).*
    you'd (?:like|prefer)(?![a-z]).*
    .* (?:is|are|works?|suits?)(?: best| better| good| well| fine)? for you
    (?:the |that |it |this |your |a )*(?:cost|costs|price|pricing|answer|that|it|this|timing)(?: really| all)? (?:depends?|varies|vary)(?![a-z]).*
    (?:pricing|the cost|the price|that|this|it|a call)(?:'s| is| are) (?:best|easiest|better)(?: (?:covered|discussed|answered|talked through))?(?: (?:on|over|by|in) (?:a|the)? ?(?:quick )?(?:call|phone))?
    (?:you're|you are)(?: very| most)? welcome(?![a-z]).*
    (?:please |just |feel free to |you can |you may |do )*(?:reply|text|tell|let (?:us|me) know|send|share|write|ask)(?![a-z]).*
    (?:just )?(?:got|received|noted) (?:it|that|this|your|the (?:note|message|photo|picture|address|form|request))(?![a-z]).*
    our (?:experience|hours|address|services|work|office|license)(?: (?:by|on|over|in|at)(?: (?:the|a))? [a-z]+)?
    (?:that|this|it|a|an|your|having|losing)(?:'s|(?: [a-z]+){0,4}(?: is| sounds| must be))(?: really| very| so)? (?:worrying|frustrating|annoying|stressful|upsetting|no fun|kind|understandable|tough|difficult|helpful|good to know|nice|great to hear|a worry)(?![a-z]).*
    .*[, ](?:noted|got it|understood)

    (?:muchas |mil )?gracias(?![a-z]).*
    (?:lo |la )?(?:siento|sentimos|lamento|lamentamos)(?![a-z]).*
    (?:somos|soy|aqui|habla|es|le (?:escribe|escribimos|saluda|saludamos))(?: de)? ournm.*
    (?:ya )?(?:recibimos|hemos recibido|vimos|leimos|anotamos|tomamos nota|tenemos su)(?![a-z]).*
    (?:le |lo |la )?(?:pasamos|pasaremos|avisamos|preguntamos|revisamos|verificamos|consultamos)(?![a-z]).*
    (?:alguien|una persona|nuestro equipo|el equipo|nosotros|ournm)(?: de(?: ournm| nuestro equipo)?)?(?: le| lo| la)?(?: (?:va a|vamos a|puede|podemos|podra|quiere))?(?: (?:llamar|hablar|ayudar|responder|revisar|explicar|contactar)[a-z]*)(?![a-z]).*
    (?:con (?:mucho )?gusto |nos encantaria |queremos |podemos |quisieramos )(?:le |lo |la )?(?:ayud|habl|llam|saber|conocer|convers|explic)[a-z]*.*
    (?:el costo|el precio|eso|todo|la respuesta|esto)(?: siempre)? depende[n]?(?![a-z]).*
    lo mejor es (?:hablar|una llamada|conversar|llamar)[a-z]*.*
    usted (?:pregunto|escribio|pidio|menciono|quiere|necesita|dijo)(?![a-z]).*
    (?:responda|conteste|escriba|diganos|cuentenos|envie|mande|dinos)(?:nos)?(?![a-z]).*

    merci(?![a-z]).*
    (?:nous sommes |je suis |tres )*(?:desole|navre)e?s?(?![a-z]).*
    (?:ici|c'est|vous etes chez)(?: l'equipe d(?:e |')?)? ?ournm.*
    nous (?:avons|avons bien) (?:recu|note|lu|vu)(?![a-z]).*
    nous (?:transmettons|passons|verifions|demandons|regardons|allons (?:verifier|voir|demander|regarder|transmettre|vous (?:appeler|rappeler|repondre)))(?![a-z]).*
    (?:nous|quelqu'un|une personne|notre equipe|ournm)(?: de (?:ournm|notre equipe)| d'ournm)?(?: (?:pouvons|peut|pourra|aimerions|voudrions|souhaitons|va|vous))+ (?:en |vous |nous )*(?:parler|aider|appeler|rappeler|repondre|expliquer|contacter|rappelle|appelle|repond|rappellera|appellera|repondra|savoir|entendre)(?![a-z]).*
    (?:le cout|le prix|cela|ca|tout|la reponse)(?: en)? depend(?![a-z]).*
    le (?:mieux|plus simple) est (?:d'en parler|de parler|un appel)(?![a-z]).*
    vous (?:avez )?(?:demande|ecrit|mentionne|souhaite|souhaitez|parlez|cherchez|demandez)(?![a-z]).*
    (?:repondez|envoyez|dites|ecrivez|n'hesitez)(?:-nous)?(?![a-z]).*
  `)})$`,
);

/** An aside that states nothing: what for, in what case, about what. */
const isAside =
  /^(?:to (?:help|make sure|be sure|get|give|answer|talk|go over)|if you|when you|once you|as you|since you|about|for|regarding|in case|para|sobre|si|cuando|pour|sur|au sujet|concernant|quand)(?![a-z])(?!.*(?:^| )(?:we|i|our|it|nous|on) ).*$/;

/** "The shingles", "the blue house": the end of a list, in words of theirs. */
const isThingTheyNamed = (clause: string, heard: ReadonlySet<string>): boolean => {
  const [, things] = /^(?:the|a|an|your|el|la|los|las|su|le|les|votre) (.*)$/.exec(clause) ?? [];
  return (
    things !== undefined &&
    (things.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => small.has(word) || heard.has(word))
  );
};

const small = new Set(
  'in on of at by for to the a your and over under near de del en su du des sur'.split(' '),
);
