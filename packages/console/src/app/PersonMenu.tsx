/** Who is signed in, the theme, and the way out. */
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Separator } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useLocation } from 'wouter';
import { useDesk } from '../client/context.js';
import { BASE } from './config.js';
import { initials } from './SignIn.js';
import { chooseTheme, type Theme } from './theme.js';

const THEMES: readonly (readonly [Theme, string])[] = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['system', 'As the system'],
];

export const PersonMenu = () => {
  const { name, caller, signOut } = useDesk();
  const [, go] = useLocation();
  const act = (key: string | number): void => {
    if (key === 'out') signOut();
    else if (key === 'beside') go(`~${BASE}/side-by-side`);
    else chooseTheme(key as Theme);
  };
  return (
    <MenuTrigger>
      <Button className="who">
        <span className="avatar" aria-hidden="true">
          {initials(name)}
        </span>
        <span className="who-name">
          <span className="sr">Signed in as </span>
          {name}
        </span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <div className="menu-head">
          <strong>{name}</strong>
          <span className="quiet">{caller.party?.name ?? 'Service provider'}</span>
        </div>
        <Menu className="menu" onAction={act} aria-label="You">
          {THEMES.map(([theme, label]) => (
            <MenuItem key={theme} id={theme} className="menu-item">
              {label}
            </MenuItem>
          ))}
          <Separator className="menu-line" />
          <MenuItem id="beside" className="menu-item">
            Two people side by side
          </MenuItem>
          <MenuItem id="out" className="menu-item">
            Sign out
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
