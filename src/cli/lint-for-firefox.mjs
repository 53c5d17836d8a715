import { join } from 'node:path';
import { ProgramFailed, PROJECT, tool } from './progress.mjs';

/**
 * What Mozilla's linter says of the Firefox build; its warnings count too.
 * @throws {ProgramFailed} if it says anything
 */
export async function lintForFirefox() {
  const output = await tool('web-ext/bin/web-ext.js', [
    'lint',
    '--source-dir',
    join(PROJECT, '.output/firefox-mv3'),
    '--no-config-discovery',
    '--warnings-as-errors',
    '--output',
    'json',
  ]);
  /** @type {{ summary: { errors: number, warnings: number, notices: number }, notices: { code: string, message: string }[] }} */
  const { summary, notices } = JSON.parse(output.slice(output.indexOf('{')));
  if (summary.errors + summary.warnings + summary.notices > 0)
    throw new ProgramFailed('web-ext lint', notices.map(({ code, message }) => `${code}: ${message}`).join('\n'), 1);
}
