import type { TopicPhrase } from './topic-meaning.ts';

/** English: insults and anger. */
export const englishTemperTopics: readonly TopicPhrase[] = [
  {
    means: 'angry',
    say: `
      fuck|fucking|fucked|fucker|fucks|fuckers|motherfuck*|goddamn|damn|damned|shit|shitty|bullshit|
        bitch|bitches|asshole*|bastard*|bloody|crap|crappy|wtf|stfu|gtfo|ffs|dickhead*|douche*|dumbass*|
        jackass*|piss|pissed|pissing|dipshit*|prick|pricks|scumbag*|dumb|dumbest|idiot*|moron*|stupid|
        imbecile*|clown|clowns|pathetic|disgusting|disgrac*|disgusted|ridiculous|outrag*|infuriat*|
        enraged|furious|fuming|livid|irate|absurd|insane|insulting|insulted|disrespect*|useless|
        worthless|incompeten*|losers|loser|joke|hate|hated|despise|sucks|sucked|worst|unbelievable|
        appalling|shameful|ashamed|scum|liar|liars|crooks|garbage|wanker*|bollocks|arse|twat|pos|smh|
        ugh|grr*|seriously_pissed
      go|rot|burn *1 to|in *1 hell
      the|like|as|what|who|how|why|where|bloody|holy hell|heck
      hell *1 is|are|no|with|you|do|did
      what|whats *1 is? wrong|the_matter|problem *1 with *1 you|u|you_people|this_company|your
      you|u|these people|idiots|clowns|guys_suck|suck|morons|jerks|jerk
      you|u *1 suck|disgust|sicken|lied|liars|cheat*|ruin*
      ruin*|wrecked|destroyed *3 my|our|everything|birthday|wedding|day|life|party
      thanks|thank_you *1 for *1 nothing
      thanks *1 a_lot *2 you
      thanks *1 a lot
      sick|tired|fed|done|had_it|over|enough *2 of|up|with *2 this|your|you|these|waiting|it|the|being|
        excuses|calling|>
      had *1 enough|it_with|it_up_to
      fed up
      enough is enough
      never *2 so|this|more|felt|such *1 disrespect*|angry|mad|insult*|upset|frustrat*|disappoint*|
        livid|humiliat*
      so|very|extremely|really|beyond|super|too|pretty|absolutely|getting|am|im|is|me|makes_me *1 angry|
        mad|pissed|upset|frustrat*|furious|annoyed|disgusted|fed_up|livid|irritated
      frustrat*|aggravat*|annoying|irritat*
      shame on|full
      how|you dare
      how dare
      kiss my|ass
      my ass|patience|blood_is_boiling
      omg|answer *1 answer *1 me
      answer me >
      omg seriously
      what the actual|ever_loving *1 >|f|fudge
      how *1 can|could|do you *2 treat
      no idea|clue *2 what|how *2 you|they *1 doing|do
      have|has|having *1 a? clue >
      pisses|ticks me off
      unacceptable|inexcusable|intolerable|atrocious
      waste|wasting|wasted *2 my_time|time|of_my_time
      nobody|no_one|none|does_anyone|anyone *2 knows|know|there_knows *4 doing|hell|clue|anything
      are|r you|u *2 kidding|serious|joking|deaf|stupid|blind|dumb|insane|crazy|high
      kidding me|joking
      what|which *1 a *1 joke|disgrace|rip_off|ripoff|waste|bunch|disaster|mess|scam|nightmare|crock
      bunch|pack|group of *1 clowns|idiots|crooks|liars|amateurs|thieves|morons|losers
      lost my *1 patience|temper
      screw|screwed *1 you|me|over|us|up|this
      shut *1 up
      cant *1 believe|stand *2 this|you|how|your|it
      hope *3 go_out_of_business|out_of_business|you_rot|you_die|bankrupt
      answer|pick your|up|ur *2 phone|phones|damn_phone|calls
      unreal|circus|trash|rude
      how *1 hard *1 is|can|could|would
      do you *1 even
      what|which *1 kind|sort of *2 company|business|people|service|operation|idiot
      never *1 again
      thanks|thank_you for wasting|ruining|nothing
      i|we am|are|have *1 done|had_it|over_it|finished with *1 you|this|your|y_all|these
      last *1 straw|chance|time_i
      worst *3 ever|company|service|experience|life
      get|got your|ur|yer *1 act|shit|crap|head together|out
      you|you_guys|you_people|they|this *1 a|an *1 joke|disgrace|embarrassment|nightmare
      f this|you|off|them|your
      do your job|jobs|damn_job
      dont|do_you *1 even care|give_a
      nobody cares
      absolutely|totally|completely *1 ridiculous|unacceptable|useless|pathetic|disgusting|insane|absurd
    `,
  },
  {
    means: 'not-angry',
    say: `
      fucking|damn|hell|shit|fuck|fuckin *1 good|great|awesome|love|yeah|right|yes
      hot|oh|well|god damn|shit
      crap|craps table|shoot
      just|only|good|funny|nice|great|a|inside|tell_me_a joke
      joke|jokes about
      tell|another|any|know *3 joke|jokes
      hate to|waiting_on_hold
      give *1 a hoot
    `,
  },
];
