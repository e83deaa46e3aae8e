/** What the caller may do with one entry of a list, behind one button. */
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { shownAction } from '../lib/shownNames.js';
import { ActionDialog, type Target } from './ActionDialog.js';

interface ActionMenuProps {
  readonly target: Target;
  readonly allowed: readonly string[];
  /** What it is about, for those who hear it. */
  readonly label: string;
}

export const ActionMenu = ({ target, allowed, label }: ActionMenuProps) => {
  const [open, setOpen] = useState<string | null>(null);
  if (allowed.length === 0) return null;
  return (
    <>
      <MenuTrigger>
        <Button className="button is-bare" aria-label={`Actions. ${label}`}>
          ⋯
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" aria-label={label} onAction={(key) => setOpen(String(key))}>
            {allowed.map((action) => (
              <MenuItem key={action} id={action} className="menu-item">
                {shownAction(action)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {open !== null && <ActionDialog mutation={open} target={target} onClose={() => setOpen(null)} onDone={() => setOpen(null)} />}
    </>
  );
};
