/** An instant in the reader's zone, and in the agreement's where that is another. */
import { readersZone, shownInstant } from '../lib/time.js';

interface WhenProps {
  readonly at: string;
  /** The zone of the agreement. */
  readonly zone?: string;
}

export const When = ({ at, zone }: WhenProps) => {
  const theirs = zone === undefined || zone === readersZone() ? null : shownInstant(at, zone);
  const own = shownInstant(at);
  return (
    <time dateTime={at} title={at}>
      {own}
      {theirs !== null && theirs !== own && (
        <span className="zone">
          {theirs} {zone}
        </span>
      )}
    </time>
  );
};
