import { type AnyNode, parse } from 'acorn';
import { Arrivals, arrivalsOf, browserData, featuresOf } from './browser-data';
import { findNewStyleFunctions, isNewProperty } from './style-scan';

/** The edition that Chromium 109 reads: of 2023 it knows `#!`, of later syntax nothing. */
const EDITION = 2022;

const { api } = browserData;
const { builtins } = browserData.javascript;

const GLOBALS = arrivalsOf([...featuresOf(api), ...featuresOf(builtins)]);
/** Members of one named object, as `Object.groupBy`. */
const STATICS = new Arrivals();
/** Members of the language's own objects, as `.toSorted`. */
const BUILTIN_MEMBERS = new Arrivals();
/** Members of the browser's objects, as `.checkVisibility`. */
const API_MEMBERS = new Arrivals();
const EVENTS = new Arrivals();

for (const [owner, group] of featuresOf(builtins)) {
  for (const [name, member] of featuresOf(group)) {
    STATICS.add(`${owner}.${name}`, member);
    const isStatic = [member.__compat?.spec_url]
      .flat()
      .some((url) => url?.toLowerCase().endsWith(`#sec-${owner}.${name}`.toLowerCase()));
    // What a new object offers is reached through it; but iterators were there without their name.
    const isReached = !GLOBALS.isTooNew(owner) || owner === 'Iterator';
    if (isReached && !isStatic) BUILTIN_MEMBERS.add(name, member);
  }
}
for (const [owner, group] of featuresOf(api)) {
  for (const [name, member] of featuresOf(group)) {
    if (name.endsWith('_static')) STATICS.add(`${owner}.${name.replace('_static', '')}`, member);
    else if (name.endsWith('_event')) EVENTS.add(name.replace('_event', ''), member);
    else if (!GLOBALS.isTooNew(owner)) API_MEMBERS.add(name, member);
  }
}

/** What browsers offer to pages of https and localhost alone. */
const SECURE_ONLY = new Set(
  ['clipboard', 'ClipboardItem', 'randomUUID', 'subtle', 'serviceWorker', 'caches', 'locks']
    .concat(['showSaveFilePicker', 'showOpenFilePicker', 'wakeLock', 'canShare'])
    .concat(['geolocation', 'mediaDevices', 'SharedArrayBuffer', 'Notification']),
);

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** Every node, without the names of members and keys, which are no expressions. */
function* nodesWithin(node: AnyNode): Generator<AnyNode> {
  yield node;
  const isComputed = 'computed' in node && node.computed;
  for (const [key, value] of Object.entries(node)) {
    if (!isComputed && (key === 'property' || key === 'key')) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* nodesWithin(child);
    }
  }
}

function nameOf(key: AnyNode): string {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : '';
}

/** The name of a member that the scripts make themselves: not the browser's alone. */
function ownNameOf(node: AnyNode): string | undefined {
  switch (node.type) {
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return nameOf(node.key);
    case 'AssignmentExpression':
      return node.left.type === 'MemberExpression' ? nameOf(node.left.property) : undefined;
    default:
      return undefined;
  }
}

const newStyles = (text: string): string[] =>
  findNewStyleFunctions(text).map((name) => `style: ${name}()`);

function newFeaturesOf(node: AnyNode, own: ReadonlySet<string>): string[] {
  switch (node.type) {
    case 'MemberExpression': {
      const name = node.computed ? '' : nameOf(node.property);
      const path = `${nameOf(node.object)}.${name}`;
      if (STATICS.isTooNew(path)) return [path];
      const isNew =
        BUILTIN_MEMBERS.isTooNew(name) || (API_MEMBERS.isTooNew(name) && !own.has(name));
      return isNew || SECURE_ONLY.has(name) ? [`.${name}`] : [];
    }
    case 'Identifier':
      return GLOBALS.isTooNew(node.name) || SECURE_ONLY.has(node.name) ? [node.name] : [];
    case 'CallExpression': {
      const isListening =
        node.callee.type === 'MemberExpression' &&
        nameOf(node.callee.property) === 'addEventListener';
      const event = isListening && node.arguments[0] ? nameOf(node.arguments[0]) : '';
      return EVENTS.isTooNew(event) ? [`event: ${event}`] : [];
    }
    case 'Property': {
      const name = nameOf(node.key).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      // A key of one word is seldom a style.
      return name.includes('-') && isNewProperty(name) ? [`style: ${name}`] : [];
    }
    case 'Literal':
      return typeof node.value === 'string' ? newStyles(node.value) : [];
    case 'TemplateElement':
      return newStyles(node.value.raw);
    default:
      return [];
  }
}

/**
 * Every node of a script.
 * @throws SyntaxError where the oldest browser cannot read it
 */
export function nodesOf(script: string): AnyNode[] {
  return [...nodesWithin(parse(script, { ecmaVersion: EDITION, sourceType: 'module' }))];
}

/**
 * What scripts use that the oldest browser, or a page of plain http, may not have. Names alone tell: a
 * member counts where everything of its name is too new, and, unless it is the language's, where the
 * scripts make none of that name themselves.
 * @throws SyntaxError where the oldest browser cannot read a script
 */
export function findNewApis(scripts: readonly string[]): string[] {
  const nodes = scripts.flatMap(nodesOf);
  const own = new Set(nodes.flatMap((node) => ownNameOf(node) ?? []));
  return [...new Set(nodes.flatMap((node) => newFeaturesOf(node, own)))].sort();
}

/**
 * Whether browsers of the last century read a script.
 * @throws SyntaxError where they do not
 */
export function expectOldSyntax(text: string): void {
  parse(text, { ecmaVersion: 5, sourceType: 'script' });
}
