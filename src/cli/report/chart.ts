/**
 * A report as an SVG chart: a Vega-Lite specification rendered by Vega without a browser. Deterministic: independent of clock, machine time
 * zone and installed fonts.
 */
import type { TopLevelSpec } from 'vega-lite';
import { MEASURES, type Measure } from '../../domain/measures/measures.js';
import { localDate, type ReportData } from './rows.js';
import { largestSeries, OTHER_SERIES, type Point, pointsOf, axisScale } from './series.js';

const FONT = 'Helvetica, Arial, sans-serif';
/** Distinguishable in every common form of colour blindness on white (Okabe and Ito, 2008); others are grey. */
const COLOURS = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#56B4E9', '#E69F00', '#000000', '#8C6D31'];
const GREY = '#888888';
const WIDTH = 640;
const HEIGHT = 240;
/** Height of one bar. */
const BAR_STEP = 22;

/**
 * Draws a chart of each measure, one below the other: lines over calendar units, or bars where the period is a whole.
 * @param title also for assistive technology
 * @returns the text of an SVG file
 */
export const renderSvg = async (report: ReportData, title: string): Promise<string> => {
  // Loaded when a chart is wanted, and not before: they are large.
  const { compile } = await import('vega-lite');
  const { parse, View } = await import('vega');
  const { spec } = compile(chartSpec(report, title));
  const view = new View(parse(spec), { renderer: 'none' });
  try {
    return withTitle(await view.toSVG(), title);
  } finally {
    view.finalize();
  }
};

const chartSpec = (report: ReportData, title: string): TopLevelSpec => {
  const { question } = report.measured;
  const shownSeries = largestSeries(report);
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: title,
    title: { text: title, subtitle: subtitleOf(report), anchor: 'start', fontSize: 15, subtitlePadding: 6, offset: 16 },
    background: 'white',
    padding: 16,
    config: { font: FONT, axis: { labelFontSize: 11, titleFontSize: 11, gridColor: '#e5e5e5' }, view: { stroke: null } },
    vconcat: question.measures.map((measure) => panelOf(report, measure, shownSeries)),
  } as TopLevelSpec;
};

const subtitleOf = ({ measured: { question, issues } }: ReportData): string => {
  const { period, timeZone } = question;
  const last = localDate(new Date(period.to.getTime() - 1), timeZone);
  return `${localDate(period.from, timeZone)} to ${last} (${timeZone}), ${issues.toLocaleString('en')} issues`;
};

const panelOf = (report: ReportData, measure: Measure, shownSeries: readonly string[]): object => {
  const points = pointsOf(report, measure, shownSeries);
  return report.measured.question.bucket === null ? barChart(points, measure) : lineChart(points, measure, shownSeries);
};

/** The points as they are drawn: with their values on the scale of the axis. */
const scaledPoints = (points: readonly Point[], measure: Measure) => {
  const { divisor, title, format } = axisScale(points, measure);
  const values = points.map((point) => ({ ...point, value: point.value === null ? null : point.value / divisor }));
  // Parts of a whole are seen against the whole; things are counted in whole numbers.
  const scale = MEASURES[measure].unit === 'SHARE' ? { domain: [0, 1] } : { zero: true };
  return { values, scale, axis: { title, format, ...(MEASURES[measure].unit === 'NUMBER' && { tickMinStep: 1 }) } };
};

const seriesIn = (points: readonly Point[]): readonly string[] => [...new Set(points.map(({ series }) => series))];

/** The same colour for the same series in every panel, so that one legend serves all. */
const colourEncoding = (points: readonly Point[], shownSeries: readonly string[]): object => {
  const domain = [...shownSeries, ...(seriesIn(points).includes(OTHER_SERIES) ? [OTHER_SERIES] : [])];
  const range = domain.map((name, index) => (name === OTHER_SERIES ? GREY : (COLOURS[index % COLOURS.length] ?? GREY)));
  const legend = domain.length > 1 ? { labelLimit: 260 } : null;
  return { field: 'series', type: 'nominal', scale: { domain, range }, sort: null, title: null, legend };
};

const ariaLabel = (points: readonly Point[], measure: Measure): string => `${MEASURES[measure].label} of ${seriesIn(points).join('; ')}`;

