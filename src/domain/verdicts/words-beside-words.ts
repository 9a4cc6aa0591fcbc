import type { Observation } from '@/domain/statements/dataset';
import { formatPeriod } from '@/domain/time/period';

function quote({ wording, printed }: Observation): string {
  return `“${wording ?? printed}”`;
}

/** `目标“稳步提高”；2022年“995元”`: a target in words and what was said of its result, side by side. */
export function describeWords(target: Observation, result: Observation | undefined): string {
  const said = result && `${formatPeriod(result.period)}${quote(result)}`;
  return `目标${quote(target)}；${said ?? '无对应表述'}`;
}
