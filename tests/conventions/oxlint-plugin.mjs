// @ts-nocheck: the syntax trees that rules see have no types here.
/**
 * The project's own lint rules. A convention is a machine's message here, and every message says what to write instead.
 * Loaded by `.oxlintrc.json`; tried out by `oxlint-plugin.test.ts`.
 */
import { posix } from 'node:path';
import { IMPORT_TABLE, IMPURE_GLOBALS, OUTERMOST } from './import-table.mjs';

/** Files that run under Node only (the build, the terminal), beside the pure code of their folder. */
const NODE_ONLY = /(^|\/)(node|vite)-[^/]+\.[cm]?[jt]sx?$/;

/** The path of the linted file inside the project, with forward slashes. */
function pathInProject(context) {
  const file = context.filename.replaceAll('\\', '/');
  const root = context.cwd.replaceAll('\\', '/');
  return file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;
}

/** The folder of `src` that a path belongs to (`claim`, or `terms` for `src/terms.ts`), null outside `src`. */
function stageOf(path) {
  const [top, second, third] = path.split('/');
  if (top !== 'src' || second === undefined) return null;
  return third === undefined ? second.replace(/\.[cm]?[jt]sx?$/, '') : second;
}

/** The name of the package behind a specifier: `zod` for `zod/mini`, `@floating-ui/dom` for itself. */
function packageOf(specifier) {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = node.specifiers ?? [];
  return specifiers.length > 0 && specifiers.every((s) => s.importKind === 'type' || s.exportKind === 'type');
}

const imports = {
  meta: { type: 'problem', docs: { description: 'Folders import only what the table allows.' } },
  create(context) {
    const path = pathInProject(context);
    const stage = stageOf(path);
    const inSource = path.startsWith('src/') || path.startsWith('entrypoints/');
    if (!inSource) return {};
    const entry = stage === null ? undefined : IMPORT_TABLE[stage];
    const nodeOnly = NODE_ONLY.test(path);

    const checkRelative = (node, specifier) => {
      const target = posix.normalize(posix.join(posix.dirname(path), specifier));
      if (target.startsWith('entrypoints/') && !path.startsWith('entrypoints/')) {
        context.report({
          node,
          message: `Entrypoints are imported by nobody: move what ${path} needs from ${target} into a folder of src.`,
        });
        return;
      }
      const other = stageOf(target);
      if (other === null || other === stage) return;
      if (other === 'cli') {
        context.report({
          node,
          message: `src/cli is imported by nobody: move what ${path} needs from ${target} into the stage that owns it.`,
        });
        return;
      }
      if (entry === undefined) return;
      const access = entry.from[other];
      if (access === undefined) {
        context.report({
          node,
          message: `src/${stage} may not import src/${other}: ${entry.instead}. (Table: tests/conventions/import-table.mjs)`,
        });
      } else if (access === 'type' && !isTypeOnly(node)) {
        context.report({
          node,
          message: `src/${stage} may import only types from src/${other}: write "import type", or ${entry.instead}. (Table: tests/conventions/import-table.mjs)`,
        });
      }
    };

    const checkPackage = (node, specifier) => {
      if (entry === undefined || nodeOnly) return;
      const name = packageOf(specifier);
      if (specifier.startsWith('node:')) {
        context.report({
          node,
          message: `src/${stage} does not run under Node alone: read files in src/cli (or a node-*.ts file) and pass their contents in.`,
        });
      } else if (specifier === 'zod') {
        context.report({
          node,
          message:
            'zod brings "new Function" into the extension: write import * as z from "zod/mini" (full zod only in src/cli and node-*.ts files).',
        });
      } else if (!specifier.startsWith('virtual:') && !entry.packages.includes(name)) {
        context.report({
          node,
          message: `src/${stage} may not import the package ${name}: ${entry.instead}. (Table: tests/conventions/import-table.mjs)`,
        });
      }
    };

    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      if (specifier.startsWith('.')) checkRelative(node, specifier.replace(/\?.*$/, ''));
      else checkPackage(node, specifier);
    };
    return {
      Program(node) {
        if (stage !== null && entry === undefined && !OUTERMOST.includes(stage)) {
          context.report({
            node,
            message: `src/${stage} is not in the import table: add it to tests/conventions/import-table.mjs with what it may import, or move the file into the stage that it belongs to.`,
          });
        }
      },
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

const pure = {
  meta: { type: 'problem', docs: { description: 'Pure folders get the world as arguments.' } },
  create(context) {
    const path = pathInProject(context);
    const entry = IMPORT_TABLE[stageOf(path) ?? ''];
    if (entry === undefined || !entry.pure || NODE_ONLY.test(path)) return {};
    const say = (node, what) =>
      context.report({ node, message: `${what} in a pure folder: take it as an argument, so that the same input gives the same output.` });
    return {
      NewExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
          say(node, 'The clock (new Date())');
      },
      CallExpression(node) {
        const { callee } = node;
        if (callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.property.type === 'Identifier') {
          const called = `${callee.object.name}.${callee.property.name}`;
          if (called === 'Date.now' || called === 'Math.random') say(node, `${called}()`);
        }
      },
      'Program:exit'(node) {
        const scope = context.sourceCode.getScope(node);
        for (const reference of scope.through) {
          const { name } = reference.identifier;
          if (IMPURE_GLOBALS.includes(name) && reference.isTypeReference !== true) say(reference.identifier, `The global ${name}`);
        }
      },
    };
  },
};

const EMPTY_NAMES = /^(utils?|helpers?|managers?|data|common|misc|shared|lib|stuff|functions)$/;

/** Language tags are written as BCP 47 does. */
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/;

const names = {
  meta: { type: 'problem', docs: { description: 'Files and folders are named after what they hold.' } },
  create(context) {
    const path = pathInProject(context);
    return {
      Program(node) {
        for (const part of path.split('/')) {
          const words = part.replace(/\..*$/, '');
          if (EMPTY_NAMES.test(words)) {
            context.report({
              node,
              message: `"${words}" says nothing: name the file or folder after the noun that it holds or the verb that it does (claim.ts, read-claims.ts).`,
            });
          }
          if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(words) && !LANGUAGE_TAG.test(words) && words !== '') {
            context.report({ node, message: `"${part}": write file and folder names in lower case with hyphens.` });
          }
        }
      },
    };
  },
};

