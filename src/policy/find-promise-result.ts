import { isOnlyMentioned } from './only-mentioned.ts';
import { endsWith, holds, oneOf, type Piece, phrases, pieces } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';
import { sentenceAt } from './sentences.ts';

/** A promise of how it will turn out. Asking, denying or repeating their question promises nothing. */
export const findResultPromises = (copy: PlainCopy): Piece[] =>
  pieces(outcome, copy.plain).filter(({ from }) => {
    const sentence = sentenceAt(copy.sentences, from);
    const asks = sentence?.question === true && !isRhetorical(copy.plain.slice(sentence.from, from));
    return (
      !asks &&
      !isOnlyMentioned(copy.plain, sentence, from) &&
      !isHope(copy.plain.slice(Math.max(0, from - 12), from))
    );
  });

const isRhetorical = holds('did you know|you know that|why wait');
const isHope = endsWith('(if|whether|si|hope|try|trying|like)( to)?');

/** We, or somebody by name. */
const us = oneOf(`
  (?!(you|it|this|that|what|which|who|insurance) )[a-z]{1,15}
  (our|the|a) (crew|team|tech|techs|technician|technicians|guys|plumber|roofers?)
`);
const will = oneOf(`
  ('ll| will| can|'re going to| are going to|'m going to| is going to)( (definitely|certainly|surely|also|then
    |easily|totally|have|get))?
`);
const mend = oneOf(`
  fix(ed)?|solved?|repair(ed)?|resolved?|eliminated?|cured?|stop the|get rid of
  handled? (it|that|this|everything)|take care of (it|that|this|everything|you|all)
  make (it|that|this) (right|like new|go away|perfect)
  get (it|this|that|you) (fixed|done|solved|sorted|approved|covered|paid|running|working)
  (it|this|that) (fixed|done|solved|sorted|repaired|running|working|handled)
  save you|win|double your|restore(d)?
`);

const outcome = phrases(String.raw`
  guarant(ee|y)(s|d|ed|ing)?|guaranties
  (we|i)( can| do|'ll| will)? promise(?! (a|you a|any) (time|call))
  promise you|you have (my|our) word|(my|our) word on it|(i|we) (swear|assure you)|rest assured|trust us
  (\d{1,3} ?%|complete|completely|full|fully|total|totally|absolute|satisfaction) (satisfaction|satisfied|guaranteed)
  money back|risk free|no risk|hassle free|stress free|worry free|foolproof|fail proof
  (you'll|you will|you are going to|you're going to|you're gonna) ((absolutely|really|definitely|surely|just|never
    |not|be) )?(love|happy|thrilled|amazed|satisfied|pleased|impressed|delighted|regret|save|approved|win
    |qualify|notice|see results|see a difference|covered|get (your|the|your full|more|a new)|have (no|zero
    |it) (more|back|problems?)|worry|have to worry|need another|feel better|be fine|fine|sleep better)
  won't (regret|be disappointed|leak|happen again|come back|have to worry|need|find better|fail|break|last long)
  never (leak|leaks|fail|fails|happen|happens|worry|have to worry|need (another|a new)|come back|break
    |see another)
  (insurance|they|warranty|policy|medicare|claim|adjuster|bank|fha|carrier)('ll| will| should| always)? (covers?
    |pays?|approves?|reimburses?)(?! (over|up))
  (will|'ll|going to|should) (definitely |certainly |surely |all )?(be|get) (all )?(approved|covered|paid|fixed
    |solved|resolved|fine|perfect|gone|like new|good as new|taken care of|as good as new|healed|cured|okay|ok)
  you (already |definitely |do |pre-?)?qualify
  you('re| are|'ve been| have been|'ll be| will be) (already |pre-?|all |fully |now )?(approved|qualified
    |preapproved|eligible|guaranteed|covered|selected|a winner)
  you('ve| have) (won|been selected|been chosen)
  (will|'ll|should|going to) last(?! (about )?(#|\d{1,3}) (minutes|mins|hours?))
  lasts? (a lifetime|forever|for years|for decades)|lifetime warranty|for life
  (we|i|our [a-z]{3,12}) always (win|deliver|fix|find|get|succeed)
  (we|i) (have )?never (lose|lost)
  (judge|court|prosecutor|dmv|irs|lender|jury|other side)('ll| will) (?!call|write|contact|need|ask|hear
    |want)[a-z]{3,12}
  (totally|completely|perfectly|absolutely|100%) (safe|painless|secure|legal)
  nothing (can|will) go wrong|painless|pain free|nunca mas
  (make|making) (sure|certain) (it|this|that|you) (never|gets?|works?|is fixed|do(es)? not|will|won't)
  nothing to worry about
  (this|it|that|our [a-z]{3,14}|treatment|product|system|method)( [a-z]{3,12})? (cures|fixes|solves|heals
    |eliminates|prevents|restores)
  ${us}${will} ${mend}
  (it|this|that|you|your [a-z]{2,15}( [a-z]{2,15})?|everything|the (pain|leak|problem|issue|smell|noise|mold
    |bugs|house|results?|treatment|work|job))('ll| will| is going to| are going to)( (definitely|surely
    |certainly|all|finally|just|really|never))? (go away|disappear|vanish|be gone|solve|fix|heal|improve|pass
    |win|sell|close on|drop|grow|increase|double|triple|get better|get (the|your|approved|a (better|higher
    |bigger|lower|new))|walk (out|away) with|look (great|amazing|better|like new|younger|new|perfect)
    |feel (better|great|amazing|like new)|work(?! (with|for|on|if|out of))|thank us|make (money|more)
    |lose (weight|\d{1,3})|pay for itself|stop)
  in (\d{1,3}|a|one|two|three) (days?|weeks?|hours?|minutes?) or (less|sooner|faster|it is free)
  or your money back|va a (funcionar|quedar|ganar|aprobar|servir|mejorar)|funcionara
  no more (leaks?|problems?|worries|pain|debt|mold|bugs|pests|headaches|stress|issues?)
  problem solved|once and for all|for good(?! [a-z])|(like|good as|as good as) new|worry no more
  consider it (done|fixed|handled)|results? you('ll| will)|#1 |number one in
  (the )?best in (town|class|the (city|county|state|area|business|country))|proven results|works every time|never fails
  (100|\d{2}) ?% (success|sure|certain|effective)
  garantiz(o|a|an|amos|ado|ada|ados|adas|aremos|ar)|garantia (total|de por vida|de satisfaccion|del 100)
  (le |les |te )?(prometemos|prometo|aseguramos|aseguro)
  (sera|seran|fue|esta|queda) (aprobad[oa]s?|cubiert[oa]s?)|aprobaran|aprobara
  quedara(n)?( [a-z]{2,10})? (como nuev[oa]|perfect[oa]|list[oa]|arreglad[oa]|bien)
  como nuev[oa]|(el )?seguro( lo| la)? (cubre|cubrira|paga|pagara)|(usted )?(ya )?califica(?= |[.,!]|$)
  le va a encantar|sin riesgos?|satisfaccion (total|garantizada)|no volvera a|le encantara
  (lo |la |se lo )?(arreglaremos|repararemos|solucionaremos|resolveremos|dejaremos)
  problema resuelto|de por vida
  garanti(e|s|es|r|ssons)?|(nous |je )?(promettons|promets)|rembourse[es]{0,2}|sans risque|comme neuf
  vous allez adorer
`);
