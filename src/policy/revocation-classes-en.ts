/** Word classes of the English revocation tables; `_` joins words that stand for one. */
export const englishClasses = {
  dont: 'dont don_t never do_nt dont_you dont_you_dare please_no',
  // A command not to; "don't you" may be the question of somebody who is tired of it.
  never: 'dont never dont_ever dont_you_dare please_never do_not_ever never_ever dont_please not_to',
  // No wish to, said of oneself.
  nowish: `dont_want_to dont_wanna dont_wish_to dont_need_to dont_intend_to dont_plan_to didnt_want_to
    never_want_to wouldnt_want_to doesnt_want_to not_wanting_to not_trying_to isnt_trying_to arent_trying_to
    wasnt_trying_to not_asking_to wasnt_asking_to not_looking_to not_going_to wasnt_going_to not_planning_to no_plans_to no_reason_to
    no_intention_of_to no_desire_to not_here_to not_asking_you_to dont_want_you_to not_want_to`,
  unwished: 'dont_want didnt_want never_want wouldnt_want wouldnt_like doesnt_want not_want',
  fell: 'removed unsubscribed opted_out dropped_from dropped_off taken_off kicked_off off_the off_your off_this deleted',
  nor: 'didnt never havent wasnt hadnt',
  back: 'keep leave put add sign get opt turn let count subscribe',
  stop: `stop quit cease halt desist desist_in discontinue refrain_from desist_from avoid abstain_from knock_off lay_off
    give_up stoop stope stip spot sop`,
  texting:
    'texting messaging spamming smsing imessaging text_messaging texting_messaging robotexting robo_texting',
  contacting: `contacting harassing bothering bugging pestering hounding stalking annoying soliciting disturbing
    messing_with reaching_out_to trying_to_reach trying_to_contact hitting_me_up communicating_with bombarding
    flooding dming pinging badgering tormenting irritating following_up_with following_up writing_to writing waking waking_up nagging`,
  calling: 'calling phoning ringing dialing callin',
  text: 'text message sms imessage spam',
  call: 'call phone ring dial',
  contact: `contact bother harass disturb bug solicit communicate_with reach_out_to reach_out pester annoy hit_me_up follow_up_with follow_up
    write_to wake nag`,
  me: `me us this_number this_phone this_line this_device my_phone my_number my_cell my_cellphone my_mobile my_line
    our_number our_phone my_family this_person my_personal_cell my_personal_phone my_personal_number this_cell`,
  family: `my_wife my_husband my_mom my_mother my_dad my_father my_son my_daughter my_kid my_kids my_parents
    my_grandma my_sister my_brother my_grandmother my_grandfather my_aunt my_uncle`,
  again: `again anymore any_more any_longer further from_now_on going_forward moving_forward in_the_future in_future
    no_more no_mo nomore ever`,
  // What may follow "stop texting" or "don't text me" when nothing else is asked; another word may change it.
  onward: `and or i we you your its it this that these not no before because already unless at all every so but
    lol wrong ill or_else about on immediately asap today as please thanks thank_you stop for
    period ever under at_all no_matter ok okay man dude lady bro ffs`,
  texts:
    'texts messages text_messages sms texting messaging spam robotexts mms promos promotions ads marketing solicitations',
  msgs: `texts messages text_messages notifications alerts updates reminders spam promotions promos ads offers
    solicitations communications communication blasts marketing advertisements correspondence campaigns robotexts
    coupons deals newsletters surveys notification alert reminder promo promotion offer ad robo_texts mms sms texting messaging campaign_texts political_texts`,
  msg: 'text message text_message',
  junk: 'mess crap shit bullshit nonsense garbage junk stuff',
  these: `this these those the your all any my such political automated promotional more anymore any_more further future additional other unwanted
    unsolicited so_many`,
  list: `list lists mailing_list text_list contact_list contacts call_list database data_base system records
    thread group_text group_chat distribution campaign rotation group phone phones reminders notifications texts messages mailing mailings alerts sms distro`,
  self: `me us my_number my_name my_phone my_phone_number my_cell my_cell_number my_mobile_number my_info
    my_information my_contact my_contact_info my_contact_information my_data my_details my_digits our_number
    this_number this_phone_number this_phone this_contact her_number his_number their_number her_name his_name this_cell my_cellphone
    my_mobile this_mobile my_line this_line our_info our_contact our_names my_telephone my_email my_existence myself ourselves`,
  remove: `remove delete erase unenroll disenroll exclude deregister unlist unregister deleted purge expunge
    un_enroll unenrol un_enrol disenrol withdraw unlink blacklist delist removing deleting`,
  removed: 'removed deleted unsubscribed taken_off opted_out excluded unenrolled off_this_list off_your_list',
  off: 'off from out_of of outta off_of out',
  consent: 'consent permission authorization authorisation approval opt_in',
  withdraw: `withdraw revoke rescind retract take_back pull withhold withdrawing revoking rescinding retracting
    revoked withdrawn withdrew rescinded refuse cancel remove end terminate deny`,
  turnoff: `turn_off shut_off switch_off disable deactivate discontinue suspend terminate end kill cancel block halt
    cease cut_off shut_down cut_out opt_out_of get_rid_of stop quit pause mute`,
  get: `get getting receive receiving recieve recieving have having see seeing be_getting be_receiving
    keep_getting keep_receiving being_sent be_sent`,
  contacted: 'contacted texted messaged solicited spammed harassed notified',
  notwant: `dont_want dont_wish dont_need dont_care_for dont_care doesnt_want doesnt_wish not_want
    no_longer_want no_longer_wish no_longer_need no_longer_care no_longer_interested_in not_interested_in
    never_wanted never_want would_rather_not rather_not would_prefer_not prefer_not prefer_to_not prefer_if_i_didnt
    tired_of sick_of fed_up_with done_with over_with had_enough_of have_no_interest_in no_interest_in no_desire
    refuse not_wish not_like_to wouldnt_like dont_appreciate dont_consent dont_agree not_care
    dont_accept dont_authorize dont_allow dont_permit would_like_not would_love_to_not would_like_to_not wish_not
    dont_desire arent_interested_in`,
  // What a name may be taken off without a word about texts.
  booked: `appointment appt schedule meeting calendar booking reservation guest_list waitlist waiting_list class event lesson
    session visit tour party policy lease title loan deed mortgage account bill plan slot route quote estimate invoice
    contract crew job project photo pic picture tag post video story credit_card utilities`,
  kindly:
    'appreciate love like great nice prefer grateful thankful appreciated better good wonderful happy glad',
  you: 'you you_all you_guys you_people y_all your_company your_team your_office your_campaign',
  // What is said of others, or printed, and no request of whoever writes.
  quote: `leave_me_alone leave_us_alone leave_her_alone leave_him_alone unsubscribe lose_my_number wrong_number
    dont_text_me dont_contact_me dont_message_me never_text_me stop quit stop_texting stop_texting_me no_more_texts
    lose_his_number lose_her_number`,
  someone_else: `anyone anybody everyone everybody nobody no_one noone people folks customers subscribers members users clients many
    most who`,
  title: 'unsubscribe stop quit opt_out leave_me_alone remove_me cancel delete_me end',
  worktitle:
    'book movie song film show album band episode series podcast poem play novel track tune documentary channel lyrics chapter',
  nuisance: `pain pains hurting itching itch bleeding noise noises leak leaking leaks swelling fighting dripping drip beeping barking ringing
    smell music rain hiccups coughing cough crying nausea burning dizziness bullying shaking suffering voices thoughts abuse violence war spinning
    flooding water alarm vibration rattling squeaking grinding throbbing headaches headache cramps contractions vomiting twitching anxiety panic snoring`,
  office: `bbb better_business attorney_general ag state board licensing health corporate headquarters hq osha hud cfpb city county news irs
    ombudsman management manager boss owner licensing_board consumer_affairs consumer_protection dca department supervisor insurance_commissioner
    commissioner bar medical_board dental_board yelp google regulators regulator ministry`,
  gripe: `prices price pricing charge charges fee fees bill bills bill* rates rate warranty policy policies service services invoice deposit insurance
    contract product products store food interest deal company_policy late_fee late_fees hidden_fees cancellation membership offer quote estimate
    attitude traffic schedule`,
  thisone: 'the my this that these his her your',
  youare: 'you_are you_re ur your you_guys_are yall_are you_all_are',
  optional: `warranty insurance protection waiver coverage plan paperless arbitration clause trip class program fee fees upgrade package
    autopay billing account sale benefits 401k dues donation survey tip`,
  letter: `call called caller calls email emails letter mail voicemail mailer flyer man guy woman lady person someone somebody check postcard link
    offer post ad website facebook craigslist zelle invoice bill page listing`,
  doing: `rescheduling scheduling coming fixing replacing bringing waiting picking booking sending_the sending_a sending_anyone sending_him sending_them with
    to_come to_fix about calling_them calling_him calling_her calling_back knocking ringing cleaning removing returning`,
  speaker: `he she they friend friends buddy boyfriend girlfriend roommate coworker cousin neighbor guy brother sister plumber dentist doctor
    kid dude lady man woman`,
  fine: 'fine ok okay good great welcome different alright',
  lineword: `landline land_line fax faxline fax_line work_phone work_number work_cell work_line business_phone business_number business_line
    company_phone company_cell company_line office_phone office_line office_number hospital school church daycare business
    hospital_phone school_phone shared_phone family_phone emergency_phone emergency_line personal_phone personal_number personal_cell
    private_number private_line kids_phone sons_phone daughters_phone wifes_phone husbands_phone moms_phone dads_phone childs_phone
    grandmas_phone mothers_phone fathers_phone wifes_cell husbands_cell kids_cell loaner_phone medical_line crisis_line clinic_phone
    text_line pager voip google_voice_number`,
  acting: `leaking running barking squeaking beeping dripping smoking growing falling coming_off coming_loose sticking ringing making shaking overflowing
    flickering rattling wobbling jamming clogging tripping buzzing crying biting chewing digging shedding fading peeling cracking spinning`,
  textform: `texted texts text texting messaged messages message messaging msged contacted contacts contacting spammed spams spamming harassed harasses
    harassing bothered bothers bothering bugged bugging disturbed disturbing annoyed annoying sms smsing sended`,
  kinds: `monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight january february march april june july august september
    october november december american mexican canadian jewish christian republican democrat catholic muslim black white asian hispanic
    spanish english french irish italian chinese sure ready done home available able covid christmas`,
  mailing: `mailing mailings round rounds blast blasts campaign campaigns sendout batch chain thread group_text group_texts group_chat text_list texts mass_text
    mass_texts broadcast drip mailing_list text_chain chat`,
  // What comes to a phone again and again.
  pings:
    'texts messages text_messages notifications alerts reminders promos promotions updates msgs ads offers',
  kidsof: `kids kid childs sons daughters toddlers babys minors students teens teenagers childrens olds grandsons granddaughters nieces nephews
    wifes husbands moms dads mothers fathers grandmas grandpas parents sisters brothers`,
  worksof: `work company office classroom school stations station hospital emergency front_desk business clinic dispatch church daycare 911`,
  destination: `address house home place apartment office warehouse store shop email emails mailbox box bank account accountant doctor doctors lawyer insurance ex
    exs landlord neighbor neighbors parents moms dads school door boss work_email po_box city job_site site`,
  unenroll: 'unenroll disenroll unenrol disenrol un_enroll un_enrol unenrolling disenrolling unenrolled',
  schooling: `class classes course courses lesson lessons camp semester school schools preschool daycare kindergarten college university autopay insurance
    dental medical health medicare benefits summer fall spring winter after_school swim yoga karate dance gym study trial degree curriculum tutoring majors`,
  outsider: `ex exes exhusband exwife husband wife boyfriend girlfriend neighbor neighbors neighbour landlord tenant tenants coworker coworkers boss hoa collector
    collectors creditors wasps bees ants hornets squirrels raccoons dog dogs cat kids kid son daughter sister brother mother mom dad father law knee back
    shoulder tooth hip roommate stalker student students bully bullies telemarketers`,
  teller: `he she they friend friends buddy someone everyone people boyfriend girlfriend roommate coworker doctor sister
    brother cousin neighbor guy sign song it plumber dentist`,
} as const;
