import type { CueTopic } from '../locales/cues/cue-phrases.generated.ts';

/** A set of topics of the cue data, a bit each. */
export type Topics = number;

const BITS: Readonly<Record<CueTopic, number>> = {
  byline: 0,
  editing: 1,
  roles: 2,
  joiners: 3,
  collective: 4,
  follow: 5,
  agencyWord: 6,
  source: 7,
  sourceWith: 8,
  published: 9,
  updated: 10,
  printed: 11,
  dateLead: 12,
  related: 13,
  kicker: 14,
  tags: 15,
  notice: 16,
  comments: 17,
  share: 18,
  readingTime: 19,
  photo: 20,
  factbox: 21,
  end: 22,
  pictured: 23,
  titleField: 24,
  textField: 25,
  noName: 26
};

/** The set of these topics. */
export const topics = (...names: readonly CueTopic[]): Topics =>
  names.reduce((set, name) => set | (1 << BITS[name]), 0);

/** One topic, or a set of several, as a set. */
export const topicSet = (topic: CueTopic | Topics): Topics =>
  typeof topic === 'number' ? topic : 1 << BITS[topic];
