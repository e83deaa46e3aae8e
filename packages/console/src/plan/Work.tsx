/** What is done: steps and actions, when, and what stands in the way. */
import { Link } from 'wouter';
import { shownName } from '../lib/shownNames.js';
import { ScrollTable } from '../ui/ScrollTable.js';
import { Section } from '../ui/Section.js';
import { When } from '../ui/When.js';
import type { PlanViewFragment } from './Plan.generated.js';

export const Work = ({ plan: { tasks, actions } }: { readonly plan: PlanViewFragment }) => (
  <Section title="Work" aside={`${tasks.filter(({ status }) => status === 'COMPLETED').length} of ${tasks.length} steps done`}>
    <ol className="steps">
      {tasks.map(({ id, name, mandatory, status }) => (
        <li key={id} data-status={status}>
          <span>{name}</span>
          <span className="quiet">
            {shownName(status)}
            {mandatory ? '' : ' · optional'}
          </span>
        </li>
      ))}
    </ol>
    {actions.length > 0 && (
      <ScrollTable
        label="Actions"
        head={
          <>
            <th>Action</th>
            <th>On</th>
            <th>Before</th>
            <th>After</th>
            <th>State</th>
          </>
        }
      >
        {actions.map(({ id, kind, entity, parameter, before, after, status, error }) => (
          <tr key={id}>
            <td>
              {shownName(kind)}
              <div className="quiet">{parameter}</div>
            </td>
            <td className="mono">{entity.id}</td>
            <td className="mono">{before ?? '—'}</td>
            <td className="mono">{after}</td>
            <td>
              {status == null ? 'Not begun' : shownName(status)}
              {error != null && <div className="is-late-text">{error}</div>}
            </td>
          </tr>
        ))}
      </ScrollTable>
    )}
  </Section>
);

export const PlanTimes = ({ plan: { window, scheduled, conflicts } }: { readonly plan: PlanViewFragment }) => (
  <Section title="Window" aside={conflicts.length > 0 ? `${conflicts.length} conflicts` : 'no conflict'}>
    <p>
      {(scheduled ?? window) == null ? (
        <span className="quiet">No window is planned.</span>
      ) : (
        <>
          <When at={(scheduled ?? window)?.start ?? ''} /> to <When at={(scheduled ?? window)?.end ?? ''} />
          <span className="quiet"> {scheduled == null ? 'planned' : 'scheduled'}</span>
        </>
      )}
    </p>
    {conflicts.map(({ planId, name, entity, window: other }) => (
      <p key={`${planId ?? ''}${entity.id}${other.start}`} className="notice">
        On {entity.id} at the same time:{' '}
        {planId == null ? (name ?? 'other work') : <Link href={`/plans/${planId}`}>{name ?? 'another plan'}</Link>},{' '}
        <When at={other.start} /> to <When at={other.end} />
      </p>
    ))}
  </Section>
);

/** Who has been told what, and when. */
export const Notices = ({ plan: { notices } }: { readonly plan: PlanViewFragment }) => (
  <Section title="Notices" aside={notices.length === 0 ? 'nobody has been notified' : ''}>
    <ol className="history">
      {notices.toReversed().map(({ id, kind, at, recipients, text }) => (
        <li key={id}>
          <span>
            <strong>{shownName(kind)}</strong> {text}
          </span>
          <span className="quiet">
            <When at={at} /> to {recipients.join(', ')}
          </span>
        </li>
      ))}
    </ol>
  </Section>
);
