/** The entry: reads the configuration and shows the pages. */
import '@fontsource-variable/inter/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/shell.css';
import './styles/board.css';
import './styles/pages.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { readConfig } from './app/config.js';
import { applyTheme } from './app/theme.js';
import { Trouble } from './ui/states.js';

applyTheme();
const root = createRoot(document.getElementById('root') as HTMLElement);
readConfig().then(
  (config) =>
    root.render(
      <StrictMode>
        <App config={config} />
      </StrictMode>,
    ),
  (error: unknown) => root.render(<Trouble title="The console cannot begin" error={error} />),
);
