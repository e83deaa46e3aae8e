/** A part of a page under its heading. */
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  /** A few words beside the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export const Section = ({ title, aside, children }: SectionProps) => {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <span className="quiet">{aside}</span>}
      </div>
      {children}
    </section>
  );
};

/** Pairs of a name and what it is. Pairs without a value are left out. */
export const Facts = ({ facts }: { readonly facts: readonly (readonly [name: string, value: ReactNode])[] }) => (
  <dl className="facts">
    {facts
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
