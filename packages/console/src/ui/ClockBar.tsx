/** A service level clock as a bar: how much of the promise is used, whether time runs, and what is left. */
import type { ClockView } from '../lib/clocks.js';
import { shownDuration } from '../lib/time.js';
import { shownName } from '../lib/shownNames.js';

/** What is left, in a few words. */
export const clockWords = ({ tone, remainingMs, isRunning }: ClockView): string => {
  if (remainingMs === null) return tone === 'late' ? 'missed' : tone === 'met' ? '✓ met' : '';
  if (remainingMs < 0) return `${shownDuration(remainingMs)} late`;
  return `${shownDuration(remainingMs)}${isRunning ? '' : ' · paused'}`;
};

interface ClockBarProps {
  readonly clock: ClockView;
  readonly label?: boolean;
}

export const ClockBar = ({ clock, label = false }: ClockBarProps) => {
  const used = clock.share === null ? 0 : Math.min(1, clock.share);
  const percent = clock.share === null ? '' : `, ${Math.round(clock.share * 100)} % of the time used`;
  return (
    <div className="clock" data-tone={clock.tone} data-runs={clock.isRunning || undefined}>
      {label && <span className="clock-kind">{shownName(clock.kind)}</span>}
      {clock.share !== null && clock.tone !== 'met' && (
        <span className="clock-bar" role="img" aria-label={`${shownName(clock.kind)}${percent}`}>
          <span className="clock-used" style={{ inlineSize: `${used * 100}%` }} />
        </span>
      )}
      <span className="clock-text">{clockWords(clock)}</span>
    </div>
  );
};
