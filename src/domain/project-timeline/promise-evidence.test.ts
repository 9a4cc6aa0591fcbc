import { describe, expect, it } from 'vitest';
import { computeDueOutcomes, type Family } from '@/domain/project-timeline/due-outcomes';
import { kindOfPromise } from '@/domain/project-timeline/promise-kind';
import type { PlanDocument, ProjectEvent } from '@/domain/statements/dataset';

function document(id: string, issuedOn: string, reviews: string, plans: string): PlanDocument {
  return {
    ...{ id, kind: 'plan' as const, title: id, shortTitle: id, issuer: '某市人民政府' },
    ...{ issuedOn, regionId: 'city' },
    ...{ reviews, plans, file: `${id}.txt`, sha256: '0'.repeat(64) },
  };
}

const documents = [
  document('五年规划', '2021-05-28', '2016/2020', '2021/2025'),
  document('23报告', '2022-12-26', '2022', '2023'),
  document('25计划', '2025-04-04', '2024', '2025'),
  document('区26报告', '2026-02-04', '2025', '2026'),
  document('26计划', '2026-04-10', '2025', '2026'),
];

type Said = Pick<ProjectEvent, 'documentId' | 'asOf' | 'status'> & Partial<ProjectEvent>;
const say = (said: Said, id: string): ProjectEvent => ({
  ...{ id, line: 1, projectId: 'own', printed: '某词' },
  ...said,
});

/** Verdict, with `~` where the family decides, and what decides. */
function judge(promise: Said, family: Partial<Family> = {}, later: readonly Said[] = []) {
  const own = [promise, ...later].map((said, index) => say(said, `e${index}`));
  const [outcome] = computeDueOutcomes(own, documents, {
    ...{ name: '某线', wholes: [], parts: [] },
    ...family,
  });
  const { verdict, isInferred, eventIds } = outcome ?? { eventIds: [] };
  return `${isInferred ? '~' : ''}${verdict} (${eventIds.join(' ')})`;
}

let count = 0;
const member = (name: string, ...said: Said[]) => ({
  name,
  events: said.map((one) => {
    count += 1;
    return say(one, `${name}${count}`);
  }),
});
const openBy = (dueBy: string): Said => ({
  ...{ documentId: '25计划', asOf: '2025', status: 'under-construction' },
  ...{ dueStatus: 'in-operation', dueBy },
});
const FIVE_YEARS: Said = {
  ...{ documentId: '五年规划', asOf: '2021/2025', status: 'planned' },
  ...{ dueStatus: 'completed', dueBy: '2021/2025' },
};
const OPEN_2023: Said = {
  ...{ documentId: '23报告', asOf: '2023', status: 'under-construction' },
  ...{ dueStatus: 'in-operation', dueBy: '2023' },
};
const ALL_LINES: Said = {
  ...{ documentId: '26计划', asOf: '2025', status: 'in-operation', printed: '全线贯通投运' },
};
const CHANNEL_2022: Said = { documentId: '23报告', asOf: '2022', status: 'completed' };
const PORT_2022: Said = { documentId: '23报告', asOf: '2022', status: 'structure-complete' };
const PORT_2025: Said = { documentId: '26计划', asOf: '2025', status: 'in-operation' };
const LOCK_2022: Said = { documentId: '23报告', asOf: '2022', status: 'starting' };
const GOES_ON: Said = { documentId: '26计划', asOf: '2026', status: 'under-construction' };

describe('the whole and the parts as evidence', () => {
  it.each<[string, Said, Partial<Family>, RegExp]>([
    [
      'a part is kept with all of its whole: a line of a heat supply of which all lines run',
      openBy('2025'),
      { wholes: [member('供热', ALL_LINES)] },
      /^~kept \(e0 供热\d+\)$/,
    ],
    [
      'a whole in operation says nothing of a part, unless the words are of all of it',
      openBy('2025'),
      { wholes: [member('研究院', { ...ALL_LINES, printed: '高质量发展' })] },
      /^unknown \(e0\)$/,
    ],
    [
      'nor do words of all of it that plan and do not report',
      openBy('2025'),
      { wholes: [member('供热', { ...ALL_LINES, asOf: '2026' })] },
      /^unknown \(e0\)$/,
    ],
    [
      'a second phase is not finished with the first',
      openBy('2025'),
      { name: '某线二期', wholes: [member('某线', ALL_LINES)] },
      /^unknown \(e0\)$/,
    ],
    [
      'a whole is kept where all parts are: a channel built, a port open by the date',
      FIVE_YEARS,
      { parts: [member('航道', CHANNEL_2022), member('港', PORT_2022, PORT_2025)] },
      /^~kept \(e0 航道\d+ 港\d+\)$/,
    ],
    [
      'a whole is reached where a part is open, later than promised, and the others are built',
      OPEN_2023,
      { parts: [member('航道', CHANNEL_2022), member('港', PORT_2022, PORT_2025)] },
      /^~reached \(e0 航道\d+ 港\d+\)$/,
    ],
    [
      'a whole is not there where of one part nothing is said',
      FIVE_YEARS,
      { parts: [member('航道', CHANNEL_2022), member('港')] },
      /^unknown \(e0\)$/,
    ],
    [
      'one part is not the whole',
      FIVE_YEARS,
      { parts: [member('航道', CHANNEL_2022)] },
      /^unknown \(e0\)$/,
    ],
    [
      'a whole is late with a part under way after its date',
      FIVE_YEARS,
      { parts: [member('航道', CHANNEL_2022), member('船闸', LOCK_2022, GOES_ON)] },
      /^~late \(e0 船闸\d+\)$/,
    ],
    [
      'but not with a part that was first named when it was due',
      FIVE_YEARS,
      { parts: [member('船闸', GOES_ON)] },
      /^unknown \(e0\)$/,
    ],
    [
      'nor with its extension: a bridge that is open while its southern road is built',
      FIVE_YEARS,
      { parts: [member('大桥南延', LOCK_2022, GOES_ON)] },
      /^unknown \(e0\)$/,
    ],
  ])('%s', (_, promise, family, expected) => {
    expect(judge(promise, family)).toMatch(expected);
  });

  it('is not asked where its own statements decide', () => {
    const behind: Said = { documentId: '26计划', asOf: '2026', status: 'under-construction' };
    expect(judge(openBy('2025'), { wholes: [member('供热', ALL_LINES)] }, [behind])).toBe(
      'late (e0 e1)',
    );
  });

  it('names the project whose words decide', () => {
    const family = { name: '南线', wholes: [member('供热', ALL_LINES)], parts: [] };
    const [outcome] = computeDueOutcomes([say(openBy('2025'), 'e0')], documents, family);
    expect(outcome?.text).toBe(
      '原定2025年投用（“某词”）；所属的供热，26计划称2025年投用（“全线贯通投运”），推定按期',
    );
  });
});

