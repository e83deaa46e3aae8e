/** What the caller may do now, as buttons: the server says what, the contract says how. */
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { shownAction } from '../lib/shownNames.js';
import { ActionDialog, type Target } from './ActionDialog.js';
import type { Choices } from './Field.js';
import type { Values } from './values.js';

interface ActionsProps {
  readonly target: Target;
  readonly allowed: readonly string[];
  /** Those that carry the matter on, in the order in which they come; the rest stands apart. */
  readonly main: readonly string[];
  readonly choices?: Choices;
  /** What fields of a mutation begin with. */
  readonly initial?: Readonly<Record<string, Values>>;
  readonly label: string;
}

export const Actions = ({ target, allowed, main, choices, initial, label }: ActionsProps) => {
  const [open, setOpen] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const first = main.filter((action) => allowed.includes(action));
  const rest = allowed.filter((action) => !main.includes(action));
  const button = (action: string, isMain: boolean) => (
    <Button key={action} className={isMain ? 'button is-main' : 'button'} onPress={() => setOpen(action)}>
      {shownAction(action)}
    </Button>
  );
  return (
    <section className="actions" aria-label={label}>
      {allowed.length === 0 && <p className="quiet">There is nothing for you to do here now.</p>}
      {first.length > 0 && <div className="actions-main">{first.map((action, index) => button(action, index === 0))}</div>}
      {rest.length > 0 && <div className="actions-rest">{rest.map((action) => button(action, false))}</div>}
      <p role="status" className="quiet">
        {done}
      </p>
      {open !== null && (
        <ActionDialog
          mutation={open}
          target={target}
          choices={choices ?? {}}
          initial={initial?.[open] ?? {}}
          onClose={() => setOpen(null)}
          onDone={() => {
            setDone(`Done: ${shownAction(open)}`);
            setOpen(null);
          }}
        />
      )}
    </section>
  );
};
