/** Two people at once, each with a client and a place of their own: an operator and a supplier that look at the same issue. */
import { useMemo } from 'react';
import { Link, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { ConsoleConfig } from './config.js';
import { Workspace } from './Workspace.js';

export const SideBySide = ({ config }: { readonly config: ConsoleConfig }) => (
  <div className="beside">
    <Link href="/" className="beside-out">
      Back to one person
    </Link>
    <Pane config={config} label="Left" />
    <Pane config={config} label="Right" />
  </div>
);

const Pane = ({ config, label }: { readonly config: ConsoleConfig; readonly label: string }) => {
  const { hook, searchHook } = useMemo(() => memoryLocation({ path: '/' }), []);
  return (
    <section className="pane" aria-label={label}>
      <Router base="" hook={hook} searchHook={searchHook}>
        <Workspace config={config} place={`console.${label.toLowerCase()}`} />
      </Router>
    </section>
  );
};
