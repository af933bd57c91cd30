/** Word classes of the English tables of everyday business: payments, goods, staff, ages. */
export const everydayTopicClasses = {
  funds: `money funds transfer transfers payment payments deposit deposits paycheck check cheque top_up topup top_ups cash wire
    salary wages remittance refund direct_deposit bank_transfer`,
  pay: `transfer transfers payment payments deposit check cheque top_up topup top_ups card cards direct_debit direct_debits
    debit standing_order withdrawal withdrawals purchase transaction autopay contactless wire card_payment bank_transfer`,
  paid: 'charged billed debited invoiced deducted fined',
  notyet: 'hasnt havent didnt never isnt wasnt still_not not doesnt hadnt arent yet_to',
  reached: `arriv* reach* gone go show* through clear* credited posted appear* land* received get got updat* hit come came
    turned_up added applied paid_in processed complet* reflect* registered in_my in_the`,
  teller: 'atm atms machine cash_machine cashpoint cash_point kiosk',
  ware: `order package delivery shipment parcel box item items product products flowers bouquet cake gift groceries food meal
    pizza burger fries sandwich salad couch sofa mattress table chair desk dress shirt shoes part parts medication prescription`,
  parcel: 'order package delivery shipment parcel box item items product flowers bouquet cake gift groceries',
  breaks: `broke broken broke_down stopped_working failed fell_apart fell_off fell_out fell_down came_off came_apart came_loose
    snapped cracked ripped tore shrank faded peeled chipped leaked crashed went_out went_flat popped_off popped_out
    quit_working came_undone came_out wore_off`,
  trouble: `dead dying brown yellow worse leak* broken noise* clog* crack* smell* stink* sick hurts loose wont doesnt isnt broke quit
    acting_up rattl* squeak* shak* flat stuck peeling problem* issue* flood* tripping overheat* crooked stopped`,
  spell: 'day days week weeks month months hour hours minute minutes min mins',
  few: '# a one two three four five six seven couple few several only',
  staff: `driver coach teacher instructor trainer receptionist hostess waiter waitress server bartender barber stylist nurse doctor
    dentist hygienist cashier clerk teller manager employee employees worker workers tech techs technician crew movers mover
    painter painters plumber roofer roofers electrician cleaner cleaners maid agent rep staff delivery_guy front_desk
    host landlord guard bouncer lifeguard sitter groomer vet mechanic lawyer attorney adjuster salesman saleswoman
    salesperson associate assistant inspector contractor installer foreman pharmacist surgeon counselor tutor
    valet catering caterer caterers dj photographer florist baker bus_driver chef courier delivery_driver handyman landscaper landscapers
    gardener exterminator tow_driver housekeeper housekeeping concierge tattoo_artist realtor accountant coordinator nanny
    babysitter groomers cleaners stylists waitstaff parking_guy delivery_man your_hotel your_clinic your_garage`,
  harms: `burned burnt nicked dinged dented scratched damaged ruined misdiagnos* spilled tore stained cracked chipped clipped botched
    butchered rushed forgot skipped missed bailed no_showed overcharged ditched misplaced mixed_up messed_up screwed_up misspelled
    mispronounced broke lost cancelled canceled`,
  duty: `send sent call called come came show showed fix fixed clean cleaned finish finished do done pick_up answer answered reply replied
    help helped return returned deliver delivered tell told notify notified listen listened respond responded refund refunded honor
    check checked bring brought include included care install installed mow mowed return_my email emailed text texted give`,
  dish: `sauce fries drink drinks salad dressing soup steak chicken burger pizza rice beans cheese bread dessert coffee fish pasta eggs
    toast straws napkins utensils wings shrimp sandwich noodles appetizer side sides meal food order toppings soda`,
  others: `@staff salon gym company contractors shop place garage dealer dealership bank school daycare hotel restaurant clinic store vendor
    service plumbers barber_shop business`,
  premises: `school daycare hotel restaurant bank store shop clinic salon gym office hospital dealership garage landlord management airline
    company branch pharmacy spa kennel kitchen bar`,
  yours: `your_guy your_guys your_people your_man your_lady your_girl your_boys your_sales_guy your_delivery_guy your_team your_office
    your_store your_shop your_school your_daycare guy_you_sent guys_you_sent person_you_sent lady_you_sent guy_at_the
    girl_at_the lady_at_the man_at_the woman_at_the person_at_the`,
  offends: `yelled yells yelling screamed screams screaming shouted shouting snapped cursed cussed cussing swore insulted mocked
    laughed_at made_fun making_fun rolled_his rolled_her ignored ignores ignoring flipped_me flipped_us hung_up hangs_up
    talked_down argued grabbed shoved slammed creeped creepy inappropriate drunk smoking vaping stoned on_his_phone on_her_phone
    on_their_phone on_the_phone texting blocked trampled peed littered spit shorted harass* wouldnt_help refused
    attitude called_me_a called_me_an called_us_a called_my_daughter called_my_son blasting sped cut_me_off parked_in ran_over`,
  school:
    'class classes camp program programs school daycare preschool team lessons lesson course club league roster practice session sessions tournament',
  agenda:
    'schedule calendar books roster appointment_list waitlist waiting_list lineup guest_list sign_up_sheet agenda',
  kin: 'kid kids son sons daughter daughters child children boy boys girl girls grandson granddaughter grandkids',
  client:
    'client clients patient patients member members tenant tenants customer customers student students resident residents policyholder subscriber',
  us: 'you u ya yall you_guys you_all you_people your_company your_team your_guys your_crew your_firm your_office',
  boss: `boss owner manager supervisor someone somebody anyone agent rep person human representative nurse doctor doc dentist
    loan_officer officer lender broker realtor tech technician mechanic colleague coworker associate advisor sales_guy guy
    staff_member receptionist scheduler dispatcher team_member individual specialist lawyer attorney counselor whoever`,
  underage: '8 9 10 11 12 13 14 15 16 17',
  teen: '10 11 12 13 14 15 16 17',
  months:
    'january february march april may june july august september october november december jan feb aug sept oct nov dec summer fall spring winter',
  symptom: `bleed* swell* swollen swelled numb itch* peeling burn* sore hurt* pain* ache* aching sick nause* dizz* infect* rash hives
    spotting ooz* pus throb* blister* bruis* tender stiff cramp* sting* tingl* bumps lump fever red puffy`,
  treatment: `shot shots surgery procedure extraction crown filling injection filler fillers botox piercing tattoo facial peel wax laser
    adjustment treatment medication meds medicine pills antibiotics vaccine implant whitening anesthesia chemo operation root_canal
    cleaning braces massage`,
} as const;
