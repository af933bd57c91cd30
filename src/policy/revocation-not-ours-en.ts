import type { RevocationPhrase } from './revocation-meaning.ts';

/** English: words of a stop about an address, a person, a course or a complaint that has nothing to do with our texts. */
export const englishNotOurs: readonly RevocationPhrase[] = [
  {
    means: 'nothing',
    say: `
      // where a thing is not to go
      @dont|@stop send|sending|mail|mailing|ship|shipping|deliver|delivering *3 to my|our|the|his|her|their|that|any *2 @destination
      @dont|@stop send|sending|mail|mailing|ship|shipping|deliver|delivering anything|stuff|it|them to my|our|his|her ex|landlord|lawyer|boss|mom|
        mother|dad|parents|wife|husband|bank|insurance|doctor|accountant|neighbor
      @dont send *2 here *0 send|bring|mail|take|ship
      // to whom else not, and to me
      @dont|@stop @text|@contact|@call|@texting|@contacting @family *6 surprise|gift|birthday|party|present|anniversary|ring|proposal
      surprise|gift|present *3 @dont @text|@contact|@call @family
      leave it|that|this off the|that list
      @stop @texting|@contacting @family *3 text|message|call me|us
      // texts that do not come
      why|how_come|how am|are|have|havent|arent|did i|we *1 not|no_longer *1 @get
      why|how_come|how arent|havent i|we *1 @get
      // others who are a nuisance
      my|our|the|a|an|some|these|this|debt|bill *1 @outsider keeps|keep|kept|is|are|was|were|started|still|keeps_on|has_been|have_been|is_still|
        are_still|is_always|wont_stop|wont_quit|doesnt_stop|never_stops|continues|will_not_stop harassing|bothering|bugging|stalking|spamming|
        pestering|annoying|hounding|texting|calling|threatening @me
      // told to put the phone away, or to give something up
      told|tells|asked|asks|warned|yelled_at|reminded|begged|wants me|us|him|her|them|everyone to? @stop texting|messaging|calling|being *2 at|in|
        during|while|on|and work|class|school|dinner|church|driving|drive|job|table|clock|meetings|shift|bed|practice
      boss|manager|supervisor|teacher|coach|foreman|principal|professor told|tells|asked|asks|yelled_at|yells_at|warned me|us|him|her|them|
        everyone to? @stop texting|messaging|being
      told|tells|asked|asks|wants|warned|says|said|begged me|us|him|her|them|i *1 to? stop|quit buying|spending|smoking|drinking|working|eating|
        worrying|lifting|running|playing|waiting|slouching|vaping|gambling|whining|driving
      i|just|we|me|^ got|was|were|get told to @stop texting|messaging at|in|during|while|on *1 work|class|school|dinner|church|driving|job|clock
      mom|dad|mother|father|wife|husband|boss|she|he said|says to? @stop texting|messaging *0 and eat|come|go|get|drive|sleep|help|work|clean|wash
      // it was not said that anything ends
      never|didnt|not|wasnt|havent|hadnt|nobody|no_one|dont say|said|saying|says|mean|meant|think|told_you|tell_you *1 i|we want|wanted|wants|said|
        would|was|were|am to? quit|stop|cancel|end|unsubscribe|leave|opt_out
      never|didnt|not|wasnt|havent|nobody|dont say|said|saying|mean|meant|think i|we want|wanted out|off
      never|didnt|not|wasnt|isnt say|said|saying|mean|meant i_would|we_would|i_will|we_will|to quit|stop|cancel|end
      // the end of something else
      night|day|time|tonight|today|tomorrow *2 i end|ends it|things|everything
      i|and|just|will end it all|tonight|tomorrow|myself
      @unenroll *3 from|in|of *3 @schooling
      @unenroll my|our|the|him|her|them? *1 son|daughter|kid|kids|child|children|twins|him|her >
      @schooling *5 how|i|we|can|to *3 @unenroll >|the|my|our|him|her
      // pain and noise
      @nuisance|alarm|siren|sprinkler|sprinklers|furnace|dog|dogs|toilet|faucet|fan|fridge|smoke_detector *8 make it|this|them|these stop
      tooth|teeth|back|head|knee|ear|ears|stomach|everything|jaw|leg|foot hurts|hurt|aches|throbs|killing *6 make it|this|them stop
      make it|this|them|these stop at|on|in|before|by|short|near
    `,
  },
  {
    means: 'not-them',
    say: `
      @dont|@stop @text|@contact|@texting|@contacting @family
    `,
  },
];
