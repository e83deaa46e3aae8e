/** A table that scrolls on its own where the page is narrow, also by keyboard. */
import type { ReactNode } from 'react';

interface ScrollTableProps {
  /** What the table shows, for those who do not see it. */
  readonly label: string;
  /** The cells of the head. */
  readonly head: ReactNode;
  /** The rows. */
  readonly children: ReactNode;
}

export const ScrollTable = ({ label, head, children }: ScrollTableProps) => (
  <div className="scroll" tabIndex={0} role="region" aria-label={label}>
    <table className="table">
      <thead>
        <tr>{head}</tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
