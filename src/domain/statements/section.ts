import type { Dataset, Section } from './dataset';

/** The section of a line is the last one that starts at or above it; undefined above the first. */
export function findSection(
  dataset: Dataset,
  documentId: string,
  line: number,
): Section | undefined {
  return dataset.sectionsOf(documentId).findLast((section) => section.line <= line);
}

/** A step of a section's path with what the document calls it. */
export interface SectionStep {
  readonly path: string;
  /** `第七章`, `一、`, `（五）`, `专栏4`; empty where the document prints no number. */
  readonly number: string;
  readonly heading: string;
}

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A number below 100 in Chinese numerals: `十五`, `二十`, `六十三`. */
function toChineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const ofTens = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${ofTens}${ones === 0 && tens > 0 ? '' : DIGITS[ones]}`;
}

const CHINESE_NUMERAL = /^[一二三四五六七八九十]+$/;

/**
 * A step of a path as it is printed before its heading. Paragraphs that a heading in brackets is
 * followed by are named by their first words and bear no number.
 */
function nameNumber(step: string, above: string | undefined): string {
  if (/^\d+$/.test(step)) return `第${toChineseNumeral(Number(step))}章`;
  if (/^\(.+\)$/.test(step)) return `（${step.slice(1, -1)}）`;
  if (step.startsWith('专栏')) return step;
  const isUnderChapter = above === undefined || /^\d+$/.test(above);
  return isUnderChapter && CHINESE_NUMERAL.test(step) ? `${step}、` : '';
}

/** The headings above a line, the outermost first; empty above the first section. */
export function listSectionSteps(
  dataset: Dataset,
  documentId: string,
  line: number,
): readonly SectionStep[] {
  const section = findSection(dataset, documentId, line);
  if (section === undefined) return [];
  const steps = section.path.split('/');
  const sections = dataset.sectionsOf(documentId);
  return steps.flatMap((step, depth) => {
    const path = steps.slice(0, depth + 1).join('/');
    const found = sections.find((candidate) => candidate.path === path);
    // A name in brackets is the data keeper's, of a part that the document gives none.
    const heading = found?.heading.replace(/^〔(.*)〕$/, '$1') ?? '';
    return [{ path, number: nameNumber(step, steps[depth - 1]), heading }];
  });
}

/** Where a line stands, in a cell: the numbers above and the nearest heading, `第一章一、（一）综合实力跨越提升`. */
export function nameSection(dataset: Dataset, documentId: string, line: number): string {
  const steps = listSectionSteps(dataset, documentId, line);
  return `${steps.map(({ number }) => number).join('')}${steps.at(-1)?.heading ?? ''}`;
}
