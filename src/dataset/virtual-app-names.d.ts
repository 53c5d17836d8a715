/** The names that a page must mention to hold a claim, made from `assets/dataset` by the plugin in `vite-app-names.ts`. */
declare module 'virtual:chiffre-app-names' {
  const names: { readonly names: readonly string[]; readonly alsoWords: readonly string[] };
  export default names;
}
