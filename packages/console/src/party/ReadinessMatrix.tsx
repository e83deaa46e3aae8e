/** Whether the processes with a party can operate: what of each is ready, and what is missing. */
import { shownName } from '../lib/shownNames.js';
import type { ReadinessDimension } from '../types.generated.js';
import { Section } from '../ui/Section.js';
import type { ReadinessMatrixFragment } from './ReadinessMatrix.generated.js';

const DIMENSIONS: readonly ReadinessDimension[] = ['INFORMATION', 'MATERIALS', 'SYSTEMS', 'RESOURCES'];

export const ReadinessMatrix = ({ party: { readiness } }: { readonly party: ReadinessMatrixFragment }) => {
  const gaps = readiness.flatMap((process) =>
    process.gaps.filter(({ dimension }) => dimension != null).map((gap) => ({ ...gap, process: process.processReference.name })),
  );
  return (
    <Section
      title="Readiness"
      aside={`${readiness.filter(({ state }) => state === 'READY').length} of ${readiness.length} processes are ready`}
    >
      <div className="scroll card" tabIndex={0} role="region" aria-label="Readiness by process and dimension">
        <table className="table matrix">
          <thead>
            <tr>
              <th>Process</th>
              {DIMENSIONS.map((dimension) => (
                <th key={dimension}>{shownName(dimension)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {readiness.map(({ process, processReference, state, gaps: own }) => (
              <tr key={process}>
                <th scope="row">
                  {processReference.name} <span className="quiet">{processReference.identifier}</span>
                </th>
                {DIMENSIONS.map((dimension) => {
                  const gap = own.find((each) => each.dimension === dimension);
                  const level = gap?.kind ?? (state === 'NEVER_ASSESSED' || state === 'EXPIRED' ? state : 'READY');
                  return (
                    <td key={dimension}>
                      <span className="level" data-level={level} title={gap?.text}>
                        {shownName(level)}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {gaps.length > 0 && (
        <ul className="plain-list">
          {gaps.map(({ process, dimension, text, cure }) => (
            <li key={`${process}${dimension ?? ''}${text}`}>
              <p>{text}</p>
              <p className="quiet">
                {process}: {cure}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
