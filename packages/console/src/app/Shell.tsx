/** What stands around every page: where to go, whether it is live, who is signed in. */
import { lazy, type ReactNode, Suspense, useEffect, useId, useRef } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { Board } from '../board/Board.js';
import { Loading, Nothing } from '../ui/states.js';
import { ConnectionMark } from './ConnectionMark.js';
import { Mark } from './Mark.js';
import { PersonMenu } from './PersonMenu.js';

const IssuePage = lazy(() => import('../issue/IssuePage.js').then(({ IssuePage: component }) => ({ default: component })));
const PlanList = lazy(() => import('../plan/PlanList.js').then(({ PlanList: component }) => ({ default: component })));
const PlanPage = lazy(() => import('../plan/PlanPage.js').then(({ PlanPage: component }) => ({ default: component })));
const PartyList = lazy(() => import('../party/PartyList.js').then(({ PartyList: component }) => ({ default: component })));
const PartyPage = lazy(() => import('../party/PartyPage.js').then(({ PartyPage: component }) => ({ default: component })));
const Trends = lazy(() => import('../trends/Trends.js').then(({ Trends: component }) => ({ default: component })));
const MyWork = lazy(() => import('../work/MyWork.js').then(({ MyWork: component }) => ({ default: component })));

const PLACES: readonly (readonly [path: string, name: string])[] = [
  ['/', 'Board'],
  ['/work', 'My work'],
  ['/plans', 'Plans'],
  ['/parties', 'Parties'],
  ['/trends', 'Trends'],
];

export const Shell = () => {
  const id = useId();
  return (
    <div className="shell">
      <a className="skip" href={`#${id}`}>
        Skip to the page
      </a>
      <header className="bar">
        <Link href="/" className="bar-mark" aria-label="Partner performance: the board">
          <Mark />
        </Link>
        <nav aria-label="Pages" className="places">
          {PLACES.map(([path, name]) => (
            <Place key={path} path={path} name={name} />
          ))}
        </nav>
        <div className="bar-end">
          <ConnectionMark />
          <PersonMenu />
        </div>
      </header>
      <Main id={id}>
        <Suspense fallback={<Loading what="the page" />}>
          <Switch>
            <Route path="/">
              <Board />
            </Route>
            <Route path="/issues/:id">{({ id }) => <IssuePage key={id} id={id} />}</Route>
            <Route path="/plans">
              <PlanList />
            </Route>
            <Route path="/plans/:id">{({ id }) => <PlanPage key={id} id={id} />}</Route>
            <Route path="/parties">
              <PartyList />
            </Route>
            <Route path="/parties/:id">{({ id }) => <PartyPage key={id} id={id} />}</Route>
            <Route path="/trends">
              <Trends />
            </Route>
            <Route path="/work">
              <MyWork />
            </Route>
            <Route>
              <Nothing title="There is no such page">
                Go to <Link href="/">the board</Link>.
              </Nothing>
            </Route>
          </Switch>
        </Suspense>
      </Main>
    </div>
  );
};

/** The page itself; takes the focus when another page is shown, so that keyboards and screen readers go on there. */
const Main = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => {
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(location);
  useEffect(() => {
    if (location === shown.current) return;
    shown.current = location;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [location]);
  return (
    <main id={id} ref={main} tabIndex={-1}>
      {children}
    </main>
  );
};

const Place = ({ path, name }: { readonly path: string; readonly name: string }) => {
  const [location] = useLocation();
  const isHere = path === '/' ? location === '/' || location.startsWith('/issues') : location.startsWith(path);
  return (
    <Link href={path} className="place" aria-current={isHere ? 'page' : undefined}>
      {name}
    </Link>
  );
};
