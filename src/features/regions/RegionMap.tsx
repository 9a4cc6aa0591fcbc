import { formatCount } from '@/domain/number-format';
import type { RegionMapView, RegionTile, ZoneTile } from '@/domain/regions/region-map-view';
import { SHADES } from '@/domain/regions/shade';
import { AddressLink } from '@/store/AddressLink';
import { useAddressActions } from '@/store/address';
import { SourceLink } from '@/store/SourceLink';
import { HiddenText } from '@/ui/HiddenText';
import classes from './RegionMap.module.css';
import { toRegionPage } from './region-links';

const SHADES_DRAWN = Array.from({ length: SHADES }, (_, index) => index + 1);

/**
 * The districts as tiles in about their places, without any outline, shaded by the measure; a click asks
 * for a district, as the panel does. Its table stands beside it.
 */
export function RegionMap({ view }: { view: RegionMapView }) {
  const { tiles, zonesAcross } = view;
  return (
    <figure className={classes.figure}>
      <fieldset className={classes.map} aria-label="区县方位示意图">
        <Caption view={view} />
        {tiles.map((tile) => (
          <Tile key={tile.id} tile={tile} view={view} />
        ))}
      </fieldset>
      {zonesAcross.length === 0 ? null : (
        <div className={classes.across}>
          <span>跨区县的功能区</span>
          <Zones zones={zonesAcross} />
        </div>
      )}
    </figure>
  );
}

/** How the map is to be read, where no district lies. */
function Caption({ view: { measure, tiles } }: { view: RegionMapView }) {
  const isCount = measure.figures === undefined;
  return (
    <div className={classes.caption}>
      {tiles.every(({ shade }) => shade === 0) ? null : (
        <p className={classes.tones}>
          {isCount ? '少' : '低'}
          {SHADES_DRAWN.map((shade) => (
            <span key={shade} data-shade={shade} />
          ))}
          {isCount ? '多' : '高'}
        </p>
      )}
      <p>方位示意，不是地图。点击区县筛选。{isCount ? '' : '“—”：文件没有给出。'}</p>
      <p>
        {isCount ? '区内功能区计入所在区县。' : ''}
        小方块为功能区及其项目数。
      </p>
    </div>
  );
}

function Tile({ tile, view }: { tile: RegionTile; view: RegionMapView }) {
  const { setDimension } = useAddressActions();
  const { id, name, text, sourceId, shade, isChosen, zones } = tile;
  const { label, unit } = view.measure;
  const others = [...view.tiles, ...view.zonesAcross, ...view.tiles.flatMap((of) => of.zones)]
    .filter((region) => region.isChosen && region.id !== id)
    .map((region) => region.id);
  const said = `${label} ${text}${text === '—' ? '' : ` ${unit}`}`;
  return (
    <div
      className={classes.tile}
      data-shade={shade}
      data-chosen={isChosen || undefined}
      style={{ gridColumn: tile.column, gridRow: tile.row }}
    >
      <button
        type="button"
        className={classes.choose}
        aria-pressed={isChosen}
        onClick={() => setDimension('region', isChosen ? others : [...others, id])}
      >
        <span className={classes.name}>{name}</span>
        <HiddenText>：{label} </HiddenText>
        {sourceId === undefined ? <span className={classes.value}>{text}</span> : null}
        <HiddenText>
          {text === '—' ? '' : ` ${unit}`}，{isChosen ? '取消筛选' : '按此筛选'}
        </HiddenText>
      </button>
      {sourceId === undefined ? null : (
        <span className={classes.value} data-words={shade === 0 || undefined}>
          <SourceLink sourceId={sourceId} label={`${name}：${said}，查看出处`}>
            {text}
          </SourceLink>
        </span>
      )}
      <AddressLink
        className={classes.open}
        to={`/regions/${id}`}
        change={toRegionPage}
        aria-label={`${name}详情`}
      >
        详情
      </AddressLink>
      <Zones zones={zones} />
    </div>
  );
}

function Zones({ zones }: { zones: readonly ZoneTile[] }) {
  if (zones.length === 0) return null;
  return (
    <ul className={classes.zones}>
      {zones.map(({ id, name, projects, isChosen }) => (
        <li key={id} data-chosen={isChosen || undefined}>
          <AddressLink
            to={`/regions/${id}`}
            change={toRegionPage}
            title={`${name}：项目 ${projects} 个`}
          >
            <span className={classes.zoneName}>{name}</span>
            {projects === 0 ? null : <span>{formatCount(projects)}</span>}
          </AddressLink>
        </li>
      ))}
    </ul>
  );
}
