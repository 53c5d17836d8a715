/** The compiled dataset, made from `assets/dataset` by the plugin in `vite-dataset.ts`. */
declare module 'virtual:chiffre-dataset' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- a declaration of a module cannot import a relative path in any other way
  const compact: import('./compact').CompactDataset;
  export default compact;
}
