/** What the party reported, and how its promise of restoration moved. */
import { durationMs, shownDuration } from '../lib/time.js';
import { Section } from '../ui/Section.js';
import { When } from '../ui/When.js';
import type { IssueProgressFragment } from './Progress.generated.js';

export const Progress = ({ issue: { progress, slippage, missedUpdateCount } }: { readonly issue: IssueProgressFragment }) => (
  <Section
    title="Progress"
    aside={[
      slippage.n > 0 && slippage.total != null ? `slipped ${shownDuration(durationMs(slippage.total))} over ${slippage.n} revisions` : '',
      missedUpdateCount > 0 ? `${missedUpdateCount} updates missed` : '',
    ]
      .filter((part) => part !== '')
      .join(' · ')}
  >
    {progress.length === 0 && <p className="quiet">The party has not reported yet.</p>}
    <ol className="reports">
      {progress.toReversed().map(({ at, by, percent, text, expectedRestorationAt, slippage: moved }) => (
        <li key={at}>
          <span className="report-percent">{Math.round(percent)} %</span>
          <div>
            <p>{text}</p>
            <p className="quiet">
              {by}, <When at={at} />
              {expectedRestorationAt != null && (
                <>
                  {' · restored by '}
                  <When at={expectedRestorationAt} />
                </>
              )}
              {moved != null && durationMs(moved) > 0 && (
                <span className="is-late-text"> · {shownDuration(durationMs(moved))} later than promised before</span>
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  </Section>
);
