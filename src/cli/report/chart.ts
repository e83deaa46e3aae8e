/**
 * A report as an SVG chart. Vega-Lite says what is drawn, Vega draws it without a browser: the same report gives the same bytes, wherever
 * and whenever it is drawn, because nothing in it depends on a clock, a zone of the machine or an installed font.
 */
import type { TopLevelSpec } from 'vega-lite';
import { MEASURES, type Measure } from '../../domain/measures/measures.js';
import { localDate, type Reported } from './rows.js';
import { largestSeries, OTHERS, type Point, pointsOf, scaleOf } from './series.js';

const FONT = 'Helvetica, Arial, sans-serif';
/** Distinguishable in every common form of colour blindness on white (Okabe and Ito, 2008); what is left over is grey. */
const COLOURS = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#56B4E9', '#E69F00', '#000000', '#8C6D31'];
const GREY = '#888888';
const WIDTH = 640;
const HEIGHT = 240;
/** Height of one bar. */
const STEP = 22;

/**
 * Draws a chart of each measure, one below the other: lines over calendar units, or bars where the period is a whole.
 * @param title what a reader, seeing or not, is told it shows
 * @returns the text of an SVG file
 */
export const svgOf = async (report: Reported, title: string): Promise<string> => {
  // Loaded when a chart is wanted, and not before: they are large.
  const { compile } = await import('vega-lite');
  const { parse, View } = await import('vega');
  const { spec } = compile(chartOf(report, title));
  const view = new View(parse(spec), { renderer: 'none' });
  try {
    return titled(await view.toSVG(), title);
  } finally {
    view.finalize();
  }
};

const chartOf = (report: Reported, title: string): TopLevelSpec => {
  const { question } = report.measured;
  const shown = largestSeries(report);
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: title,
    title: { text: title, subtitle: subtitleOf(report), anchor: 'start', fontSize: 15, subtitlePadding: 6, offset: 16 },
    background: 'white',
    padding: 16,
    config: { font: FONT, axis: { labelFontSize: 11, titleFontSize: 11, gridColor: '#e5e5e5' }, view: { stroke: null } },
    vconcat: question.measures.map((measure) => panelOf(report, measure, shown)),
  } as TopLevelSpec;
};

const subtitleOf = ({ measured: { question, issues } }: Reported): string => {
  const { period, timeZone } = question;
  const last = localDate(new Date(period.to.getTime() - 1), timeZone);
  return `${localDate(period.from, timeZone)} to ${last} (${timeZone}), ${issues.toLocaleString('en')} issues`;
};

const panelOf = (report: Reported, measure: Measure, shown: readonly string[]): object => {
  const points = pointsOf(report, measure, shown);
  return report.measured.question.bucket === null ? bars(points, measure) : lines(points, measure, shown);
};

/** The points as they are drawn: with their values on the scale of the axis. */
const drawn = (points: readonly Point[], measure: Measure) => {
  const { divisor, title, format } = scaleOf(points, measure);
  const values = points.map((point) => ({ ...point, value: point.value === null ? null : point.value / divisor }));
  // Parts of a whole are seen against the whole; things are counted in whole numbers.
  const scale = MEASURES[measure].unit === 'SHARE' ? { domain: [0, 1] } : { zero: true };
  return { values, scale, axis: { title, format, ...(MEASURES[measure].unit === 'NUMBER' && { tickMinStep: 1 }) } };
};

const seriesIn = (points: readonly Point[]): readonly string[] => [...new Set(points.map(({ series }) => series))];

/** The same colour for the same series in every panel, so that one legend serves all. */
const colour = (points: readonly Point[], shown: readonly string[]): object => {
  const domain = [...shown, ...(seriesIn(points).includes(OTHERS) ? [OTHERS] : [])];
  const range = domain.map((name, index) => (name === OTHERS ? GREY : (COLOURS[index % COLOURS.length] ?? GREY)));
  const legend = domain.length > 1 ? { labelLimit: 260 } : null;
  return { field: 'series', type: 'nominal', scale: { domain, range }, sort: null, title: null, legend };
};

const aria = (points: readonly Point[], measure: Measure): string => `${MEASURES[measure].called} of ${seriesIn(points).join('; ')}`;

const lines = (points: readonly Point[], measure: Measure, shown: readonly string[]): object => {
  const { values, axis, scale } = drawn(points, measure);
  const domain = [...new Set(points.map(({ unit }) => unit))].toSorted();
  return {
    description: aria(points, measure),
    width: WIDTH,
    height: HEIGHT,
    data: { values },
    mark: { type: 'line', point: { size: 36 }, strokeWidth: 2, invalid: 'break-paths-filter-domains' },
    encoding: {
      x: {
        field: 'unit',
        type: 'ordinal',
        scale: { domain },
        title: null,
        axis: { labelOverlap: true, labelAngle: domain.length > 8 ? -40 : 0 },
      },
      y: { field: 'value', type: 'quantitative', scale, axis },
      color: colour(points, shown),
      detail: { field: 'series', type: 'nominal' },
    },
  };
};

const bars = (points: readonly Point[], measure: Measure): object => {
  const { values, axis, scale } = drawn(points, measure);
  return {
    description: aria(points, measure),
    width: WIDTH,
    height: { step: STEP },
    data: { values },
    mark: { type: 'bar', color: COLOURS[0] },
    encoding: {
      y: { field: 'series', type: 'nominal', sort: null, title: null, axis: { labelLimit: 260 } },
      x: { field: 'value', type: 'quantitative', scale, axis },
    },
  };
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Names the picture for whoever cannot see it, where assistive technology looks first (SVG 2, title element; WAI-ARIA Graphics). */
const titled = (svg: string, title: string): string =>
  `${svg.replace(/^<svg ([^>]*)>/, (_, attributes: string) => `<svg ${named(attributes, title)}><title>${escaped(title)}</title>`)}\n`;

const named = (attributes: string, title: string): string =>
  /\brole=/.test(attributes) ? attributes : `${attributes} role="graphics-document document" aria-label="${escaped(title)}"`;
