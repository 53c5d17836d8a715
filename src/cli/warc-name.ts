/** Whether a file is a web archive: `.warc` or `.warc.gz`. */
export const isWarcName = (name: string): boolean => /\.warc(?:\.gz)?$/i.test(name);
