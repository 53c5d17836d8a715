/** Whether a value is the browser's API, as it is in this extension. */
function isApi(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'runtime' in value &&
    typeof value.runtime === 'object' &&
    value.runtime !== null &&
    'id' in value.runtime &&
    typeof value.runtime.id === 'string' &&
    'sendMessage' in value.runtime &&
    typeof value.runtime.sendMessage === 'function'
  );
}

function apiNamed(name: 'browser' | 'chrome'): object | null {
  try {
    const value: unknown = Reflect.get(globalThis, name);
    return typeof value === 'object' && value !== null && isApi(value) ? value : null;
  } catch {
    // A frame of another site that is named so lets nobody look at it.
    return null;
  }
}

/**
 * The browser's API, whatever it is called; it gives promises in every browser that the extension runs in. It stands in for
 * `wxt/browser` in content scripts (`wxt.config.ts`): pages can name forms and frames `chrome` or `browser`, and these then stand in the
 * API's place even in the content script's world. There is no other way to the API, so the script finds an empty object and does nothing.
 */
export const browser = apiNamed('browser') ?? apiNamed('chrome') ?? {};
