import { toDerivedCell } from '@/domain/derivations/derived-cell';
import {
  formatCounted,
  formatDifference,
  formatPercent,
  formatPoints,
  formatQuantity,
} from '@/domain/number-format';
import type { Unit } from '@/domain/package/catalogue-rows';
import type { Dataset } from '@/domain/statements/dataset';
import { formatPeriod } from '@/domain/time/period';
import type { Plan } from '@/domain/time/plan';
import { type Assessment, INPUT_ROLE_LABELS } from '@/domain/verdicts/assessment';
import type { TargetKind } from '@/domain/verdicts/plan-target';
import type { Trajectory } from '@/domain/verdicts/trajectory';
import {
  DISCLAIMER,
  isJudged,
  labelVerdict,
  THRESHOLDS,
  VERDICT_LABELS,
} from '@/domain/verdicts/verdict';

/** One step of a verdict's arithmetic. */
export interface ArithmeticLine {
  readonly term: string;
  readonly text: string;
  /** The statement that the figure comes from. */
  readonly sourceId?: string;
}

/** How each kind of target is judged, in a sentence for readers; of a total, after its years. */
const METHOD_TEXTS: Record<TargetKind, string> = {
  path: '水平目标：完成度＝（结果−基期）÷（目标−基期），与时间进度比较',
  total: '合计目标：已披露各年（段）之和与目标比较',
  average: '年均目标：各年平均与目标比较',
  keep: '保持性目标：没有路径，只比较结果与目标',
  'average-growth': '年均增速目标：以增速对增速，不换算成总量',
  'cumulative-growth': '累计增速目标：以同一期间的累计增速比较',
  range: '区间目标：结果是否落在区间内',
  words: '文字目标：不作数值判断',
};

function describeMethod(kind: TargetKind, { baseYear, endYear }: Plan): string {
  const years = kind === 'total' ? formatCounted(endYear - baseYear, '年') : '';
  return `${years}${METHOD_TEXTS[kind]}`;
}

/** `完成 56%，时间 100%，差 −44 个百分点`; undefined where there is no way to measure. */
export function describeProgress({ completion, elapsed }: Assessment): string | undefined {
  if (completion === undefined || elapsed === undefined) return undefined;
  const lead = formatPoints(completion - elapsed);
  return `完成 ${formatPercent(completion)}，时间 ${formatPercent(elapsed)}，差 ${lead}`;
}

function inputLines({ inputs }: Assessment, unit: Unit): ArithmeticLine[] {
  return inputs.map(({ role, observation }) => ({
    term: `${INPUT_ROLE_LABELS[role]} ${formatPeriod(observation.period)}`,
    text: formatQuantity(observation, unit),
    sourceId: observation.id,
  }));
}

/** The figures that a derived result follows from; the steps stand in its reason. */
function derivedLines({ derivation, verdict }: Assessment, dataset: Dataset): ArithmeticLine[] {
  if (derivation === undefined) return [];
  const { sources } = toDerivedCell(dataset, derivation, isJudged(verdict));
  return sources.map(({ sourceId, name, quantity }) => ({ term: name, text: quantity, sourceId }));
}

function progressLines(assessment: Assessment, unit: Unit, plan: Plan): ArithmeticLine[] {
  const {
    completion,
    elapsed,
    required,
    asOf = plan.endYear,
    difference,
    inputs,
    derivation,
  } = assessment;
  const figureOf = (role: string) => inputs.find((input) => input.role === role)?.observation.value;
  const derived = derivation?.value;
  const result =
    figureOf('result') ?? (derived === undefined ? undefined : Number(derived.toFixed(2)));
  const [from, target] = [figureOf('baseline'), figureOf('target')];
  const lines: ArithmeticLine[] = [];
  if (completion !== undefined && from !== undefined && result !== undefined) {
    lines.push({
      term: '完成度',
      text: `(${result} − ${from}) ÷ (${target} − ${from}) = ${formatPercent(completion)}`,
    });
  } else if (completion !== undefined) {
    lines.push({ term: '完成度', text: formatPercent(completion) });
  }
  if (elapsed !== undefined && completion !== undefined) {
    const span = plan.endYear - plan.baseYear;
    lines.push({
      term: '时间进度',
      text: `(${asOf} − ${plan.baseYear}) ÷ ${span} = ${formatPercent(elapsed)}`,
    });
  }
  if (required !== undefined && result !== undefined) {
    const quantity = formatQuantity({ value: required, qualifier: 'eq' }, unit);
    const gap = formatDifference(Number((result - required).toPrecision(12)), unit);
    lines.push({ term: `${asOf}年应达`, text: `${quantity}，结果与之相差 ${gap}` });
  }
  if (difference !== undefined) {
    lines.push({ term: '较目标', text: formatDifference(difference, unit) });
  }
  return lines;
}

function secondOpinionLine({ secondOpinion, verdict }: Assessment): ArithmeticLine[] {
  if (secondOpinion === undefined) return [];
  const { actual, required, ratio } = secondOpinion;
  const said =
    secondOpinion.verdict === verdict
      ? '与上述结论一致'
      : `与上述结论（${VERDICT_LABELS[verdict]}）不一致`;
  return [
    {
      term: '复合增速法',
      text: `已实现年均 ${formatPercent(actual, 2)} ÷ 要求年均 ${formatPercent(required, 2)} = ${ratio.toFixed(2)}，为${VERDICT_LABELS[secondOpinion.verdict]}，${said}`,
    },
  ];
}

/** The arithmetic of a verdict, step by step, each figure with its source. */
export function describeArithmetic(
  dataset: Dataset,
  { target, assessment, unit, plan }: Pick<Trajectory, 'target' | 'assessment' | 'unit' | 'plan'>,
): ArithmeticLine[] {
  if (assessment === undefined || target === undefined) return [];
  const { kind } = target;
  const { reason, caveats, verdict, derivation } = assessment;
  return [
    { term: '方法', text: describeMethod(kind, plan) },
    ...inputLines(assessment, unit),
    ...derivedLines(assessment, dataset),
    ...progressLines(assessment, unit, plan),
    ...secondOpinionLine(assessment),
    ...(reason === undefined ? [] : [{ term: '说明', text: reason }]),
    ...caveats.map((text) => ({ term: '提示', text })),
    { term: '结论', text: `${labelVerdict(verdict, derivation?.confidence)}（${DISCLAIMER}）` },
  ];
}

/** The thresholds in words, for legends and notes; they follow {@link THRESHOLDS}. */
export function describeThresholds(): string[] {
  const { ahead, onTrack, slightlyBehind, nearlyMet, approximate } = THRESHOLDS;
  return [
    `目标年之前：快于时序为完成度÷时间进度≥${ahead.ratio}且领先≥${ahead.lead * 100}个百分点，符合时序≥${onTrack}，略滞后≥${slightlyBehind}，其下为滞后，背离目标为逆向`,
    `目标年：达到为完成，完成度≥${formatPercent(nearlyMet)}为基本完成，其余为未完成；“左右”按目标值±${formatPercent(approximate)}掌握`,
    DISCLAIMER,
  ];
}
