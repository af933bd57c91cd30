/** Word classes of the English revocation tables; `_` joins words that stand for one. */
export const englishClasses = {
  dont: 'dont don_t never do_nt dont_you dont_you_dare please_no',
  stop: `stop quit cease halt desist desist_in discontinue refrain_from desist_from avoid abstain_from knock_off lay_off
    give_up stoop stope stip spot sop`,
  texting:
    'texting messaging spamming smsing imessaging text_messaging texting_messaging robotexting robo_texting',
  contacting: `contacting harassing bothering bugging pestering hounding stalking annoying soliciting disturbing
    messing_with reaching_out_to trying_to_reach trying_to_contact hitting_me_up communicating_with bombarding
    flooding badgering tormenting irritating following_up_with following_up writing_to writing waking waking_up nagging`,
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
  teller: `he she they friend friends buddy someone everyone people boyfriend girlfriend roommate coworker doctor sister
    brother cousin neighbor guy sign song it plumber dentist`,
} as const;
