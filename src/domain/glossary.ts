/** A term or a mark of the interface, and what it means: the one glossary. */
export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: string;
}

/** The marks that figures bear, then the words of verdicts, of derived results and of time. */
export const GLOSSARY: readonly GlossaryEntry[] = [
  { term: '※', meaning: '该数有须知事项，指向或聚焦即显示说明' },
  { term: '≈', meaning: '原文为“左右”“约”；评价时按±5%掌握' },
  { term: '≥ ≤ > <', meaning: '原文为“以上”“以内”“超过”“不足”，所载为界限' },
  { term: '空心点', meaning: '预计数，尚非实绩；实心点为实绩，菱形为目标' },
  { term: '快于时序', meaning: '规划期未满，完成度明显高于时间进度' },
  { term: '符合时序', meaning: '规划期未满，完成度与时间进度相当' },
  { term: '略滞后、滞后、逆向', meaning: '完成度为时间进度的六成以上；不足六成；较基期反向变动' },
  { term: '完成（“左右”之内）', meaning: '略低于带“左右”的目标，在其±5%之内' },
  { term: '曾达到', meaning: '此前某年达到过，可能回落；目标年结果未披露' },
  { term: '数据不全', meaning: '只披露部分年份、界限或文字，不足以评价' },
  { term: '文字目标', meaning: '目标没有数值，列出原文，不打分' },
  { term: '口径待核', meaning: '目标与结果范围不同，两种读法结论不一' },
  { term: '未披露', meaning: '所列文件没有载明该数，不等于没有完成' },
  { term: '推算', meaning: '由已载数值按恒等关系算得，四舍五入误差计入区间' },
  { term: '部分已达', meaning: '仅一部分的结果已达到整体目标' },
  { term: '推定', meaning: '由已载内容可以推出，如全部完成则其部分完成' },
  { term: '较上年实绩', meaning: '下年目标除以上年结果；比率类为两者之差' },
  { term: '较目标、距目标', meaning: '结果减目标；没有当期结果时为最近结果减目标' },
  { term: '未再提及', meaning: '未完项目，此后文件不再提到' },
];
