import type { DerivedCell } from '@/domain/derivations/derived-cell';
import { SourceLink } from '@/store/SourceLink';

const FIRST_CIRCLED = '①'.charCodeAt(0);

/** A result that is not printed, with the way to each figure that it follows from: 推算 0.96% 据①②. */
export function DerivedFigure({
  cell,
  name,
  isTight = false,
}: {
  cell: DerivedCell;
  name: string;
  /** Without what it is called and how wide it may be, beside a verdict that says so. */
  isTight?: boolean;
}) {
  const { text, quantity, sources } = cell;
  const said = sources.map((source) => `${source.name} ${source.quantity}`).join('；');
  return (
    <span title={`${text}，据${said}`}>
      {isTight ? quantity : text} 据
      {sources.map((source, index) => (
        <SourceLink
          key={source.sourceId}
          sourceId={source.sourceId}
          label={`${name}，${text}，据${source.name} ${source.quantity}，查看出处`}
        >
          {String.fromCharCode(FIRST_CIRCLED + index)}
        </SourceLink>
      ))}
    </span>
  );
}