describe('what is not spoken of, while its whole or its parts are', () => {
  const PLANNED: Said = { ...GOES_ON, status: 'planned' };
  const said = (family: Partial<Family>, later: readonly Said[] = []) => {
    const own = [FIVE_YEARS, ...later].map((each, index) => say(each, `e${index}`));
    const alone = { name: '大桥', wholes: [], parts: [] };
    return computeDueOutcomes(own, documents, { ...alone, ...family })[0]?.text;
  };

  it.each<[string, Partial<Family>, readonly Said[], string]>([
    [
      'an extension is named',
      { parts: [member('大桥南延', PLANNED)] },
      [],
      '后续文件只提及大桥南延',
    ],
    [
      'several parts are named',
      { parts: [member('东岸', PLANNED), member('西岸', PLANNED)] },
      [],
      '后续文件只提及东岸、西岸',
    ],
    [
      'the nearest whole is named',
      {
        wholes: [member('环线', { ...FIVE_YEARS, status: 'mentioned' }), member('路网', GOES_ON)],
      },
      [],
      '后续文件只提及所属的路网',
    ],
    [
      'parts are named by the plan that promises, and no more',
      { parts: [member('南延', { ...FIVE_YEARS, dueBy: '2025' })] },
      [],
      '后续文件未提及',
    ],
    [
      'a part is named after the last word on it',
      { parts: [member('南延', PLANNED)] },
      [{ documentId: '23报告', asOf: '2022', status: 'starting', printed: '启动' }],
      '；23报告称2022年新开工（“启动”），其后文件只提及南延',
    ],
    [
      'it is named itself, which goes before',
      { parts: [member('南延', PLANNED)] },
      [{ documentId: '25计划', asOf: '2024', status: 'mentioned' }],
      '后续文件提及而未说明状态',
    ],
  ])('%s', (_, family, later, expected) => {
    const start = expected.startsWith('；') ? '' : '，';
    expect(said(family, later)).toBe(`原定2021—2025年建成（“某词”）${start}${expected}`);
  });
});

describe('a promise that is less than firm', () => {
  const striven: Said = { ...openBy('2025'), hedge: '力争' };

  it('falls short and is not late, and says the word', () => {
    const [outcome] = computeDueOutcomes([say(striven, 'e0'), say(GOES_ON, 'e1')], documents);
    expect(outcome).toMatchObject({ verdict: 'fell-short', years: 1 });
    expect(outcome?.text).toContain('原拟2025年投用（“力争……某词”）');
  });

  it('is kept like any other', () => {
    expect(judge(striven, {}, [PORT_2025])).toBe('kept (e0 e1)');
  });
});

describe('a state that is near without a date', () => {
  const near: Said = {
    ...{ documentId: '23报告', asOf: '2022', status: 'completed', printed: '即将通车' },
    dueStatus: 'in-operation',
  };

  it.each<[string, Said, readonly Said[], string]>([
    ['stays as it was said where no document confirms it', near, [], 'unknown (e0)'],
    ['is reached where one does', near, [PORT_2025], 'reached (e0 e1)'],
    ['is not where one says less', near, [GOES_ON], 'unknown (e0 e1)'],
    [
      'is open until there is a document of a later round',
      { ...near, documentId: '区26报告', asOf: '2025' },
      [],
      'not-yet (e0)',
    ],
  ])('%s', (_, promise, later, expected) => {
    expect(judge(promise, {}, later)).toBe(expected);
  });

  it('is of a kind of its own', () => {
    expect(kindOfPromise(near)).toBe('imminent');
    expect(kindOfPromise(openBy('2025'))).toBe('firm');
    expect(kindOfPromise({ dueBy: undefined, dueStatus: undefined, hedge: undefined })).toBe(
      undefined,
    );
  });
});
