import type { DatasetFiles } from './schema';

/**
 * Leaves out the titles that nobody sees: a citation names the title of a figure's first source, and nothing else shows one.
 * @param files - the dataset's files
 * @returns the same, with null for the titles of sources that come first for no figure
 */
export function withCitedTitles(files: DatasetFiles): DatasetFiles {
  const cited = new Set(
    files.figures.flatMap(({ figures }) => figures.flatMap(({ sources: [first] }) => (first ? [JSON.stringify(first)] : []))),
  );
  return {
    ...files,
    figures: files.figures.map((file) => ({
      ...file,
      figures: file.figures.map((figure) => ({
        ...figure,
        sources: figure.sources.map((source) => (cited.has(JSON.stringify(source)) ? source : { ...source, title: null })),
      })),
    })),
  };
}
