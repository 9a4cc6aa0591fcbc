import { normalizePrinted } from '@/domain/printed';

/** What a cell says where a figure is expected. */
export type TypedFigure =
  /** Nothing, or a mark that says so: —, …, -. */
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'figure';
      /** As typed, by its magnitude (1.2万 is 12000) and its words (下降2.4 is −2.4); not yet by its unit. */
      readonly value: number;
      /** The number alone, without magnitude and sign. */
      readonly number: number;
      /** 万, 亿: what multiplies the number. */
      readonly magnitude: string;
      /** What stands behind the number: `亿元`, `%`; empty if nothing. */
      readonly unit: string;
      /** 预计, 初步. */
      readonly isEstimate: boolean;
      /** The cell as it was typed, without footnote marks. */
      readonly printed: string;
    }
  /** No figure; what it says instead, for whoever must mend it. */
  | { readonly kind: 'other'; readonly reason: string };

/** Marks of footnotes behind a word or a figure; NFKC would make digits of some of them. */
const FOOTNOTES =
  /[\u2460-\u2473\u24f5-\u24fe\u2776-\u277f¹²³⁰⁴-⁹*＊※†‡]+|[[［【〔]\d{1,2}[\]］】〕]|(?<=.)[（(]注?\d?[）)]$|注\d{1,2}$/gu;

/** A text without its footnote marks: `10.5①` is `10.5`. */
export function withoutFootnotes(text: string): string {
  // Of 平方米 the ² is the unit's.
  return text.replace(FOOTNOTES, (mark, at: number) =>
    /[²³]/.test(mark) && /[a-zA-Z米]/.test(text[at - 1] ?? '') ? mark : '',
  );
}

const ABSENT = /^(?:[-—–−―－_/\\.…·。]+|n\/?a|null|空|未公布|未发布|未统计|暂无|暂缺|尚无)$/iu;
const FORMULA_ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/i;
const MAGNITUDES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
const NUMBER = /^(?<sign>[-+−–]?)(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)/;
const GROUPS = /^[-+−–]?\d[\d,]*,[\d,]*/;
const FALL = /下降|降低|减少|下滑|回落|缩减|负增长|[降减跌▼↓]/;
const RISE = /增长|上升|提高|增加|上涨|[增升涨▲↑]/;
const ESTIMATE = /预计|预估|初步|快报|预告/g;
const BOUNDS =
  /^(?:约|近|超过?|突破|逾|达到?|不低于|不少于|不超过|高于|低于|完成|实现|累计|同比|比上年)+/;

/** Reads what was typed for a figure. Nothing is guessed: what is no plain number is said to be none. */
export function readTypedFigure(cell: string | number): TypedFigure {
  if (typeof cell === 'number') {
    const value = Number(cell.toPrecision(12));
    if (!Number.isFinite(value)) return { kind: 'other', reason: '不是有限的数' };
    const printed = String(value);
    return {
      ...{ kind: 'figure', value, number: Math.abs(value), magnitude: '', unit: '' },
      ...{ isEstimate: false, printed },
    };
  }
  const printed = withoutFootnotes(cell).trim();
  if (FORMULA_ERROR.test(printed)) return { kind: 'other', reason: '公式出错，没有值' };
  const plain = normalizePrinted(printed);
  if (plain === '' || ABSENT.test(plain)) return { kind: 'absent' };
  const isEstimate = plain.search(ESTIMATE) !== -1;
  const words = plain.replace(ESTIMATE, '').replace(/\(\)|^[:：]/g, '');
  if (/^(?:同比)?持平$/.test(words)) return figureOf(0, 0, '', '', isEstimate, printed);
  const bare = words.replace(BOUNDS, '');
  const isFall = FALL.test(words);
  const isRise = RISE.test(words.replace(/负增长/g, ''));
  if (isFall && isRise) return { kind: 'other', reason: '既有升的字样，又有降的字样' };
  const body = bare.replace(FALL, '').replace(RISE, '').replace(BOUNDS, '');
  const accounting = /^\((?<inner>[\d.,]+)(?<unit>%?)\)$/.exec(body)?.groups;
  const text = accounting ? `-${accounting.inner}${accounting.unit}` : body;
  const match = NUMBER.exec(text)?.groups;
  if (match === undefined) return { kind: 'other', reason: '不是数' };
  const { sign = '', digits = '' } = match;
  const rest = text.slice(sign.length + digits.length);
  if (GROUPS.test(text) && /^,|^\d/.test(rest)) {
    return { kind: 'other', reason: '千位分隔的位置不对' };
  }
  if (/\d/.test(rest.replace(/m[23]|\/10万/g, ''))) {
    return { kind: 'other', reason: '不止一个数' };
  }
  const isMinus = sign !== '' && sign !== '+';
  if (isFall && isMinus) return { kind: 'other', reason: '字样说降，数又带负号，方向不明' };
  const magnitude = /^(?:万亿|[千万亿])/.exec(rest)?.[0] ?? '';
  const number = Number(digits.replaceAll(',', ''));
  const size = number * (MAGNITUDES[magnitude] ?? 1) * (isFall || isMinus ? -1 : 1);
  const unit = rest.slice(magnitude.length).replace(/^[余多]|左右|以上|以内|以下$/g, '');
  return figureOf(size, number, magnitude, unit, isEstimate, printed);
}

function figureOf(
  ...[value, number, magnitude, unit, isEstimate, printed]: readonly [
    ...[value: number, number: number, magnitude: string, unit: string],
    ...[isEstimate: boolean, printed: string],
  ]
): TypedFigure {
  const tidy = Number(value.toPrecision(12));
  return { kind: 'figure', value: tidy, number, magnitude, unit, isEstimate, printed };
}
