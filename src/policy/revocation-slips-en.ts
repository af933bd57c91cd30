import type { RevocationPhrase } from './revocation-meaning.ts';

/** English: requests whose verb stands in a wrong form, or is another word by one slip. */
export const englishSlips: readonly RevocationPhrase[] = [
  {
    means: 'revoke',
    say: `
      // "stop texted me", "dont texting me", "no send me"
      @stop @textform @me >|@again|@onward|please
      ^ @stop @textform my phone|number|line|cell $
      @dont @textform @me >|@again|@onward|please
      @dont sent|sends|sending @me? @these? *1 @msgs|@msg|@junk|massages|massage
      @dont sent|sends|sending @me? anything|nothing|more|another|any|anymore >|@again|please|@msgs|to
      @stop sent|sends|send|sending @me? @these? *1 @msgs|@msg|@junk|massages|massage
      @stop sent|sends @me >|@again
      ^ no|not send|sending|sent @me? *1 @msgs|anything|nothing|again
      < no|not @textform @me >|@again|please
      // "testing" and "massages"
      ^ @stop testing|taxing|sexting @me $
      @stop testing|taxing @me and|or|please|you|i_am|this
      @stop|@dont|no *1 massaging|massage|massages @me|again
      @dont send *2 massages|massage
      @notwant *3 massages from @you
      // "hitting my line", "blowing my phone"
      @stop|@dont hitting|hit|blowing|blow|ringing|lighting|light my|our|this phone|line|cell|inbox|dms|mobile
      opt|op|otp|oft|apt|pot me|mee|us out|oot|ot|put|our
      i|we? want|wanna|like to? opt|op|otp|apt out|oot|ot
      take|tak|tke|taek|tale|tape me|my|us|mee off|of|out|iff|pff|ofd|oof your|you|this|the|ur|ya|yore|yor *1 list|lst|lists|lis|liste|kist|database|system
    `,
  },
  {
    means: 'hold',
    say: `
      ^ no more|further massages|massage $
      ^ *1 opt out|oot|ot|our $
    `,
  },
];
