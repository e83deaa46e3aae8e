/** A chart, drawn by Vega on a canvas; loaded with the first one. The table beside it says the same to those who do not see it. */
import { useEffect, useRef } from 'react';
import type { PerformanceMeasureUnit } from '../types.generated.js';
import { largestSeries, type Point } from './points.js';

interface ChartProps {
  readonly points: readonly Point[];
  readonly unit: PerformanceMeasureUnit;
  readonly title: string;
}

/** More lines than these cannot be told apart. */
const MOST_SERIES = 6;
const HEIGHT = 300;
const HOUR_MS = 3_600_000;

/** Distinguishable in every common form of colour blindness, on light and on dark. */
const LIGHT = ['#0f5c6e', '#c8641b', '#7a5aa6', '#3f8f69', '#b0446f', '#5f7f88'];
const DARK = ['#6cc3d6', '#eab25e', '#b39ddb', '#7fcba3', '#ec8fb3', '#9fb4bb'];

export const Chart = ({ points, unit, title }: ChartProps) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let stop = (): void => undefined;
    let isGone = false;
    const draw = async (): Promise<void> => {
      const [{ compile }, { parse, View }, { expressionInterpreter }] = await Promise.all([
        import('vega-lite'),
        import('vega'),
        import('vega-interpreter'),
      ]);
      if (isGone) return;
      stop();
      const { spec } = compile(specOf(points, unit, element) as Parameters<typeof compile>[0]);
      // The content security policy allows no code made from text: expressions are interpreted.
      const view = new View(parse(spec, undefined, { ast: true }), {
        renderer: 'canvas',
        container: element,
        expr: expressionInterpreter,
        hover: true,
      });
      stop = () => void view.finalize();
      await view.runAsync();
    };
    const again = (): void => void draw();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const watcher = new MutationObserver(again);
    watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    scheme.addEventListener('change', again);
    addEventListener('resize', again);
    again();
    return () => {
      isGone = true;
      stop();
      watcher.disconnect();
      scheme.removeEventListener('change', again);
      removeEventListener('resize', again);
    };
  }, [points, unit]);
  return <div ref={place} className="chart" role="img" aria-label={`Chart: ${title}. The table below has its figures.`} />;
};

const specOf = (points: readonly Point[], unit: PerformanceMeasureUnit, element: HTMLElement): object => {
  const style = getComputedStyle(element);
  // A probe resolves light-dark(): the property itself keeps the whole expression.
  const [ink, line] = [style.color, style.borderBottomColor];
  const isDark =
    document.documentElement.dataset['theme'] === 'dark' ||
    (document.documentElement.dataset['theme'] !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  const series = largestSeries(points, MOST_SERIES);
  const divisor = unit === 'MILLISECONDS' ? HOUR_MS : 1;
  const values = points
    .filter((point) => series.includes(point.series))
    .map((point) => ({ ...point, value: point.value === null ? null : point.value / divisor }));
  const y = {
    field: 'value',
    type: 'quantitative',
    title: null,
    axis: {
      format: unit === 'SHARE' ? '.0%' : unit === 'MILLISECONDS' ? ',.3~f' : ',.3~f',
      tickCount: 5,
      labelExpr: unit === 'MILLISECONDS' ? "datum.label + ' h'" : 'datum.label',
    },
    scale: unit === 'SHARE' ? { domain: [0, 1] } : { zero: true },
  };
  const colour = {
    field: 'series',
    type: 'nominal',
    title: null,
    sort: null,
    scale: { domain: series, range: isDark ? DARK : LIGHT },
    legend: series.length > 1 ? { orient: 'top', labelLimit: 260, symbolType: 'circle', columns: 3 } : null,
  };
  const tooltip = [
    { field: 'series', title: 'Of' },
    { field: 'from', type: 'temporal', title: 'From' },
    { field: 'value', title: 'Value', format: unit === 'SHARE' ? '.1%' : ',.2f' },
    { field: 'n', title: 'n' },
  ];
  const x = { field: 'from', type: 'temporal', title: null, axis: { labelOverlap: true, tickCount: 8, grid: false } };
  const isOverTime = values.some(({ from }) => from !== null);
  return {
    width: Math.max(200, element.clientWidth - 60),
    height: isOverTime ? HEIGHT : { step: 28 },
    background: 'transparent',
    autosize: { type: 'pad', contains: 'padding' },
    data: { values },
    config: {
      font: 'Inter Variable, system-ui, sans-serif',
      view: { stroke: null },
      axis: { labelColor: ink, gridColor: line, domainColor: line, tickColor: line, labelFontSize: 11, labelPadding: 6 },
      legend: { labelColor: ink, labelFontSize: 12 },
    },
    ...(isOverTime
      ? {
          layer: [
            { mark: { type: 'line', strokeWidth: 2, interpolate: 'monotone' }, encoding: { x, y, color: colour } },
            // A hollow point: the unit of time is not over, or lies only partly in the period.
            {
              mark: { type: 'point', size: 46, strokeWidth: 2 },
              encoding: {
                x,
                y,
                color: colour,
                tooltip,
                fillOpacity: { condition: { test: 'datum.isPartial', value: 0 }, value: 1 },
                fill: colour,
              },
            },
          ],
        }
      : {
          mark: { type: 'bar', cornerRadiusEnd: 3, height: 16, color: isDark ? DARK[0] : LIGHT[0] },
          encoding: {
            y: { field: 'series', type: 'nominal', title: null, sort: '-x', axis: { labelLimit: 220, grid: false } },
            x: y,
            tooltip,
          },
        }),
  };
};
