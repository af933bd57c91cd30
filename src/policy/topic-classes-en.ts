/** Word classes of the English topic tables; `_` joins words that stand for one, `*` ends a word's beginning. */
export const englishTopicClasses = {
  neg: `dont didnt not never havent wasnt isnt doesnt hasnt cant couldnt arent wont without no nobody`,
  nope: 'dont didnt never havent not hadnt doesnt cant hasnt wasnt wouldnt couldnt',
  deed: `make made do did done authoriz* authorise* authoris* approve* recogni* perform* set_up setup buy bought purchas* request*
    initiat* agree* consent* remember_making remember_doing remember_buying conduct* sanction* recall identify order ordered create* place placed`,
  charge:
    'charge charges transaction* payment* purchase* withdrawal* debit* transfer* activit* wd statement* bill cash_withdrawal',
  payment: `charge* transaction* payment* purchase* withdrawal* debit* transfer* activit* order* bill* statement* wd
    atm cash money amount* fee* card account* deposit* check cheque credit* invoice*`,
  card: `card* account* wallet* purse* identity info information money funds bank pin password* ssn name checkbook phone
    number details bag credit data debit visa mastercard login email savings`,
  someone:
    'someone somebody stranger* thief thieves person people he she they anyone another_person other_people crook* hacker* scammer* criminal* guy',
  company: `you your you_all you_guys company business service services work job crew team office staff people store
    organization organisation firm place experience contractor* tech* driver* installer* employee* guys product*
    ur website app customer_service support`,
  firm: `company business service services crew team office staff organization organisation firm contractor* tech techs technician* driver* installer* employee*
    receptionist customer_service customer_support your_guys your_guy workers worker plumber roofer electrician cleaner* painter* your_website your_app rep salesman sales_guy
    the_job the_work this_place your_store your_work your_job experience support hygienist doctor nurse manager agent dispatcher`,
  bad: `terrible* horrible* awful* unacceptable worst disappoint* unprofessional unhappy dissatisf* displeas* pathetic
    poor* lousy disrespect* unhelpful clueless nasty unreliable amateur* slow_as rude lying liars sloppy subpar shoddy atrocious appalling dreadful disgraceful incompeten* negligent useless
    crappy shitty garbage disgusting ridiculous lazy careless dishonest misleading`,
  work: `work job repair* fix paint* install* tile* haircut cut color floor* roof* fence deck cabinet* quality product* food meal* room*
    material* result* finish cleaning* service treatment crown filling photo* dress cake`,
  booking: `reservation* booking* appointment* appt* meeting* table visit* session* class lesson* slot* consultation*
    inspection* cleaning* haircut* tour* dinner lunch party event room hotel flight trip stay interview* checkup*
    estimate_appointment delivery pickup rental reservations ticket* order* service* subscription* membership* contract*
    policy plan account* transaction* transfer* payment* purchase* card* request* quote* application* job* gym insurance
    treatment* install* project* repair* course enrollment trial deposit loan mortgage profile registration item* shipment* alarm`,
  deal: 'acct booking offer* application* job project slot invoice membership* rental class reservation* booking* appointment* appt* service* subscription* membership* contract* order* account* table policy quote cleaning visit* transaction* transfer*',
  item: 'order package delivery shipment parcel item part refund tech technician crew plumber roofer electrician installer contractor cleaner*',
  property:
    'car house floor* yard lawn roses plants fence driveway wall* roof home furniture carpet couch sofa door window* kitchen bathroom basement garden tree* truck property vase tile* deck siding gutter* paint sink countertop* fridge birthday wedding party event vacation holiday hair nails dress suit shirt clothes phone laptop',
  time: `today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday morning afternoon evening noon
    week weekend month january february march april june july august september october november december #`,
  agent: `human* person people representative* rep agent* operator* someone somebody manager* supervisor* advisor* adviser* assistant* staff
    specialist* consultant* employee* customer_service customer_support customer_assistance support customer_care
    helpdesk help_desk tech_support receptionist individual live_chat associate human_being real_life`,
  talk: `talk* speak* chat* contact* reach* call* connect* transfer* communicat* get_in_touch get_ahold get_hold converse
    discuss phone ring interact`,
  machine:
    'boiler furnace heater water_heater tank engine stove oven dryer battery charger transformer generator microwave panel fryer grill propane_tank car truck fireplace chimney washer dishwasher hot_tub',
  bodypart: `head chest stomach back leg arm knee tooth teeth jaw neck ear ears eye eyes throat foot ankle shoulder hip hand
    wrist belly abdomen gum gums breast heart`,
  person: `she he mom dad mother father husband wife someone somebody kid baby customer coworker worker grandma grandpa son daughter employee friend guy woman man client patient brother sister
    student visitor guest tenant resident uncle aunt cousin niece nephew roommate driver player teammate teacher boyfriend girlfriend boss neighbor lady coach`,
  building: `house houses home roof building garage kitchen apartment apartments barn shed trailer porch attic condo duplex
    church school restaurant store shop warehouse neighbor neighbors neighbour unit townhouse office cabin forest woods field hill`,
  vehicle: 'car truck van suv bus vehicle jeep trailer motorcycle boat rv',
  drug: `pills pill meds medication medicine tylenol advil xanax insulin antidepressants painkillers oxy percocet fentanyl
    ambien zoloft prozac tablets capsules sleeping_pills aspirin klonopin valium`,
  breaking:
    'breaking broke kicking kicked busting busted pounding beating bashing bashed knocked knocking banging',
  culprit: `someone somebody stranger* thief thieves crook* hacker* scammer* criminal* ex cousin roommate
    employee coworker stepdad stepmom nephew imposter another_person unknown_person some_guy`,
  whose:
    'my our his her their your moms dads mothers fathers husbands wifes sons daughters grandmas grandpas parents',
  papers: `id ids license licence check checks passport insurance document* paperwork papers certificate* certification*
    diploma* degree* transcript* ticket tickets invoice* title deed signature* receipt* prescription* paystub* credential* badge
    permit* contract lease`,
  official: `adjuster* inspector* contractor* agent* technician* tech roofer* plumber* electrician* employee* landlord realtor*
    doctor dentist nurse officer* cop cops police buyer* seller* lawyer attorney recruiter* charity`,
  relation: `son daughter kid child husband wife mom dad mother father brother sister friend roommate boyfriend girlfriend
    student students patient client tenant nephew niece cousin he she grandson granddaughter teen teenager ex coworker
    uncle aunt neighbor employee partner fiance bestie buddy`,
  wish: `feel_like feels_like want_to wanna thinking_about thinking_of think_about thought_about thoughts_of thoughts_about
    wanting_to could might should urge_to about_to ready_to tempted_to going_to considering need_to planning_to`,
  intend:
    'going_to gonna will want_to ready_to just might about_to need_to plan_to planning_to planning_on decided_to time_to',
  i: 'i we',
  child: 'baby son daughter kid child toddler infant boy girl newborn grandson granddaughter',
} as const;
