const words = `
a an the this that these those it its it's there here he she they we you i i'm i'll i've i'd we'll we're we've you're
you'll you've they're they've he's she's that's there's here's what's who's how's where's when's let's his her their our
your my someone somebody anyone anybody everyone nobody nothing something anything everything one both each all some any
none many most much more few several other another such same
and or but so then also plus yet because since if when while once until unless though although however therefore
meanwhile otherwise instead still just only even too very really maybe perhaps probably possibly likely usually often
always never sometimes soon later now again already almost about above across after against along around as at before
behind below beside between beyond by despite down during except for from in inside into like near of off on onto out
outside over past per regarding through to toward under up upon via with within without
who whom whose what which where why how
am is are was were be been being do does did done have has had having can could would should shall might must will may
can't cannot couldn't won't wouldn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't
not no yes yeah yep ok okay sure please thanks thank sorry hello hi hey dear welcome good great nice glad happy hope
got get gets getting give gives giving go goes going come comes coming take takes taking make makes making need needs
needed needing want wants wanted wanting ask asks asked asking call calls called calling text texts texted texting reply
replies replied replying send sends sent sending say says said saying tell tells told telling know knows let lets look
looks looked looking see sees saw seen seeing find finds found try tries tried trying use uses used using keep keeps
help helps helped helping work works worked working check checks checked checking confirm confirms confirmed confirming
schedule schedules scheduled scheduling reschedule book books booked booking visit visits visited visiting offer offers
offered offering request requests requested requesting report reports reported reporting mention mentions mentioned
mentioning describe describes described describing explain explains explained state states stated write writes wrote
written writing reach reaches reached reaching contact contacts contacted contacting follow follows followed following
respond responds responded responding answer answers answered answering wait waits waited waiting prefer prefers
preferred hear heard speak speaks spoke talk talks talked talking add adds added include includes included including
feel start starts started stop stops stopped start finish note notes noted leave leaves left believe think thinks seems
seem appears appear sounds sound expects expect hoping complains complained wonders wondering inquired inquiring inquires
interested available urgent unclear unknown unhappy upset angry concerned worried frustrated confused possible
understood received acknowledge acknowledged provide provides provided providing share shares shared ask choose pick set
update updates updated review reviews reviewed forward assign escalate escalates handle handles handled notify page
discuss discusses discussed consider verify ensure gather collect remind apologize invite suggest recommend avoid
free pay pays paid live lives lived own owns owned
customer customers caller client clients homeowner homeowners owner tenant landlord renter lead person contact sender
prospect resident neighbor patient parent buyer seller user man woman people family friend spouse husband wife
name phone email address location time date day question questions answer message messages note photo photos picture
pictures form source summary intent topic topics status action next issue issues problem problems request inquiry
appointment estimate quote visit service repair repairs inspection job project damage emergency concern complaint
conversation details information info reason details background context outcome consent team office staff crew company
business member someone first last previous new old current recent several additional further
el la los las un una unos unas lo le les se me te nos su sus tu tus mi mis nuestro nuestra este esta esto estos estas
ese esa eso hay es son era fue ser estar esta estan estoy estamos soy somos tiene tienen tengo tenemos quiere quieren
quiero puede pueden puedo podemos necesita necesitan necesito pide piden pregunta preguntan solicita busca dice dijo
llama llamar llamaremos llamamos llame escribe escriba escribio responda responder recibimos gracias hola buenos buenas
bueno buena dias tardes noches por para con sin sobre desde hasta entre como cuando cuanto cuantos donde que quien cual
cuales si no y o pero porque aunque tambien solo ya muy mas menos bien claro perdon disculpe saludos cliente persona
le les aqui alli ahora luego antes despues entiendo entendido digame diganos
le la les un une des du de au aux ce cet cette ces il elle ils elles on nous vous je tu mon ma mes ton ta tes son sa ses
notre nos votre vos est sont etait a ont avez avons suis etes veut veulent voulez peut peuvent pouvez pouvons demande
demandez souhaite cherche bonjour bonsoir salut merci oui non et ou mais car si pour avec sans sur dans par depuis
quand comment combien quel quelle quels quelles pourquoi qui que quoi repondez reponse appeler appelez rappeler
client cliente personne question message
potential located quick quickly money spanish english french referred based given following including regardless
apparently currently recently previously originally ideally hopefully unfortunately fortunately finally initially
basically actually generally specifically particularly especially certainly definitely clearly simply really exactly
roughly approximately briefly politely kindly immediately directly similarly additionally alternatively eventually
high low big small large little long short old young early late hot cold wet dry dirty clean broken cracked damaged
leaking leaky loose missing clogged flooded full empty open closed locked noisy loud quiet heavy light dark bright
minor major serious severe moderate mild simple complex general special common rare normal regular standard typical
easy hard difficult safe unsafe dangerous real fake true false right wrong left main next whole entire partial total
single double multiple various different similar same certain specific exact clear vague brief detailed complete
incomplete accurate likely unlikely able unable ready willing eager keen curious friendly polite rude kind patient
existing active inactive pending final initial original main primary secondary
water roof roofing leak leaks ceiling wall walls floor floors window windows door doors garage kitchen bathroom bedroom
basement attic gutter gutters pipe pipes sink toilet shower tub drain drains heater furnace thermostat fan vent vents
power electricity electrical outlet outlets breaker wiring light lights lamp battery car truck vehicle engine brake
brakes tire tires oil house home apartment condo building property yard lawn tree trees fence deck driveway pool pest
pests mold smell noise hail storm wind rain snow fire smoke gas heat heating cooling air tooth teeth pain crown filling
cleaning exam insurance claim claims policy adjuster deductible lease rent mortgage loan case court accident injury
lawyer attorney doctor dentist plumber electrician roofer contractor technician tech mechanic inspector agent
price prices pricing cost costs budget payment payments bill bills invoice deposit fee fees discount financing refund
call calls callback voicemail number numbers link links website page thread file files record records document documents
time times date dates day days week weeks month months year years hour hours minute minutes morning afternoon evening
night noon weekday weekend today tomorrow tonight yesterday daily weekly monthly
place places area areas spot side front back top bottom corner street road city town state country neighborhood
part parts piece pieces kind type size color model brand version unit units item items thing things way ways
plan plans option options choice idea ideas goal goals need priority urgency tone language mood preference preferences
sounds seems looks appears happened happens happen began begin begins broke break breaks fell fall falls came went
moved move moves lost lose loses bought buy buys sold sell sells built build builds installed install installs replaced
replace replaces replacement fixed fix fixes removed remove removes cleaned painted opened closed turned turn turns
run runs running ran stay stays put puts bring brings brought hold holds held show shows showed shown stand sit sits
drive drives driven return returns returned receive receives change changes changed cancel cancels cancelled canceled
order orders ordered deliver delivers delivered pick picks picked drop drops dropped meet meets met join joins joined
treat refers refer referring relates related describe compare compares compared match matches matched cause causes caused
allow allows allowed accept accepts accepted agree agrees agreed decline declines declined refuse refuses refused
continue continues continued remain remains remained become becomes became lacks lack lacking lets sign signs signed
click press type enter fill dial hang listen read reads watch watches apply applies applied attached see-through
angry sad mad sick hurt worried anxious calm excited thankful grateful pleased disappointed confused surprised
zero two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand
monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo
lundi mardi mercredi jeudi vendredi samedi dimanche hoy manana ayer demain hier
techo tejado gotera goteras agua casa cocina bano cuarto garaje puerta ventana pared fuga tuberia calentador
precio precios costo cita llamada fotos foto direccion nombre telefono correo urgente problema problemas servicio
toit fuite eau maison cuisine porte fenetre mur prix rendez adresse nom photos photo urgence probleme service
`;

/** Endings that first and last names do not have. */
const wordEnding = /(?:tion|tions|ness|able|ible|ically|ously|fully|ments|ology)$/;

/** May this plain word open a sentence without naming anybody? None of the list is a common name but `will` and `may`. */
export const isOpener = (plain: string): boolean =>
  openerWords.has(plain) || (plain.length > 6 && wordEnding.test(plain));

/** Words that may open a sentence without being a name, in plain copy. */
const openerWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
