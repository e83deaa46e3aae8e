/** Notes, links to other issues, and the whole history. */
import { Link } from 'wouter';
import { shownName } from '../lib/shownNames.js';
import { History } from '../ui/History.js';
import { Section } from '../ui/Section.js';
import { When } from '../ui/When.js';
import type { IssueTalkFragment } from './Talk.generated.js';

export const Talk = ({ issue: { notes, links, history } }: { readonly issue: IssueTalkFragment }) => (
  <>
    {links.length > 0 && (
      <Section title="Linked issues">
        <ul className="plain-list">
          {links.map(({ issueId, relation, inverse, performanceIssue }) => (
            <li key={`${issueId}${relation}`}>
              <span className="quiet">{inverse ? `${shownName(relation)} (from there)` : shownName(relation)}</span>{' '}
              <Link href={`/issues/${issueId}`}>{performanceIssue?.name ?? 'An issue you may not see'}</Link>
            </li>
          ))}
        </ul>
      </Section>
    )}
    {notes.nodes.length > 0 && (
      <Section title="Notes">
        <ul className="plain-list">
          {notes.nodes.map(({ version, at, by, text }) => (
            <li key={version}>
              <p>{text}</p>
              <p className="quiet">
                {by}, <When at={at} />
              </p>
            </li>
          ))}
        </ul>
      </Section>
    )}
    <Section title="History" aside={`${history.nodes.length} changes`}>
      <History changes={history.nodes} />
    </Section>
  </>
);
