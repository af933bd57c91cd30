import type { TopicPhrase } from './topic-meaning.ts';

/** English: the writer is under 18, in the shapes that people tell their age in. */
export const englishUnderageTopics: readonly TopicPhrase[] = [
  {
    means: 'minor',
    say: `
      i am|turned|just_turned @teen *1 >|with|w|today|now|if|or|for|without|almost|then|since|will|does|would|could|
        should|what|how|which|want|wants|looking|need|trying|hoping|male|female|am|got|yet|going_on|at_the
      i am @underage *1 and *1 a *1 half|quarter
      i am *1 almost|nearly|about_to_be|going_on|about_to_turn|soon|barely|still *1 @teen >|years|and|so|can|in
      < just|i|i_just turned|turn|turning @teen >|can|and|last|this|yesterday|today|so|in|is|do|but|on
      < turned|turning|turn @teen *1 last|this|yesterday|today|next *1 week|month|year|monday|@months|>
      will be|turn|be_turning 13|14|15|16|17|18 in|next|this|on|soon|come *1 @months|week|month|months|year|weeks|>
      birthday *6 will be|turn|be_turning|turning|turn @teen
      ill be|turn 13|14|15|16|17|18 >|in|next|this|on|soon
      we|both|all|friend|i are *1 both|all|only @teen >|years|and|can
      i am *1 a @teen year|years|yr|yo|y
      hire|hiring *1 at @teen
      only|just have|got *2 permit
      my grade is|grade_is
      < @teen *1 and *2 high_school|hs|school|my_mom|my_dad|parents
      // asked about as of somebody else
      can|could|may|does|would|if|do|are|is|will a|an @teen yr|year|yo|y|years *2 old? *2 come|get|join|work|book|
        use|drive|rent|sign|buy|apply|go|enter|allowed|attend|volunteer|open|have_an|ride|take_a|donate|shadow|train
      can|do|could|are|may @teen yr|year|yo|y|years *2 olds *3 come|get|join|work|book|use|drive|rent|sign|buy|apply|
        go|enter|allowed|attend|volunteer|ride|train|need
      hire|hiring|accept|allow|employ|let *2 @teen yr|year|yo|y|years *1 olds|old
      a|an|for|as|if @teen yr|year|yo|y *9 its_for_me|it_is_for_me|its_me|it_is_me|thats_me|that_is_me|myself|
        asking_for_me|is_me
      age|ages @teen|limit|limits|requirement*|minimum|restrict* >|to|for|here|i|im|can|and|is|on
      minimum|legal|required age
      how old *2 do|must|should|does *2 i|you|we|one *1 have|need|be
      too young *1 to|for
      person|one|kid|phone *2 you|ur|your|u *1 texting|messaging|text is|are *1 @underage >|years|year|yo|yr|and
      texting|messaging|number|phone *1 of|to|for|with? *1 a|an @underage year|yr|yo|y|years *1 old? girl|boy|kid|child|daughter|son
      // shorthand
      15f|16f|17f|14f|13f|15m|16m|17m|14m|13m|12f|f15|f16|f17|m15|m16|m17 here|looking|and|>|from
      @teen f|m|female|male|girl|boy >|here|looking|from
      @teen yo|yr|y|yrs *1 o|old *1 male|female|looking|here|girl|boy|student|>
      // parents
      can|could|does|may|should|will my *1 mom|dad|parents|mother|father|guardian|mum|parent *2 sign|pay|come|pick|
        call|fill|consent|need|drop|be_there
      parents|mom|dad|mum|folks *1 dont|doesnt|cant|wont|didnt *1 know|find_out|let|allow|approve
      without *1 a|my|an|any *1 parent|parents|guardian|adult
      dont|cant|if *2 tell|telling|know *1 my *1 parents|mom|dad|mum|folks
      junior_high|jr_high|high_schooler|highschooler|middle_schooler|high_school_student|highschool_student
      i|im|we *2 in|go_to|attend *1 highschool|hs|middleschool
      before|until|till *1 i *1 turn|am 18|eighteen|16|sixteen
      freshman|sophomore *2 highschool|hs|high_school
      learners|learner permit
      school *1 project|assignment|dance *2 my|i|for
    `,
  },
  {
    means: 'not-minor',
    say: `
      turn|turned|turning # degrees|th|percent|left|right|minutes|clicks
      am @underage *1 min*|mins|miles|weeks|months|hours|minutes|blocks|st|street|away|out|late|behind|elm|oak|main
      at|on # *1 st|street|ave|road|rd|dr|drive|lane|ln|blvd
      mom|dad|parents|kids|son|daughter birthday
      my *1 son|daughter|kid|child|kids *4 high_school_student|high_schooler|junior_high|middle_schooler
    `,
  },
];
