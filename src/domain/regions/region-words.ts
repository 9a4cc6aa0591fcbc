import type { RegionLevel } from '@/domain/vocabularies';

export const REGION_LEVEL_LABELS: Record<RegionLevel, string> = {
  country: '国家',
  province: '省',
  'metropolitan-area': '都市圈',
  city: '市',
  district: '区',
  county: '县',
  districts: '多个区县合计',
  'functional-zone': '功能区',
  abroad: '境外',
};
