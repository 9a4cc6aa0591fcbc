import { type CssNode, parse, walk } from 'css-tree';
import { arrivalsOf, browserData, featuresOf, featuresWithin } from './browser-data';

const { properties, types, selectors, 'at-rules': atRules } = browserData.css;

const PROPERTIES = arrivalsOf(featuresOf(properties));
/** Keywords of properties, as `display: grid`. */
const KEYWORDS = arrivalsOf(
  featuresOf(properties).flatMap(([property, feature]) =>
    featuresOf(feature).map(([keyword, value]) => [`${property}: ${keyword}`, value]),
  ),
);
const FUNCTIONS = arrivalsOf(featuresWithin(types));
const SELECTORS = arrivalsOf(featuresOf(selectors));
const AT_RULES = arrivalsOf(featuresOf(atRules));
const MEDIA_FEATURES = arrivalsOf(featuresOf(atRules?.media));

/** The functions of style sheets in a text that are newer than the oldest browser. */
export function findNewStyleFunctions(text: string): string[] {
  return [...text.matchAll(/(?<![\w-])([a-z]+(?:-[a-z]+)*)\(/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => FUNCTIONS.isTooNew(name));
}

/** Whether a property of style sheets, as it is written there, is newer than the oldest browser. */
export function isNewProperty(name: string): boolean {
  return PROPERTIES.isTooNew(name);
}

/** What a node uses, in words; undefined where the oldest browser knows it. */
function newFeatureOf(node: CssNode): string | undefined {
  switch (node.type) {
    case 'Declaration':
      return PROPERTIES.isTooNew(node.property) ? node.property : undefined;
    case 'Function': {
      if (FUNCTIONS.isTooNew(node.name)) return `${node.name}()`;
      const first = node.children.first;
      const isRelative = first?.type === 'Identifier' && first.name === 'from';
      return isRelative ? `${node.name}(from …)` : undefined;
    }
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return SELECTORS.isTooNew(node.name) ? `:${node.name}` : undefined;
    case 'Atrule':
      return AT_RULES.isTooNew(node.name) ? `@${node.name}` : undefined;
    case 'Feature':
      return MEDIA_FEATURES.isTooNew(node.name) ? `(${node.name})` : undefined;
    default:
      return undefined;
  }
}

/**
 * What a style sheet uses that is newer than the oldest browser.
 * @throws SyntaxError where it is no style sheet
 */
export function findNewStyles(text: string): string[] {
  const found = new Set<string>();
  const onParseError = (error: Error): never => {
    throw error;
  };
  walk(parse(text, { parseCustomProperty: true, onParseError }), function collect(node) {
    const feature = newFeatureOf(node);
    if (feature !== undefined) found.add(feature);
    if (node.type === 'Rule' && this.rule) found.add('nesting');
    if (node.type !== 'Identifier' || !this.declaration) return;
    const use = `${this.declaration.property}: ${node.name}`;
    if (KEYWORDS.isTooNew(use)) found.add(use);
  });
  return [...found].sort();
}
