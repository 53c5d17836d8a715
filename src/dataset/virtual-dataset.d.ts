/** The compiled dataset, made from `assets/dataset` by the plugin in `vite-dataset.ts`. */
declare module 'virtual:chiffre-dataset' {
  const compact: import('./compact').CompactDataset;
  export default compact;
}
