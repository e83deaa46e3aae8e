/** The people of a trial on this machine. */
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Mark } from './Mark.js';
import type { Person } from './config.js';

interface SignInProps {
  readonly people: readonly Person[];
  /** Whether a session has just ended by itself. */
  readonly hasEnded: boolean;
  readonly onChoose: (person: Person) => Promise<void>;
}

export const SignIn = ({ people, hasEnded, onChoose }: SignInProps) => {
  const [problem, setProblem] = useState<string | null>(null);
  const choose = (person: Person): void => {
    onChoose(person).catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
  };
  return (
    <main className="signin">
      <div className="signin-card">
        <Mark />
        <h1>Who are you today?</h1>
        <p className="quiet">This is a trial on your own machine. Choose one of its people; another tab can be another person.</p>
        {hasEnded && (
          <p role="status" className="notice">
            Your session has ended. Choose again to go on.
          </p>
        )}
        {problem !== null && (
          <p role="alert" className="notice is-late">
            {problem}
          </p>
        )}
        <ul className="people">
          {people.map((person) => (
            <li key={person.id}>
              <Button className="person" onPress={() => choose(person)}>
                <span className="avatar" aria-hidden="true">
                  {initials(person.name)}
                </span>
                <span className="person-text">
                  <strong>{person.name}</strong>
                  <span className="quiet">{person.role}</span>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
};

/** `Service owner` → `SO`. */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
