import type { TopicPhrase } from './topic-meaning.ts';

/**
 * English: halves of a complaint. That we did the work or sold the thing says nothing alone, nor does a thing gone
 * wrong, which may be why somebody needs us; both in one text are a complaint.
 */
export const englishOurWorkTopics: readonly TopicPhrase[] = [
  {
    means: 'hint-our-work',
    say: `
      you|u|yall|you_guys|you_people|they|he|she|@yours|your_crew|your_company|@staff *1 installed|fixed|sold|
        repaired|cleaned|painted|replaced|built|treated|serviced|worked_on|delivered|mowed|groomed|waxed|patched|
        sealed|planted|rebuilt|altered|printed|towed|hung|poured|laid|detailed|sprayed|wired|plumbed|tuned
      you|they|@yours put_in|put_on|put_up|put_together|did_my|did_our
      after|since *1 your|the *1 service|repair|visit|installation|crew|guys|guy|tech|cleaning|job|work|treatment|
        driver|team|movers
      your *1 @staff|movers|crew|workmanship|repair|installation|product|machine|mechanic|handiwork|kitchen|store|shop
      bought|got|purchased|ordered|rented *5 from_you|from_your|at_your|off_you|from_yall
      because_of|due_to your
      because|cause|cuz your *1 @staff|lender|system|app|office|team|website|crew|guy|guys
    `,
  },
  {
    means: 'hint-trouble',
    say: `
      dripping|leaking|leaks|leaked|stains|uneven|lopsided|worse|ruined|scratched|dented|broken|burned|crooked|
        cracked|peeling|rattl*|squeak*|grinding|slipping|filthy|ripped|tore|fell_off|fell_out|fell_apart|defective|
        damaged|sloppy|unfinished|wobbl*|flicker*|flooded|overflow*|smoked|stopped_working|gave_out|chipped|faded|
        streaks|streaky|bubbling|shorted|delayed|botched|crap|crappy
      is|are|came|comes|was *1 back again|already|on
      oil|mud|paint|dirt|glass|water|grease|dust *1 all_over|everywhere
      doesnt|wont|isnt|didnt|not *1 work|working|start|close|fit|hold|last|turn|heat|cool|drain|flush|right
      a bad transmission|battery|engine|job|part|tire|compressor|alternator
      got_out|ran_away|escaped
      still *2 dirty|broken|leak*|loose|stain*|stained|wrong|smell*|stuck|bad
    `,
  },
];
