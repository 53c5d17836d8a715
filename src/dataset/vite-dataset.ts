/** The build's way to the dataset. Runs in Node, as part of Vite. */
import { sep } from 'node:path';
import type { Plugin } from 'vite';
import { compileDataset } from './compile-dataset';
import { DATASET_FOLDER, readDatasetFiles } from './node-read-dataset';

/** What code imports to get the compiled dataset. */
const MODULE_ID = 'virtual:chiffre-dataset';
/** Vite asks for a NUL in front of an id that is no file. */
const RESOLVED_ID = `\0${MODULE_ID}`;

/**
 * Serves `virtual:chiffre-dataset`: the dataset, validated and compiled whenever the build starts or a file of it changes.
 * The module parses a string, which engines do faster than reading the same value as an object literal.
 * @param folder - the dataset's folder, the project's own unless a test says otherwise
 * @returns the plugin
 */
export function datasetPlugin(folder: string = DATASET_FOLDER): Plugin {
  return {
    name: 'chiffre-dataset',
    resolveId: (id) => (id === MODULE_ID ? RESOLVED_ID : null),
    load(id) {
      if (id !== RESOLVED_ID) return null;
      this.addWatchFile(folder);
      const compact = JSON.stringify(compileDataset(readDatasetFiles(folder)));
      return `export default JSON.parse(${JSON.stringify(compact)});`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return;
        const module = server.moduleGraph.getModuleById(RESOLVED_ID);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
