/** What a page shows when it has nothing to show: yet, at all, by a fault, or to this caller. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { CombinedError } from 'urql';

export const Loading = ({ what }: { readonly what: string }) => (
  <div className="state" role="status">
    <span className="pulse" aria-hidden="true" />
    <span className="quiet">Loading {what} …</span>
  </div>
);

export const Nothing = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className="state">
    <h2>{title}</h2>
    {children !== undefined && <p className="quiet">{children}</p>}
  </div>
);

interface TroubleProps {
  readonly title: string;
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A fault, with what can be done about it. */
export const Trouble = ({ title, error, onRetry }: TroubleProps) => (
  <div className="state" role="alert">
    <h2>{title}</h2>
    <p className="quiet">{sentenceOf(error)}</p>
    {onRetry !== undefined && (
      <Button className="button" onPress={onRetry}>
        Try again
      </Button>
    )}
  </div>
);

const FORBIDDEN: readonly string[] = ['FORBIDDEN', 'UNAUTHENTICATED'];

/** What went wrong, in a sentence for the reader. */
export const sentenceOf = (error: unknown): string => {
  const combined = error as Partial<CombinedError>;
  const [first] = combined.graphQLErrors ?? [];
  if (first !== undefined && FORBIDDEN.includes(String(first.extensions['code']))) return `You may not see this: ${first.message}`;
  if (first !== undefined) return first.message;
  if (combined.networkError != null) return 'The server cannot be reached. Check that it runs, and your connection to it.';
  return error instanceof Error ? error.message : String(error);
};
