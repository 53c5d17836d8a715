/**
 * Steps of `npm start` and `npm test` as a person reads them, and the programs that they run.
 * Plain JavaScript with nothing but Node, since it runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** A failure that tells what to do; shown without a stack. */
export class Advice extends Error {}

/** @param {number} since milliseconds of `performance.now()` */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one step and says how long it took.
 * @template T
 * @param {string} what
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const start = performance.now();
  process.stdout.write(process.stdout.isTTY ? `  … ${what}` : `  … ${what}\n`);
  const again = process.stdout.isTTY ? '\r\x1b[K' : '';
  try {
    const result = await work();
    process.stdout.write(`${again}  ✓ ${what} (${seconds(start)})\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${again}  ✗ ${what} (${seconds(start)})\n`);
    throw error;
  }
}

/**
 * How to run npm or one of its programs: the npm that started us, else the one on the path.
 * @param {string[]} args
 * @returns {[command: string, args: string[], shell: boolean]}
 */
function npmCommand(args) {
  const npm = process.env['npm_execpath'];
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm)) return [process.execPath, [npm, ...args], false];
  return ['npm', args, process.platform === 'win32'];
}

/** A program that ended with another status than 0. */
export class ProgramFailed extends Error {
  /**
   * @param {string} command
   * @param {string} output everything that it printed
   * @param {number | null} status
   */
  constructor(command, output, status) {
    super(`"${command}" ended with ${status === null ? 'a signal' : `status ${status}`}.`);
    this.output = output;
    this.status = status;
  }
}

/**
 * Runs a program in the project's folder.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv, shell?: boolean }} [options] `show`: also print what it prints
 * @returns {Promise<string>} what it printed, both streams in the order of arrival
 * @throws {ProgramFailed} if it ends with another status than 0
 */
export function run(command, args, { show = false, env = {}, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: PROJECT, env: { ...process.env, ...env }, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString('utf8');
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(output);
      else reject(new ProgramFailed([command, ...args].join(' '), output, status));
    });
  });
}

/**
 * Runs npm; see `run`.
 * @param {string[]} args
 * @param {{ show?: boolean }} [options]
 */
export function npm(args, options = {}) {
  const [command, rest, shell] = npmCommand(args);
  return run(command, rest, { ...options, shell });
}

/**
 * Runs a program that a package of the project brings, without npx and its look-ups.
 * @param {string} script path of its JavaScript file inside node_modules
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv }} [options]
 */
export const tool = (script, args, options = {}) => run(process.execPath, [`${PROJECT}node_modules/${script}`, ...args], options);

/**
 * Tells a failure to the person at the terminal and sets the exit status.
 * @param {unknown} error
 */
export function tellFailure(error) {
  process.exitCode = 1;
  if (error instanceof ProgramFailed) {
    const lines = error.output.trimEnd().split('\n');
    console.error(`\n${lines.slice(-40).join('\n')}\n\n${error.message}`);
  } else if (error instanceof Advice) {
    console.error(`\n${error.message}`);
  } else {
    console.error('\n', error);
  }
}
