import type { AppDraft } from './draft';
import { isAside, isMeans } from './find-topic';
import { bringsInSomebody, focusAfter } from './follow-focus';
import type { Names } from './names';
import { inside, type PassageReading } from './reading';
import type { ArticleSurvey } from './survey-article';

/** Whom an article has spoken of so far, followed sentence by sentence. */
export class SpokenOf {
  /** The app that the article as a whole is about. */
  topic: string | undefined;
  /** The apps spoken of last, newest first; the empty string for somebody who is none of ours. */
  recent: readonly string[] = [];
  /** Whom the passage before spoke of last, where all its numbers were of that one. */
  carried: string | undefined;
  /** The number before was somebody else's, and none of ours was named since. */
  other = false;
  /** A sentence of this passage brought in somebody who is none of ours. */
  newcomer = false;
  /** The next sentence of this passage to be met. */
  #sentence = 0;

  /**
   * @param survey - what the article is about
   * @param names - the dataset's names
   */
  constructor(
    private readonly survey: ArticleSurvey,
    private readonly names: Names,
  ) {
    this.topic = survey.topic;
  }

  /**
   * What the sentences before an offset were about becomes the focus, the last one's subject first.
   * @param passage - the passage that is read
   * @param until - the offset
   * @param last - the last number that was found to be of an app
   */
  meet(passage: PassageReading, until: number, last: AppDraft | undefined): void {
    for (; this.#sentence < passage.sentences.length; this.#sentence++) {
      const span = passage.sentences[this.#sentence];
      if (span === undefined || span.start >= until) break;
      this.recent = focusAfter(passage, span, this.recent, last, this.topic, this.names, this.survey.named);
      this.newcomer = (this.newcomer && !inside(passage.mentions, span).some((m) => m.by === 'name')) || bringsInSomebody(passage, span);
      if (!this.other) continue;
      this.other = !inside(passage.mentions, span).some((m) => m.by === 'name' && !isMeans(passage, m) && !isAside(passage, m));
      if (this.other) this.recent = ['', ...this.recent.filter((app) => app !== '')];
    }
  }

  /**
   * A passage ends: whom the next one's first words take up.
   * @param passage - the passage that is read
   * @param drafts - its numbers that were found to be of an app
   */
  close(passage: PassageReading, drafts: readonly AppDraft[]): void {
    const { central, inTitle } = this.survey;
    this.#sentence = 0;
    this.newcomer = false;
    if (central) this.other = false;
    // What the headline counts is what the article is about; a new paragraph speaks of that again.
    if (passage.index === 0) this.topic = drafts[0]?.app ?? this.topic;
    const [spoken] = this.recent;
    this.carried = passage.index > 0 && drafts.every((d) => d.app === spoken) ? spoken : undefined;
    // A headline that lists several apps compares them: whoever was spoken of last stays in mind.
    const { topic } = this;
    if (topic !== undefined && spoken !== topic && inTitle.length < COMPARED)
      this.recent = [topic, ...this.recent.filter((a) => a !== topic)];
  }
}

/** So many apps in a headline are compared, and none of them is what the article is about. */
const COMPARED = 3;
