/** A button that says what is chosen, and a menu to choose from. */
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

interface ChoiceMenuProps {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  readonly chosen: readonly string[];
  /** What the button says when nothing is chosen. */
  readonly none?: string;
  readonly isSingle?: boolean;
  readonly onChoose: (values: readonly string[]) => void;
}

export const ChoiceMenu = ({ label, choices, chosen, none = '', isSingle = false, onChoose }: ChoiceMenuProps) => {
  const names = choices.filter(({ value }) => chosen.includes(value)).map(({ name }) => name);
  return (
    <MenuTrigger>
      <Button className="chip" data-set={(chosen.length > 0 && !isSingle) || undefined}>
        <span className="chip-label">{label}</span> {names.length === 0 ? none : names.join(', ')}
        <svg viewBox="0 0 10 6" width="9" height="6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </Button>
      <Popover className="popover">
        <Menu
          className="menu"
          aria-label={label}
          selectionMode={isSingle ? 'single' : 'multiple'}
          disallowEmptySelection={isSingle}
          selectedKeys={chosen}
          onSelectionChange={(keys) => onChoose(keys === 'all' ? choices.map(({ value }) => value) : [...keys].map(String))}
        >
          {choices.map(({ value, name }) => (
            <MenuItem key={value} id={value} className="menu-item">
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
