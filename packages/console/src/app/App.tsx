/** One desk for one person, or two side by side. */
import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { BASE, type ConsoleConfig } from './config.js';
import { Workspace } from './Workspace.js';

const SideBySide = lazy(() => import('./SideBySide.js').then(({ SideBySide: component }) => ({ default: component })));

export const App = ({ config }: { readonly config: ConsoleConfig }) => (
  <Router base={BASE}>
    <Switch>
      <Route path="/side-by-side">
        <Suspense>
          <SideBySide config={config} />
        </Suspense>
      </Route>
      <Route>
        <Workspace config={config} place="console.person" />
      </Route>
    </Switch>
  </Router>
);
