import type { TopicPhrase } from './topic-meaning.ts';

/** English: personal data and age. */
export const englishPersonalTopics: readonly TopicPhrase[] = [
  {
    means: 'sensitive_pii',
    say: `
      ssn|cvv|cvc|cvv2|itin|ein|iban|swift_code|passport*|dob|routing_number|sin_number|aba|mrn
      social *1 security|is|#|number
      send|text|give|need|share|want|email|put *3 my|your|his|her|our social >|number|security|over|to|
        by
      sin|nin|ni is|number|#
      give|text|send|take *2 my|a|your card|credit_card|debit_card
      < password|passcode|pin
      dl|id|license|licence|lic *1 number|no|num
      my|his|her dl|license|licence|passport|login|username is
      card|credit_card|debit_card|account|acct|visa|mastercard|amex|routing|license|licence|dl|member|
        policy|tax|medicare|medicaid|insurance|discover|passport|bank|id *1 number|no|num|id *2 is|#
      card|visa|mastercard|amex|debit|credit|acct|account|routing|license|licence|dl|discover|passport|
        insurance|medicare|medicaid *3 #
      # *2 card|visa|mastercard|amex|discover|debit|routing|account
      card number*|details|info|information
      here|heres|use|take|charge|put|run *2 my|is_my|the *1 card|credit_card|visa|debit
      exp|expiry|expires|expiration|exp_date|expir* *2 #|date
      security|access|verification|one_time|pin|verify code|codes|number
      my|the|our|his|her|their|wifi *1 pin|password|passcode|login|username *2 is|#|to|for
      password|passcode|pin is|#
      pin *1 number|code
      driver|drivers|driving *1 license|licence|lic
      license|licence is|plate|number|#|state|no
      date|place of birth
      birthday|birthdate|birth_date|born *2 is|on|in|#|january|february|march|april|june|july|august|
        september|october|november|december
      maiden name
      bank *1 account|info|details|information|statement*
      green card|card_number
      insurance|member|group|subscriber|policy|medicare *1 id|number|card|no
      tax *1 id|return*|number
      w2|w_2|w9|w_9|1099
      last *1 4|four *3 #|ssn|social|card
      routing
    `,
  },
  {
    means: 'minor',
    say: `
      i am|turn|turned|turning|just_turned|m *1 8|9|10|11|12|13|14|15|16|17 >|years|year|yrs|yr|yo|y|
        and|so|old|but|now|can|my|in|do|is
      am|im *2 only|just *1 8|9|10|11|12|13|14|15|16|17|ten|eleven|twelve|thirteen|fourteen|fifteen|
        sixteen|seventeen
      ^ *1 8|9|10|11|12|13|14|15|16|17 can|is|do|am|and|male|female|f|m|so
      i am *2 eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen >|years|yrs|and|
        so
      my age is 8|9|10|11|12|13|14|15|16|17
      is|at 8|9|10|11|12|13|14|15|16|17 *1 old_enough|too_young|okay_to|allowed|ok_to
      i *2 underage|under_18|under_age|not_18|under_eighteen|not_eighteen|a_minor|still_a_minor|
        just_a_kid|a_kid|only_a_kid|a_child|a_teenager|a_teen|still_in_high_school|in_high_school|
        in_middle_school|a_freshman|a_sophomore|a_high_school|homeschooled|not_an_adult|not_old_enough|
        too_young|in_elementary
      under age|aged|18|eighteen
      underage|under_18
      junior|senior|sophomore|freshman *1 in|at *1 high_school|hs|middle_school|school
      have|need|got|must *1 to? be *1 18|21|eighteen
      my moms|dads|mothers|parents|mommys phone|number|cell
      16yo|15yo|14yo|13yo|17yo|12yo|11yo|10yo|16yr|15yr|17yr|14yr
      need|have|bring *1 a|my parent|guardian
      turning|turn *1 13|14|15|16|17
      8|9|10|11|12|13|14|15|16|17 y|yo|yr|yrs *1 o|old|here|>
      i am 8|9|10|11|12|13|14|15|16|17 laugh|btw|by_the_way|too|today
      kid|kids|childs|childrens|daughters|sons phone|cell|number
      not|isnt|arent|before_i_turn|until_i_turn|turn|when_i_turn|almost *1 18|eighteen
      in|im_in|starting|finished|i_am_in *1 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|first|
        second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth *1 grade|grader
      4th|5th|6th|7th|8th|9th|10th|11th|seventh|eighth|ninth|tenth grade|grader
      my mom|mother|dad|father|parents|mommy|daddy|parent|guardian|grandma *1 said|says|dont|doesnt|
        wont|will|have|has|told|lets|let|needs|need|might|would|know|knows|find|has_to|wants|isnt|arent|
        at_work|is|to_sign|sign|can|could|gave *2 i|me|know|no|yes|to|sign|pay|get_mad|if|it|not|ok
      ask|tell|dont_tell|without *1 my *1 mom|parents|dad|mother|parent|father|guardian
      mom|parents|dad|parent|guardian *1 permission|to_sign|consent|signature
      need|do_i_need|have *2 parent*|guardian|adult *1 permission|consent|signature|present|sign
      minor *2 child|account|here|can|am|>
      a|am|im|is|are minor
      i go|went to *2 middle_school|high_school|elementary
      my *1 school|homework|teacher *1 project|said|class|bus
    `,
  },
  {
    means: 'not-minor',
    say: `
      my|our|his|her|a|the # year|yr|yo
      my|our|his|her *1 8|9|10|11|12|13|14|15|16|17|#
      son|daughter|kid|child|he|she|grandson|granddaughter|nephew|niece|boy|girl|dog|roof|house|car|
        they|who *2 is|are|turns|was *1 #
      8|9|10|11|12|13|14|15|16|17 min*|mins|miles|am|pm|lbs|pounds|weeks|days|hours|months|percent|
        dollars|bucks|blocks|feet|ft|inches|th|from|away|late|short|people|oclock|o_clock|kids|units|
        rooms|windows|left|and_a
      minor *1 issue|leak|damage|repair*|detail*|problem|thing|scratch*|surgery|fix|in|league|dent|
        changes|accident|injury|setback|cut|adjust*|question
      when|since i was
      under # dollars|bucks|minutes|hours|k|per
    `,
  },
];
