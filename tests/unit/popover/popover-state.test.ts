import { describe, expect, it } from 'vitest';
import { CLOSED, CLOSE_DELAY, OPEN_DELAY, reducePopover, type PopoverEvent, type PopoverState } from '../../../src/popover/popover-state';

const run = (events: readonly PopoverEvent[], from: PopoverState = CLOSED): PopoverState => events.reduce(reducePopover, from);
const failure = { failure: 'No.' };

describe('the life of a card', () => {
  it('keeps to the delays that readers expect', () => {
    expect(OPEN_DELAY).toBeGreaterThanOrEqual(350);
    expect(OPEN_DELAY).toBeLessThanOrEqual(450);
    expect(CLOSE_DELAY).toBe(300);
  });

  it('opens after a rest, not before', () => {
    const resting = run([{ type: 'hover', id: 'a' }]);
    expect(resting).toMatchObject({ shown: null, wish: { kind: 'open', id: 'a' } });
    expect(run([{ type: 'elapsed' }], resting)).toMatchObject({ shown: 'a', pinned: false, wish: null });
  });

  it('does not start the timer anew while the pointer moves on the same number', () => {
    const resting = run([{ type: 'hover', id: 'a' }]);
    expect(reducePopover(resting, { type: 'hover', id: 'a' })).toBe(resting);
  });

  it('forgets a number that is passed over', () => {
    expect(run([{ type: 'hover', id: 'a' }, { type: 'hover', id: null }, { type: 'elapsed' }])).toMatchObject({ shown: null, wish: null });
  });

  const open = run([{ type: 'hover', id: 'a' }, { type: 'elapsed' }]);

  it('closes after the pointer has left, unless it comes back or reaches the card', () => {
    const leaving = run([{ type: 'hover', id: null }], open);
    expect(leaving.wish).toEqual({ kind: 'close' });
    expect(run([{ type: 'elapsed' }], leaving).shown).toBeNull();
    expect(run([{ type: 'hover', id: 'a' }, { type: 'elapsed' }], leaving).shown).toBe('a');
    expect(run([{ type: 'hover-card' }, { type: 'elapsed' }], leaving).shown).toBe('a');
  });

  it('waits again with each step on the way to the card', () => {
    const leaving = run([{ type: 'hover', id: null }], open);
    expect(run([{ type: 'travel' }], leaving).timer).toBe(leaving.timer + 1);
  });

  it('goes over to another number after a rest on it', () => {
    const other = run([{ type: 'hover', id: 'b' }], open);
    expect(other).toMatchObject({ shown: 'a', wish: { kind: 'open', id: 'b' } });
    expect(run([{ type: 'elapsed' }], other)).toMatchObject({ shown: 'b', answer: null, token: open.token + 1 });
  });

  it('pins at once when pressed, and then only a dismissal closes', () => {
    const pinned = run([{ type: 'press', id: 'a' }]);
    expect(pinned).toMatchObject({ shown: 'a', pinned: true });
    expect(run([{ type: 'hover', id: null }, { type: 'hover', id: 'b' }, { type: 'travel' }, { type: 'elapsed' }], pinned)).toMatchObject({
      shown: 'a',
      pinned: true,
    });
    expect(run([{ type: 'dismiss' }], pinned)).toMatchObject({ shown: null, pinned: false });
  });

  it('keeps the answer when an open card is pinned', () => {
    const answered = run([{ type: 'answered', token: open.token, answer: failure }], open);
    expect(run([{ type: 'press', id: 'a' }], answered)).toMatchObject({ pinned: true, answer: failure, token: open.token });
  });

  it('drops an answer that comes too late', () => {
    const other = run([{ type: 'press', id: 'b' }], open);
    expect(run([{ type: 'answered', token: open.token, answer: failure }], other).answer).toBeNull();
    expect(run([{ type: 'dismiss' }, { type: 'answered', token: open.token, answer: failure }], open)).toMatchObject({
      shown: null,
      answer: null,
    });
  });

  it('closes when its claim is no longer on the page, and forgets a wish for such a one', () => {
    expect(run([{ type: 'claims', ids: new Set(['b']) }], open).shown).toBeNull();
    expect(run([{ type: 'claims', ids: new Set(['a']) }], open)).toBe(open);
    expect(
      run([
        { type: 'hover', id: 'a' },
        { type: 'claims', ids: new Set() },
      ]).wish,
    ).toBeNull();
  });

  it('leaves a page alone on which nothing is open', () => {
    expect(reducePopover(CLOSED, { type: 'dismiss' })).toBe(CLOSED);
    expect(reducePopover(CLOSED, { type: 'hover', id: null })).toBe(CLOSED);
    expect(reducePopover(CLOSED, { type: 'elapsed' })).toBe(CLOSED);
    expect(reducePopover(CLOSED, { type: 'hover-card' })).toBe(CLOSED);
  });
});
