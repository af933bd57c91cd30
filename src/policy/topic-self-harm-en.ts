import type { TopicPhrase } from './topic-meaning.ts';
import { englishSelfHarmPlanTopics } from './topic-self-harm-plan-en.ts';

/** English: danger to their own life. Never answered by a machine. */
export const englishSelfHarmTopics: readonly TopicPhrase[] = [
  {
    means: 'self_harm',
    say: `
      suicid*
      thinking|thought|think *1 of|about jumping >|off|from|in_front
      kill|killing|killed|hang|hanging|shoot|cut|cutting|hurt|hurting|harm|harming|drown|burn|off|stab|starve|
        offing|unalive|unaliving|end|ending myself|my_self|themself|himself|herself|it_all|themselves
      end|ending|take|taking|ended my|his|her life|own_life
      end|ending it all
      i hope i die
      kms|unalive|kys
      i *3 going|trying|plan|planning|thinking|tried *2 kill_myself|end_it|end_things|of_dying|about_dying|
        die_tonight|die_today
      want|wanna|wish|ready|rather|prefer|like|better *2 die|be_dead|dead|disappear|not_exist|not_be_alive|
        not_wake_up|never_wake|end_it|was_dead|were_dead|i_was_dead|i_were_dead|of_dying|about_dying|
        sleep_forever|end_things
      any|a|what_is_the|see_the|no reason|point|purpose *1 to|of|in *1 live|living|life|go_on|going_on|
        keep_going|being_alive
      nobody|no_one will|would|is_going_to *1 miss|notice|remember me|if_i|when_i
      wants|wanted|wanting|wishes|threatening|threatened *2 die|be_dead|kill|end_it|dead|hurt
      way|ways|how *1 to *1 die|kill|end_it|end_my_life|end_everything|painless*
      think|thinking|thought|thoughts *2 dying|death|killing|ending
      sleep|hope|wish|rather|could|just *3 not|never wake|wake_up|waking_up
      wish *4 never|not|wasnt|hadnt *1 been? born|existed
      everyone|everybody|world|family|nobody|people|kids *6 when|if|once|after *1 i *1 gone|dead|died|die|
        not_here
      out of *1 life >
      standing|sitting|leaning *3 bridge|ledge|railing|overpass|tracks|rooftop
      about|going|ready|gonna|want to? jump >
      razor|blade|knife *4 wrist*|skin|myself|my_hand
      cut|slit|cutting|slitting|sliced *2 my|his|her wrist|wrists|veins|arms|thighs
      nothing|nobody|no_one left *2 me|live
      hate my_life *5 end|die|over|done
      let me die >|please|already
      kill me *2 serious|please_i|i_want|i_cant|now_i
      took|swallowed|taken|ate all *1 of? my|the *1 pills|meds|medication|medicine
      wish|wishing|hope|hoping|pray|praying *3 dont|didnt|not|never|wouldnt|wont *2 wake|wake_up|exist|
        be_here|been_born|be_born
      wish|want|wanted|like|going *3 just *1 not wake|wake_up|exist|be_here|be_alive
      want|wish|need|just *1 it_all|everything|my_life|this_life|the_pain *1 to|would be_over|end|stop|
        be_done|go_away
      might_as_well|should|rather|id_rather|better_off *1 be *1 dead
      give|giving|gave|given up on life|living|everything|myself
      ready|going|want *2 give_up on? life|living|everything|it_all|>
      cant *1 do|face|take|live|handle *1 this_life|life|living|another_day|existing|being_alive
      dont|not|never *2 deserve *1 live|to_live|to_be_alive
      shouldnt|should_not *1 be_alive|be_here_anymore|have_been_born|exist
      my life is_over|is_pointless|has_no_meaning|means_nothing
      life is pointless|meaningless|hopeless|not_worth_it|unbearable|too_much
      cutting|cut|burning|hurting again|myself
      gun|knife|pills|rope|razor|blade *7 myself|end_it|end_it_all
      tonight|today|tomorrow *3 i end it|things|everything >|all|for_good
      night|day that? i end it|things|everything >|all|for_good
      already|finally wrote|written the|my note >|to
      think|thinking|thought|dream|dreaming|fantasiz*|urge *1 about|of|to drive|driving|steer|steering|run|running my|the|this *1 car|truck|van *0 off|into *1 the? road|highway|bridge|cliff|tree|wall|river
      plan|planning on|to ending|end things|everything >
      goodbye|suicide|last note|letter
      my|final|last|the goodbye >
      sleep *2 and never wake|wake_up
      made peace *1 with *1 dying|leaving
      no future|way_out >
      dont see *1 a? future|way_out|point
      dont|not|no_longer|cant *2 want|wanna|wish|wanting *2 live|be_alive|be_here|wake_up|exist|go_on|
        keep_living|be_around
      cant|dont|no *2 go_on|keep_living|keep_going|see_a_way_out|live_like_this|live_anymore
      no|dont_see_a|dont_have_a|not_a|dont_see_the|whats_the *2 reason|point|purpose|will *2 live|living|life|
        go_on|keep_going|keep_living|continue|being_alive|being_here|existing|to_anything
      life *2 not|isnt|nothing *1 worth *1 living|it|anything
      nothing *2 live for
      better *2 off *2 without_me|dead|if_i|world
      world|everyone|family|they|kids|you *4 better *1 without me
      better off dead
      self harm*|injur*|destruct*
      jump|jumping|jumped *2 off|from|in_front *3 bridge|building|roof|balcony|train|cliff|overpass
      slit|slitting|slash *2 wrist*|throat
      overdose|od *3 myself|on_purpose|tonight|pills|goodbye|intentionally
      take|taking|took|swallow *3 all|whole_bottle|bottle|every|bunch *3 pills|meds|medication *3 and|so|die|
        end|goodbye|over|sleep|>
      pills|meds *5 take|taking|swallow *2 all|whole_bottle
      goodbye|good_bye *3 world|forever|cruel|everyone
      no_one *2 miss|care|notice *3 gone|dead|if_i|i_died|i_die
      nobody *2 miss|care|notice *3 gone|dead|if_i|died|die
      tired|sick|done *1 of|with *2 living|being_alive|life|existing >
      i *2 a_burden|such_a_burden|burden_to|worthless
      feel|feeling *2 suicidal|worthless|like_dying|like_ending|like_giving_up_on_life|like_killing
      gun *3 my|to *2 head|mouth
      crisis line|hotline|text_line
      988
    `,
  },
  {
    means: 'not-self_harm',
    say: `
      kill|die|dying|dead for|to_see|to_try|to_know|to_hear|to_meet|to_get|laugh|of_laughter
      kill|killed|killing it|time|two|the|some|bugs|weeds|for|ants|him|her
      suicide squad|doors|king|prevention_month
      hang|hanging out|up|on|around|in|with
      cut|cutting myself some|a|off|short|up|shaving
      jump rope|in|on|up|start|ship|into|at|over
      dont|not|never *1 want|wanna *1 wake_up *1 early|for|yet|this_early
      not|never wake_up|wake *1 early|on_time|in_time|late|him|her|them|the|you|till|until
      hurt|burn|burned|cut myself shaving|cooking|at|on|working|playing|running|lifting|yesterday
      going_to|gonna die laughing|of|if|from_laughing|laugh
      tired|sick of *2 living_with|living_in|living_without|life_without|this_life_insurance
      kill myself laughing|laugh|getting|trying_to
    `,
  },
  {
    means: 'hint-farewell',
    say: `
      goodbye|good_bye|farewell|forgive_me|my_final|my_last
      tell *3 kids|mom|family|son|daughter|wife|husband|parents|everyone *2 love|loved|sorry
      sorry for everything
    `,
  },
  {
    means: 'hint-absent',
    say: `
      not|wont *3 be_here|be_around|be_alive|wake_up|see_me|see_tomorrow|bother
      i am|will_be *1 gone|no_more
      forever|cant_go_on|cant_take|the_end
      this|is my goodbye|final_goodbye|last_goodbye|last_message|last_text
    `,
  },
  ...englishSelfHarmPlanTopics,
];
