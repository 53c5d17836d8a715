/**
 * Names of the worker's further files, made by the plugin in `node-worker-files.ts`; none where the manifest has the browser run them at
 * the start.
 */
declare module 'virtual:chiffre-worker-files' {
  const names: readonly string[];
  export default names;
}
