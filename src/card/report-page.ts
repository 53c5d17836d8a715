/**
 * The form for a new report, from the address of a project's issues. `…/issues/new?title=…&body=…` is how GitHub, Gitea, Forgejo and
 * Codeberg fill it in.
 * @param bugs - `bugs` of `package.json`: the address, or an object with it, or nothing
 * @returns the form's address, null where there is none
 * @throws where the address is none that a reader could be sent to
 */
export function reportPageOf(bugs: unknown): string | null {
  if (bugs === undefined) return null;
  const url = typeof bugs === 'object' && bugs !== null && 'url' in bugs ? bugs.url : bugs;
  if (typeof url !== 'string' || !/^https:\/\/\S+$/.test(url))
    throw new Error('"bugs" in package.json must be an address that begins with https://, or be left out.');
  return `${url.replace(/\/$/, '')}/new`;
}
