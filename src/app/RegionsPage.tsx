import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { PageLayout } from '@/app/PageLayout';
import { useChoice } from '@/app/use-choice';
import { useFilteredDataset } from '@/app/use-filtered-dataset';
import { NO_FILTERS } from '@/domain/filters';
import { computeRegionMapView } from '@/domain/regions/region-map-view';
import { listRegionMeasures } from '@/domain/regions/region-measure';
import { RegionMap } from '@/features/regions/RegionMap';
import { RegionTable } from '@/features/regions/RegionTable';
import { useAddressActions } from '@/store/address';
import headingClasses from './PageHeading.module.css';
import classes from './RegionsPage.module.css';

/** 区县: the districts as tiles, and what is known of each. */
export function RegionsPage() {
  const { dataset, filters, dropped } = useFilteredDataset();
  const measures = useMemo(() => listRegionMeasures(dataset).map(({ id }) => id), [dataset]);
  const { chosen, unknown } = useChoice('measure', measures);
  const { setMeasure } = useAddressActions();
  const view = useMemo(
    () => computeRegionMapView(dataset, filters, chosen),
    [dataset, filters, chosen],
  );
  return (
    <PageLayout
      dataset={dataset}
      part="regions"
      filters={filters}
      counts={view.counts}
      dropped={[...dropped, ...unknown]}
      scrolls
    >
      <div>
        <div className={headingClasses.heading}>
          <h1>区县</h1>
          <NativeSelect
            size="xs"
            aria-label="着色依据"
            value={view.measure.id}
            data={view.measures.map(({ id, label }) => ({ value: id, label }))}
            onChange={({ currentTarget: { value } }) =>
              setMeasure(value === measures[0] ? '' : value)
            }
          />
        </div>
        <div className={classes.beside}>
          <RegionMap view={view} />
          <RegionTable
            rows={view.rows}
            filters={filters}
            countAll={() => computeRegionMapView(dataset, NO_FILTERS, '').rows.length}
          />
        </div>
      </div>
    </PageLayout>
  );
}
