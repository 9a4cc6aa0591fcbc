import { loadFixtureDataset } from '@mocks/fixture-dataset';
import { describe, expect, it } from 'vitest';
import { computeChangesView, countChanges } from '@/domain/changes-view';
import { NO_FILTERS } from '@/domain/filters';
import { computeChangesText } from './changes-text';

const dataset = await loadFixtureDataset();

describe('computeChangesText', () => {
  it('says what is compared, how much changed, then change by change', () => {
    const view = computeChangesView(dataset, NO_FILTERS, { since: '2021-03-01' });
    expect(
      computeChangesText({ ...dataset, version: '版本' }, view, NO_FILTERS),
    ).toMatchInlineSnapshot(`
      "# 2021年3月1日以来的变化

      与截至2021年3月1日掌握的情况（一份文件）相比，其后新增两份文件：《石城市2024年报告》（石政发〔2024〕2号，2024年2月1日）、《西区2024年报告》（2024年2月20日）。本期新披露数据6项，目标评价变化2项，新提出和调整目标3项，有新表述的项目2个，项目承诺变化2项，未完成而未再提及的项目1个。

      ## 一、新披露数据（6）

      ### 综合经济（6）

      - 石城市地区生产总值：2023年1,300亿元（此前为2020年1,000亿元）〔2024年报告〕
      - 石城市地区生产总值增速：2023年5.5%（此前为2020年6%）〔2024年报告〕
      - 西区地区生产总值：2023年260亿元〔西区报告〕
      - 西区地区生产总值增速：2023年5%〔西区报告〕
      - 石城市城镇新增就业：2023年预计6万人（此前为2020年5万人）〔2024年报告〕
      - 西区城镇新增就业：2023年2.1万人〔西区报告〕

      ## 二、评价变化（2）

      ### 新评价（1）

      - 石城市地区生产总值：目标约1,500亿元（十四五规划），2023年1,300亿元，较目标少200亿元，评价由“进行中”转为“符合时序”〔2024年报告〕

      ### 尚难评价（1）

      - 石城市地区生产总值年均增速：目标7%以上（十四五规划），2023年5.5%，评价由“进行中”转为“数据不全”〔2024年报告〕

      ## 三、目标调整（3）

      ### 综合经济（3）

      - 石城市地区生产总值增速：新提出2024年约6%〔2024年报告〕
      - 石城市城镇新增就业：新提出2024年5.5万人以上〔2024年报告〕
      - 石城市消费增速：新提出2024年合理增长〔2024年报告〕

      ## 四、项目进展（2）

      ### 交通（2）

      - 大河隧道：由谋划（2021—2025年 · 计划）到投用（2023年 · 结果），推进〔2024年报告〕
      - 长山隧道：由谋划（2021—2025年 · 计划）到在建（2024年 · 计划），推进〔2024年报告〕

      ## 五、项目承诺（2）

      ### 按期兑现（1）

      - 大河隧道：原定2025年建成（“建设大河、长山隧道”）；2024年报告称2023年投用（“建成通车”），按期

      ### 新承诺（1）

      - 长山隧道：原定2024年投用（“年底建成通车”），截至最新文件的报告期尚未到期

      ## 六、未再提及（1）

      ### 综合经济（1）

      - 旧城更新：此前为谋划（2021—2025年 · 计划），2024年报告、西区报告未再提及

      监测测算，非官方评价。数据版本 版本。
      "
    `);
  });

  it('says of a day without news that there were none, and what was compared', () => {
    const view = computeChangesView(dataset, NO_FILTERS, { since: '2024-02-20' });
    expect(computeChangesText(dataset, view, NO_FILTERS)).toContain(
      '与截至2024年2月20日掌握的情况（三份文件）相比，其后没有新的文件。本期没有变化。',
    );
  });
});

describe('countChanges', () => {
  it.each([{}, { region: ['west'] }, { sector: ['economy'] }, { q: '隧道' }])(
    'counts what the view shows under %j',
    (chosen) => {
      const filters = { ...NO_FILTERS, ...chosen };
      const { totals, rows } = computeChangesView(dataset, filters, {});
      expect(countChanges(dataset, filters)).toEqual(totals);
      expect(Object.values(totals).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    },
  );
});
