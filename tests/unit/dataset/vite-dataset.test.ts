import { runnerImport } from 'vite';
import { expect, test } from 'vitest';
import { compileDataset } from '../../../src/dataset/compile-dataset';
import { readDatasetFiles } from '../../../src/dataset/node-read-dataset';
import { datasetPlugin } from '../../../src/dataset/vite-dataset';

test('a module that imports the virtual one gets the compiled dataset', async () => {
  const { module } = await runnerImport<{ default: unknown }>('virtual:chiffre-dataset', {
    logLevel: 'silent',
    plugins: [datasetPlugin()],
  });
  expect(JSON.stringify(module.default)).toBe(JSON.stringify(compileDataset(readDatasetFiles())));
});
