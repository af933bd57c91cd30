import { clickRequest } from '../traffic/click-request.ts';
import { leadRequest } from '../traffic/lead-request.ts';
import { textRequest } from '../traffic/text-request.ts';
import { pick, requests, stopTexts, usualTexts } from '../traffic/words.ts';
import type { LoadConfig, Traffic } from './job.ts';

const words = { usual: usualTexts, stop: stopTexts };

/** The requests of a job, signed. */
export function makeRequests({ twilio, slack, leadSecret }: LoadConfig, traffic: Traffic): Buffer[] {
  const { first } = traffic;
  switch (traffic.kind) {
    case 'texts':
      return upTo(traffic.count, (index) => {
        const person = traffic.firstPerson + (index % traffic.people);
        return textRequest(twilio, first + index, person, pick(words[traffic.says], index));
      });
    case 'leads':
      return upTo(traffic.count, (index) =>
        leadRequest(leadSecret, first + index, traffic.firstPerson + index, pick(requests, index)),
      );
    case 'clicks':
      return traffic.presses.map((press, index) => clickRequest(slack, press, first + index));
  }
}

const upTo = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