/** Stages that know languages as data only. Guessing a page's language and choosing the interface's are about the tags themselves. */
const WRITTEN_ONCE = new Set(['text', 'claim', 'check', 'dataset', 'card', 'export']);

const LANGUAGE_NAME = /^(lang|language|locale|languageTag|langTag)$/;

const noLanguageBranch = {
  meta: { type: 'problem', docs: { description: 'The engine is written once; languages are data.' } },
  create(context) {
    if (!WRITTEN_ONCE.has(stageOf(pathInProject(context)) ?? '')) return {};
    const isLanguage = (node) =>
      (node.type === 'Identifier' && LANGUAGE_NAME.test(node.name)) ||
      (node.type === 'MemberExpression' && node.property.type === 'Identifier' && LANGUAGE_NAME.test(node.property.name));
    const isTag = (node) => node.type === 'Literal' && typeof node.value === 'string' && /^[a-z]{2}(-|$)/.test(node.value);
    const message =
      'No branch on a language: add a field to Language (src/languages/language.ts), fill it in each folder, and let the engine read the field.';
    return {
      BinaryExpression(node) {
        if (!/^[!=]==?$/.test(node.operator)) return;
        if ((isLanguage(node.left) && isTag(node.right)) || (isLanguage(node.right) && isTag(node.left))) context.report({ node, message });
      },
      SwitchStatement(node) {
        if (isLanguage(node.discriminant) && node.cases.some((c) => c.test !== null && isTag(c.test))) context.report({ node, message });
      },
    };
  },
};

const noCast = {
  meta: { type: 'problem', docs: { description: 'Types are proved, not claimed.' } },
  create(context) {
    const path = pathInProject(context);
    if (!path.startsWith('src/') || path.startsWith('src/extension/')) return {};
    return {
      TSAsExpression(node) {
        const type = node.typeAnnotation;
        if (type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const') return;
        context.report({
          node,
          message: 'No cast outside src/extension: narrow with a check or parse with a zod schema, so that the type is proved.',
        });
      },
    };
  },
};

const docstring = {
  meta: { type: 'problem', docs: { description: 'What is exported says what goes in and out.' } },
  create(context) {
    const path = pathInProject(context);
    if (!path.startsWith('src/') && !path.startsWith('entrypoints/')) return {};
    const documented = (node) => context.sourceCode.getCommentsBefore(node).some((c) => c.type === 'Block' && c.value.startsWith('*'));
    return {
      ExportNamedDeclaration(node) {
        const declared = node.declaration;
        if (!declared) return;
        const isFunction =
          declared.type === 'FunctionDeclaration' ||
          (declared.type === 'VariableDeclaration' &&
            declared.declarations.some((d) => d.init?.type === 'ArrowFunctionExpression' || d.init?.type === 'FunctionExpression'));
        const isType = declared.type === 'TSInterfaceDeclaration' || declared.type === 'ClassDeclaration';
        if ((isFunction || isType) && !documented(node)) {
          context.report({
            node,
            message:
              'Exported without a docstring: say what goes in and out (units, ranges), what it throws and where the rule comes from.',
          });
        }
      },
    };
  },
};

const noMarkup = {
  meta: { type: 'problem', docs: { description: 'Text is shown as text.' } },
  create(context) {
    return {
      JSXAttribute(node) {
        if (node.name.name === 'dangerouslySetInnerHTML') {
          context.report({ node, message: 'No markup from strings: write elements, and put text between them.' });
        }
      },
    };
  },
};

export default {
  meta: { name: 'chiffre' },
  rules: { imports, pure, names, 'no-language-branch': noLanguageBranch, 'no-cast': noCast, docstring, 'no-markup': noMarkup },
};
