import { compilePackage } from '@data/compile';
import { readPackageFiles } from '@data/files';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '@/domain/filters';
import { computeIntake } from '@/domain/monitoring/compute-intake';
import { NO_CHOICES } from '@/domain/monitoring/intake';
import type { Cell, Sheet } from '@/domain/monitoring/sheet';
import { computeTemplate } from '@/domain/monitoring/template';
import { createDataset } from '@/domain/statements/dataset';
import { readFileBytes } from '@/features/monitoring/read-file';
import { writeTemplate } from '@/features/monitoring/write-template';

/** The template of the real dataset, written, filled in and read again. All figures are made up. */

const { dataset: file } = compilePackage(await readPackageFiles('data'));
const dataset = createDataset(file);
const HEAD = { name: '模板', issuer: '示例单位', issuedOn: '2026-11-20', regionId: 'jinan' };

async function readTemplate(filters = NO_FILTERS): Promise<readonly Sheet[]> {
  const blob = await writeTemplate(computeTemplate(dataset, filters).sheets);
  return readFileBytes('模板.xlsx', new Uint8Array(await blob.arrayBuffer())).sheets;
}

/** A sheet with cells of one row filled in by their heads. */
function fill(
  sheet: Sheet | undefined,
  label: string,
  cells: Readonly<Record<string, Cell>>,
): Sheet {
  if (sheet === undefined) throw new Error('no sheet');
  const [header = [], ...rows] = sheet.grid;
  const filled = rows.map((row) =>
    row[1] !== label || (row[2] !== '济南市' && sheet.name === '指标')
      ? row
      : header.map((head, column) => cells[String(head)] ?? row[column] ?? null),
  );
  return { ...sheet, grid: [header, ...filled] };
}

describe('the template', () => {
  it('asks for every open target of the running year and every unfinished project', async () => {
    const [indicators, projects, instructions] = await readTemplate();
    expect(indicators?.grid.length).toBeGreaterThan(100);
    expect(projects?.grid.length).toBeGreaterThan(200);
    expect(instructions?.name).toBe('说明');
    const [ofDistrict] = await readTemplate({ ...NO_FILTERS, region: ['shizhong'] });
    expect(ofDistrict?.grid.length).toBeLessThan(indicators?.grid.length ?? 0);
    expect(ofDistrict?.grid.slice(1).every((row) => row[2] === '市中区')).toBe(true);
  });

  it('is read without a question or a problem: nothing as it is, what is filled in once it is', async () => {
    const sheets = await readTemplate();
    const empty = computeIntake(dataset, sheets, HEAD, NO_CHOICES);
    expect([empty.read, empty.questions, empty.problems]).toEqual([0, [], []]);
    const project = String(sheets[1]?.grid[1]?.[1]);
    const filled = computeIntake(
      dataset,
      [
        fill(sheets[0], '城镇新增就业', { 期间: '1—10月', 数值: 13.2, '同比（%）': null }),
        fill(sheets[1], project, { 期间: '10月', 状态: '在建', '完成投资（亿元）': 1.2 }),
      ],
      HEAD,
      NO_CHOICES,
    );
    expect([filled.questions, filled.problems]).toEqual([[], []]);
    expect(filled.batch?.observations).toMatchObject([
      { indicatorId: 'new-urban-jobs', regionId: 'jinan', period: '2026-01/2026-10', value: 13.2 },
    ]);
    expect(filled.batch?.projectEvents).toMatchObject([{ status: 'under-construction' }]);
    expect(filled.batch?.projectFigures).toMatchObject([{ value: 1.2 }]);
  });
});
