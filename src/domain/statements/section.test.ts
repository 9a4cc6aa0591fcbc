import { loadFixtureDataset, loadFixtureFile } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { createDataset } from '@/domain/statements/dataset';
import { findSection, listSectionSteps, nameSection } from '@/domain/statements/section';

const dataset = await loadFixtureDataset();
const file = await loadFixtureFile();

describe('findSection', () => {
  it.each<[string, string, number, string | undefined]>([
    ['a line above the first heading is in no section', 'plan-2021', 1, undefined],
    ['a heading is in its own section', 'plan-2021', 2, '一'],
    ['a line is in the section whose heading is above it', 'plan-2021', 3, '一'],
    ['the next heading ends a section', 'plan-2021', 4, '二'],
    ['the last section runs to the end', 'plan-2021', 999, '二'],
    ['an unknown document has no sections', 'plan-1921', 3, undefined],
  ])('%s', (_, documentId, line, path) => {
    expect(findSection(dataset, documentId, line)?.path).toBe(path);
  });
});

/** A dataset in which the headings stand on the lines 1, 2, 3 … of one document. */
function withSections(...headings: readonly (readonly [path: string, heading: string])[]) {
  const sections = headings.map(([path, heading], index) => ({
    ...{ documentId: 'plan-2021', line: index + 1, path, heading },
  }));
  return createDataset({ ...file, sections });
}

describe('nameSection', () => {
  it.each([
    ['a chapter', [['7', '甲']], '第七章甲'],
    ['the tenth chapter', [['10', '甲']], '第十章甲'],
    ['the fifteenth', [['15', '甲']], '第十五章甲'],
    ['the twentieth', [['20', '甲']], '第二十章甲'],
    ['a part', [['一', '甲']], '一、甲'],
    [
      'a part of a chapter',
      [
        ['7', '甲'],
        ['7/二', '乙'],
      ],
      '第七章二、乙',
    ],
    [
      'a section',
      [
        ['一', '甲'],
        ['一/(五)', '乙'],
      ],
      '一、（五）乙',
    ],
    [
      'a paragraph, which has a number in the path alone',
      [
        ['一', '甲'],
        ['一/(五)', '乙'],
        ['一/(五)/二', '丙'],
      ],
      '一、（五）丙',
    ],
    [
      'a box',
      [
        ['一', '甲'],
        ['一/(五)', '乙'],
        ['一/(五)/专栏4', '丙'],
      ],
      '一、（五）专栏4丙',
    ],
    [
      'a part that has no number',
      [
        ['一', '甲'],
        ['一/问题', '乙'],
      ],
      '一、乙',
    ],
    [
      'a part that has no name',
      [
        ['一', '甲'],
        ['一/小结', '〔乙〕'],
      ],
      '一、乙',
    ],
    ['what stands before the first part', [['〇', '〔甲〕']], '甲'],
    ['an annex', [['附', '甲']], '甲'],
  ] as const)('%s', (_, headings, name) => {
    expect(nameSection(withSections(...headings), 'plan-2021', 99)).toBe(name);
  });

  it('is empty above the first heading', () => {
    expect(nameSection(dataset, 'plan-2021', 1)).toBe('');
  });
});

describe('listSectionSteps', () => {
  it('keeps the number of a heading that the table does not have', () => {
    const steps = listSectionSteps(withSections(['一/(二)', '乙']), 'plan-2021', 9);
    expect(steps.map(({ number, heading }) => number + heading)).toEqual(['一、', '（二）乙']);
  });
});
