/** Questions about trends: what, of whom, over which time; the answer as a chart, a table and a file. */
import { lazy, Suspense, useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { useQuery } from 'urql';
import { useSearchParams } from 'wouter';
import { shownMeasure, shownValue, unitOf } from '../lib/measures.js';
import { readersZone, shownInstant } from '../lib/time.js';
import { shownName } from '../lib/shownNames.js';
import type { PerformanceMeasure, PerformanceMeasureDimension, PerformanceTimeBucket } from '../types.generated.js';
import { ChoiceMenu } from '../ui/ChoiceMenu.js';
import { Loading, Nothing, Trouble } from '../ui/states.js';
import { csvOf, type Point, pointsOf } from './points.js';
import {
  BUCKETS,
  DIMENSIONS,
  MEASURES,
  periodOf,
  PERIODS,
  type PeriodWord,
  type Question,
  readQuestion,
  writeQuestion,
} from './question.js';
import { TrendsDocument } from './Trends.generated.js';

const Chart = lazy(() => import('./Chart.js').then(({ Chart: component }) => ({ default: component })));

export const Trends = () => {
  const [search, setSearch] = useSearchParams();
  const question = readQuestion(search);
  const { measure, by, bucket } = question;
  const ask = (change: Partial<Question>) => setSearch(writeQuestion({ ...question, ...change }));
  const [{ data, error, fetching }, refetch] = useQuery({
    query: TrendsDocument,
    variables: {
      by: by === null ? [] : [by],
      measures: [measure],
      period: periodOf(question, Date.now()),
      bucket,
      timeZone: readersZone(),
      compare: true,
    },
  });
  const trend = data?.performanceTrend;
  const points = useMemo(() => (trend === undefined ? [] : pointsOf(trend)), [trend]);
  return (
    <div className="page">
      <div className="page-head">
        <h1>Trends</h1>
        {trend !== undefined && (
          <span className="quiet">
            {trend.issues.toLocaleString('en')} issues, as of {shownInstant(trend.asOf)}
          </span>
        )}
        {points.length > 0 && (
          <Button className="button" onPress={() => download(csvOf(points), `${measure.toLowerCase()}.csv`)}>
            Export CSV
          </Button>
        )}
      </div>
      <QuestionBar question={question} onAsk={ask} />
      {error && trend === undefined && (
        <Trouble title="The trend cannot be computed" error={error} onRetry={() => refetch({ requestPolicy: 'network-only' })} />
      )}
      {trend === undefined && !error && fetching && <Loading what="the trend" />}
      {trend !== undefined && points.length === 0 && (
        <Nothing title="Nothing was measured in this period">Choose a longer period or another measure.</Nothing>
      )}
      {trend !== undefined && points.length > 0 && (
        <>
          {trend.findings.map(({ text, worse }) => (
            <p key={text} className={`notice ${worse ? 'is-late' : 'is-fine'}`}>
              {text}
            </p>
          ))}
          <figure className="card chart-card">
            <figcaption>
              <strong>{shownMeasure(measure)}</strong>
              <span className="quiet">
                {by === null ? 'altogether' : `by ${shownName(by).toLowerCase()}`} · hollow points are units of time that are not complete
              </span>
            </figcaption>
            <Suspense fallback={<Loading what="the chart" />}>
              <Chart points={points} unit={unitOf(measure)} title={shownMeasure(measure)} />
            </Suspense>
          </figure>
          <Table points={points} measure={measure} />
        </>
      )}
    </div>
  );
};

const named = (values: readonly string[]) => values.map((value) => ({ value, name: shownName(value) }));

const QuestionBar = ({ question, onAsk }: { readonly question: Question; readonly onAsk: (change: Partial<Question>) => void }) => (
  <div className="filters" role="group" aria-label="The question">
    <ChoiceMenu
      label="Measure"
      isSingle
      choices={MEASURES.map((value) => ({ value, name: shownMeasure(value) }))}
      chosen={[question.measure]}
      onChoose={([measure]) => onAsk({ measure: measure as PerformanceMeasure })}
    />
    <ChoiceMenu
      label="By"
      isSingle
      choices={[{ value: 'none', name: 'Altogether' }, ...named(DIMENSIONS)]}
      chosen={[question.by ?? 'none']}
      onChoose={([by]) => onAsk({ by: by === 'none' ? null : (by as PerformanceMeasureDimension) })}
    />
    <ChoiceMenu
      label="Per"
      isSingle
      choices={[{ value: 'none', name: 'Whole period' }, ...named(BUCKETS)]}
      chosen={[question.bucket ?? 'none']}
      onChoose={([bucket]) => onAsk({ bucket: bucket === 'none' ? null : (bucket as PerformanceTimeBucket) })}
    />
    <ChoiceMenu
      label="Over"
      isSingle
      choices={Object.entries(PERIODS).map(([value, days]) => ({ value, name: `The last ${days} days` }))}
      chosen={[question.period]}
      onChoose={([period]) => onAsk({ period: period as PeriodWord })}
    />
  </div>
);

const Table = ({ points, measure }: { readonly points: readonly Point[]; readonly measure: PerformanceMeasure }) => (
  <div className="scroll card" tabIndex={0} role="region" aria-label="The figures">
    <table className="table">
      <thead>
        <tr>
          <th>Of</th>
          <th>From</th>
          <th className="num">{shownMeasure(measure)}</th>
          <th className="num">n</th>
          <th>Complete</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ series, from, value, n, isPartial }) => (
          <tr key={`${series}${from ?? ''}`}>
            <td>{series}</td>
            <td>{from === null ? 'Whole period' : shownInstant(from)}</td>
            <td className="num">{shownValue(value, unitOf(measure))}</td>
            <td className="num quiet">{n}</td>
            <td className="quiet">{isPartial ? 'partial' : 'yes'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** Gives the reader a file. */
const download = (text: string, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};
