/** Marks a plain article with the gallery's cards, without extension and worker, so that marks and card can be tried alone. */
import { describeCard } from '../../src/card/describe-card';
import { describeMarks, markingStrings } from '../../src/card/describe-marks';
import { explain } from '../../src/check/explain';
import { chooseLocale } from '../../src/locales/locales';
import type { PlacedClaim } from '../../src/popover/marking';
import { startMarking } from '../../src/popover/start-marking';
import { VERDICT_GROUPS } from '../../src/terms';
import { storyDataset } from '../../entrypoints/gallery/story-dataset';
import { STORIES } from '../../entrypoints/gallery/stories';

/** Text to mark, the element that it stands in, and the story whose card it opens. */
const PLACES: readonly (readonly [element: string, text: string, story: string])[] = [
  ['title', '100 million', 'matches'],
  ['first', '15 million', 'mislabelled'],
  ['first', '350,000', 'limit'],
  ['link', '200', 'limit'],
  ['narrow', '$19 billion in one', 'money'],
  ['dark', '68%', 'share'],
  ['dark', '3 million', 'nothing'],
  ['red', '2 billion', 'differs'],
  ['yellow', '1 billion', 'forecast'],
  ['rtl', '500 مليون', 'outdated'],
  ['turned', '50 million', 'revised'],
  ['scrolled', '7 million', 'outdated'],
  ['far', '9 million', 'matches'],
];

const query = new URLSearchParams(location.search);
const locale = chooseLocale([query.get('locale') ?? 'en']);

function rangeOf(element: string, text: string): Range {
  const root = document.getElementById(element);
  if (!root) throw new Error(`The article has no element ${element}.`);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(text) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    return range;
  }
  throw new Error(`${element} does not contain "${text}".`);
}

function placed(): PlacedClaim[] {
  return PLACES.flatMap(([element, text, id], index) => {
    const story = STORIES.find((each) => each.id === id);
    const [claim] = story ? describeMarks([story.assessment], { dataset: storyDataset, locale }) : [];
    return claim ? [{ claim: { ...claim, id: `${index}.${id}`, sentence: element }, ranges: [rangeOf(element, text)] }] : [];
  });
}

/** What happened, for the tests. */
const log: string[] = [];
let broken = false;
let delay = 0;

const marking = startMarking({
  strings: markingStrings(locale),
  groups: new Set(VERDICT_GROUPS),
  fetchCard: async (id) => {
    log.push(`fetch ${id}`);
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (broken) throw new Error('The worker is gone.');
    const story = STORIES.find((each) => id.endsWith(`.${each.id}`));
    if (!story) return { failure: 'No such card.' };
    return describeCard(story.assessment, {
      locale,
      article: story.article,
      dataset: storyDataset,
      reportPage: 'https://tracker.example/new',
      explain: (each) => explain(each, locale, storyDataset),
    });
  },
  onNotAClaim: (id) => log.push(`no claim ${id}`),
});
marking.show(placed());

Object.assign(window, {
  chiffreTest: {
    marking,
    log,
    show: () => marking.show(placed()),
    breakWorker: (value: boolean) => {
      broken = value;
    },
    slowWorker: (value: number) => {
      delay = value;
    },
  },
});
