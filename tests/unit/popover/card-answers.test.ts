import { expect, it, vi } from 'vitest';
import { storyDataset as dataset } from '../../../entrypoints/gallery/story-dataset';
import { STORIES } from '../../../entrypoints/gallery/stories';
import { describeCard } from '../../../src/card/describe-card';
import { createCardAnswers } from '../../../src/popover/card-answers';

const [story] = STORIES;
const card = describeCard(story!.assessment, { locale: 'en', article: story!.article, dataset, explain: () => '', reportPage: null });

it('asks once, and knows what has arrived', async () => {
  const fetchCard = vi.fn(async () => card);
  const answers = createCardAnswers(fetchCard, 'No answer.');
  expect(answers.arrived('a')).toBeNull();
  const [first, second] = await Promise.all([answers.ask('a'), answers.ask('a')]);
  expect(first).toBe(second);
  expect(fetchCard).toHaveBeenCalledTimes(1);
  expect(answers.arrived('a')).toBe(card);
});

it('tells of a failure and asks again the next time', async () => {
  const fetchCard = vi.fn(async () => card).mockRejectedValueOnce(new Error('gone'));
  const answers = createCardAnswers(fetchCard, 'No answer.');
  expect(await answers.ask('a')).toEqual({ failure: 'No answer.' });
  expect(answers.arrived('a')).toBeNull();
  expect(await answers.ask('a')).toBe(card);
});

it('does not keep an answer to a question of before', async () => {
  const answers = createCardAnswers(async () => card, 'No answer.');
  const asked = answers.ask('a');
  answers.forget();
  expect(await asked).toBe(card);
  expect(answers.arrived('a')).toBeNull();
});
