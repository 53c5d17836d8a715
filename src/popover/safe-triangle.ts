/** A point of the viewport, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Slack in px around the card's edge, so that a hand's tremor there does not count as leaving. */
const SLACK = 6;

/** The card's edge that faces a point, as its two ends moved outwards by the slack. */
function facingEdge({ left, right, top, bottom }: Box, { x, y }: Point): readonly [Point, Point] {
  if (y <= top || y >= bottom) {
    const edge = y <= top ? top + SLACK : bottom - SLACK;
    return [
      { x: left - SLACK, y: edge },
      { x: right + SLACK, y: edge },
    ];
  }
  const edge = x <= left ? left + SLACK : right - SLACK;
  return [
    { x: edge, y: top - SLACK },
    { x: edge, y: bottom + SLACK },
  ];
}

/** Twice the signed area of a triangle: its sign tells on which side of the line ab the point lies. */
function side(point: Point, a: Point, b: Point): number {
  return (point.x - b.x) * (a.y - b.y) - (a.x - b.x) * (point.y - b.y);
}

/**
 * Whether a pointer that left a number is on its way to the card: inside the triangle between the point where it left and
 * the card's facing edge. On this way it may cross other numbers without opening them.
 * @param point - where the pointer is
 * @param exit - where it was last on the number
 * @param card - the card's box
 */
export function inSafeTriangle(point: Point, exit: Point, card: Box): boolean {
  const [first, second] = facingEdge(card, exit);
  const sides = [side(point, exit, first), side(point, first, second), side(point, second, exit)];
  return !(sides.some((value) => value < 0) && sides.some((value) => value > 0));
}
