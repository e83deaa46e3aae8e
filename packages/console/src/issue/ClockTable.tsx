/** Every clock, with what it counted and why. */
import { clockAt } from '../lib/clocks.js';
import { durationMs, shownDuration } from '../lib/time.js';
import { useNow } from '../lib/useNow.js';
import { shownName } from '../lib/shownNames.js';
import { ClockBar } from '../ui/ClockBar.js';
import { ScrollTable } from '../ui/ScrollTable.js';
import { Section } from '../ui/Section.js';
import { seenAt } from '../ui/useClocks.js';
import { When } from '../ui/When.js';
import type { IssueViewFragment } from './Issue.generated.js';

type Clock = IssueViewFragment['clocks'][number];

export const ClockTable = ({ clocks }: { readonly clocks: readonly Clock[] }) => {
  // Updates come due again and again: those that were met say little.
  const shown = clocks.filter(({ kind, state }) => kind !== 'UPDATE' || state !== 'MET');
  return (
    <Section title="Clocks" aside={`${shown.length} promises`}>
      <ul className="clock-list">
        {shown.map((clock) => (
          <ClockEntry key={clock.id} clock={clock} />
        ))}
      </ul>
    </Section>
  );
};

const ClockEntry = ({ clock }: { readonly clock: Clock }) => {
  const now = useNow();
  const view = clockAt(clock, seenAt(clock), now);
  const { timeZone } = clock.calendar;
  return (
    <li>
      <details className="clock-entry">
        <summary>
          <span className="clock-entry-name">
            <strong>{shownName(view.kind)}</strong>
            <span className="quiet">{clock.obligor === 'PARTY' ? 'Party to service provider' : 'Service provider to customer'}</span>
          </span>
          <ClockBar clock={view} />
          <span className="clock-entry-due">
            {clock.deadline == null ? shownName(clock.state) : <When at={clock.deadline} zone={timeZone} />}
          </span>
        </summary>
        <p className="quiet">
          {clock.target == null ? 'No target is agreed. ' : `Agreed: ${shownDuration(durationMs(clock.target))}. `}
          Counted {shownDuration(durationMs(clock.elapsed))}, of {shownDuration(durationMs(clock.gross))} that passed; paused{' '}
          {shownDuration(durationMs(clock.stopped))}. Agreement {clock.agreement.agreementReference}, version{' '}
          {clock.agreement.arrangementVersion}, hours of {timeZone}.
          {clock.dispute != null && ` Disputed: ${clock.dispute.reason} (${shownName(clock.dispute.outcome).toLowerCase()}).`}
        </p>
        <ScrollTable
          label={`What the clock counted: ${shownName(clock.kind)}`}
          head={
            <>
              <th>From</th>
              <th>To</th>
              <th>With</th>
              <th>State</th>
              <th className="num">Counted</th>
              <th>Why</th>
            </>
          }
        >
          {clock.explain.map((segment) => (
            <tr key={segment.from}>
              <td>
                <When at={segment.from} />
              </td>
              <td>
                <When at={segment.to} />
              </td>
              <td>{shownName(segment.holder)}</td>
              <td>{shownName(segment.state)}</td>
              <td className="num">{shownDuration(durationMs(segment.elapsed))}</td>
              <td>
                {segment.reason == null
                  ? shownName(segment.status)
                  : `${shownName(segment.reason)}${segment.evidence == null ? '' : `: ${segment.evidence}`}`}
              </td>
            </tr>
          ))}
        </ScrollTable>
      </details>
    </li>
  );
};
