/** The names that a page must mention to hold a claim, made from `assets/dataset` by the plugin in `vite-app-names.ts`. */
declare module 'virtual:chiffre-app-names' {
  const patterns: import('../text/mention-patterns').MentionPatterns;
  export default patterns;
}
