import type { AnyNode } from 'acorn';
import { nodesOf } from './script-scan';

/** What makes code of a string, and what runs code of a file of its own, which may be a `blob:`. */
const MAKERS: ReadonlySet<string> = new Set(
  ['eval', 'Function', 'importScripts'].concat(['Worker', 'SharedWorker']),
);
const TIMERS: ReadonlySet<string> = new Set(['setTimeout', 'setInterval']);

function isMaker(node: AnyNode): boolean {
  return node.type === 'Identifier' && MAKERS.has(node.name);
}

/** `window.eval`, `globalThis.Worker`. */
function isMakerOfPage(node: AnyNode): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    /^(window|globalThis|self)$/.test(node.object.name) &&
    node.property.type === 'Identifier' &&
    MAKERS.has(node.property.name)
  );
}

/** A maker that is only asked what it is: `Function.toString`, `a instanceof Function`, `typeof Worker`. */
function askedOf(node: AnyNode): AnyNode | undefined {
  switch (node.type) {
    case 'MemberExpression':
      return node.object;
    case 'BinaryExpression':
      return node.operator === 'instanceof' ? node.right : undefined;
    case 'UnaryExpression':
      return node.operator === 'typeof' ? node.argument : undefined;
    default:
      return undefined;
  }
}

function isString(node: AnyNode | undefined): boolean {
  return (
    node?.type === 'TemplateLiteral' || (node?.type === 'Literal' && typeof node.value === 'string')
  );
}

/** Calls and uses in a script that the page's policy forbids, as they are written. */
function makersIn(script: string): string[] {
  const nodes = nodesOf(script);
  const written = ({ start, end }: AnyNode): string => script.slice(start, end);
  const done = new Set(nodes.flatMap((node) => askedOf(node) ?? []));
  return nodes.flatMap((node) => {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const { callee } = node;
      const isTimer = callee.type === 'Identifier' && TIMERS.has(callee.name);
      if (isTimer && isString(node.arguments[0])) return [written(node)];
      if (!isMaker(callee) && !isMakerOfPage(callee)) return [];
      done.add(callee);
      return [written(node)];
    }
    return (isMaker(node) || isMakerOfPage(node)) && !done.has(node) ? [written(node)] : [];
  });
}

/**
 * Where scripts make code of strings or start workers: the page's policy is `script-src 'self'`, so that
 * neither would run, and only where it is served so would that be seen.
 */
export function findMadeCode(scripts: readonly string[]): string[] {
  return [...new Set(scripts.flatMap(makersIn))].sort();
}