/** The values of more points than this would hide one another. */
const MOST_LABELLED = 48;
/** The width of the narrowest line, and how much wider each line before it is at most, in pixels; all together grow no wider than this. */
const [NARROWEST, STEP, WIDEST] = [2, 2.5, 10];

/** The first line is the widest, so that one of the same values is seen at both sides of the others. */
const lineWidth = (index: number, count: number): number => NARROWEST + (count - 1 - index) * Math.min(STEP, WIDEST / count);

/** A unit that is not over is named so. */
const nameOfUnit = ({ unit, isPartial }: Point): string => (isPartial ? `${unit} (part)` : unit);

/** Points of the units before the last, and those that lead from there into a last one that is not over. */
const wholeAndPartial = (points: readonly Point[]): readonly [whole: readonly Point[], partial: readonly Point[]] => {
  const units = [...new Set(points.map(({ unit }) => unit))].toSorted();
  const last = points.filter(({ unit }) => unit === units.at(-1));
  if (!last.some(({ isPartial }) => isPartial)) return [points, []];
  return [points.filter(({ unit }) => unit !== units.at(-1)), points.filter(({ unit }) => units.slice(-2).includes(unit))];
};

/** Lines over the calendar units: dashed into one that is not over, with the number of observations at each point. */
const lineChart = (points: readonly Point[], measure: Measure, shownSeries: readonly string[]): object => {
  const { values, axis, scale } = scaledPoints(points, measure);
  const named = values.map((point) => ({ ...point, unit: nameOfUnit(point) }));
  const domain = [...new Set(points.toSorted((one, other) => (one.unit < other.unit ? -1 : 1)).map(nameOfUnit))];
  const inUnits = (some: readonly Point[]) =>
    named.filter(({ unit, series }) => some.some((one) => nameOfUnit(one) === unit && one.series === series));
  const [whole = [], partial = []] = wholeAndPartial(points).map(inUnits);
  const colour = colourEncoding(points, shownSeries);
  // Its own mark for each series, as an encoding of the width would want a legend.
  const linesOf = (some: readonly object[], series: readonly string[], strokeDash: readonly number[]): readonly object[] =>
    some.length === 0
      ? []
      : series.map((name, index) => ({
          data: { values: some },
          transform: [{ filter: { field: 'series', equal: name } }],
          mark: { type: 'line', strokeWidth: lineWidth(index, series.length), strokeDash, invalid: 'break-paths-filter-domains' },
        }));
  const drawn = seriesIn(points);
  const n = {
    mark: { type: 'text', dy: -9, fontSize: 8 },
    encoding: { text: { field: 'n' } },
  };
  return {
    description: ariaLabel(points, measure),
    width: WIDTH,
    height: HEIGHT,
    data: { values: named },
    encoding: {
      x: {
        field: 'unit',
        type: 'ordinal',
        scale: { domain },
        title: null,
        axis: { labelOverlap: true, labelAngle: domain.length > 8 ? -40 : 0 },
      },
      y: { field: 'value', type: 'quantitative', scale, axis: { ...axis, title: `${axis.title}; n at each point` } },
      color: colour,
    },
    layer: [
      ...linesOf(whole, drawn, [1, 0]),
      ...linesOf(partial, drawn, [5, 4]),
      { mark: { type: 'point', filled: true, size: 40 } },
      ...(points.length <= MOST_LABELLED ? [n] : []),
    ],
  };
};

const barChart = (points: readonly Point[], measure: Measure): object => {
  const { values, axis, scale } = scaledPoints(points, measure);
  return {
    description: ariaLabel(points, measure),
    width: WIDTH,
    height: { step: BAR_STEP },
    data: { values },
    mark: { type: 'bar', color: COLOURS[0] },
    encoding: {
      y: { field: 'series', type: 'nominal', sort: null, title: null, axis: { labelLimit: 260 } },
      x: { field: 'value', type: 'quantitative', scale, axis },
    },
  };
};

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Adds a title for assistive technology (SVG 2, title element; WAI-ARIA Graphics). */
const withTitle = (svg: string, title: string): string =>
  `${svg.replace(/^<svg ([^>]*)>/, (_, attributes: string) => `<svg ${withAriaLabel(attributes, title)}><title>${escapeXml(title)}</title>`)}\n`;

const withAriaLabel = (attributes: string, title: string): string =>
  /\brole=/.test(attributes) ? attributes : `${attributes} role="graphics-document document" aria-label="${escapeXml(title)}"`;
