/**
 * @param now - an instant, the present one without
 * @returns the reader's calendar day, as ISO 8601
 */
export function isoDay(now: Date = new Date()): string {
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}
