/** Notices for tests: MAINTNOTE calendars line by line, and a folder of real ones where it is at hand. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MaintenanceNotice } from '../../../src/domain/plan/maintenance/maintenance.js';
import { hour } from '../../support/domain/samples.js';

/** A maintenance of one circuit, confirmed for the second day of these scenarios. */
export const notice = (fields: Partial<MaintenanceNotice> = {}): MaintenanceNotice => ({
  carrier: 'carrier-a',
  account: 'account-1',
  maintenanceId: 'M-1',
  part: 1,
  sequence: 1,
  stamp: hour(1),
  status: 'CONFIRMED',
  window: { start: hour(24), end: hour(30) },
  impact: 'OUTAGE',
  objects: [{ id: 'circuit-1', level: 'OUTAGE' }],
  summary: 'Splicing',
  ...fields,
});

/** A property's value; null leaves it out. One that brings its own parameters begins with `;`. */
export type Lines = Readonly<Record<string, string | null>>;

const LINES: Lines = {
  DTSTAMP: '20260302T010000Z',
  DTSTART: '20260303T000000Z',
  DTEND: '20260303T060000Z',
  SEQUENCE: '1',
  SUMMARY: 'Splicing',
  'X-MAINTNOTE-PROVIDER': 'carrier-a',
  'X-MAINTNOTE-ACCOUNT': 'account-1',
  'X-MAINTNOTE-MAINTENANCE-ID': 'M-1',
  'X-MAINTNOTE-OBJECT-ID': 'circuit-1',
  'X-MAINTNOTE-IMPACT': 'OUTAGE',
  'X-MAINTNOTE-STATUS': 'CONFIRMED',
};

/** A VEVENT that says what `notice()` says, but for some lines. */
export const event = (lines: Lines = {}): readonly string[] => [
  'BEGIN:VEVENT',
  ...Object.entries({ ...LINES, ...lines }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}${value.startsWith(';') ? '' : ':'}${value}`],
  ),
  'END:VEVENT',
];

/** A calendar of components. */
export const calendarOf = (...components: readonly (readonly string[])[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...components.flat(), 'END:VCALENDAR', ''].join('\r\n');

/** A calendar of one event. */
export const calendar = (lines: Lines = {}): string => calendarOf(event(lines));

/** The root of the project; of the main tree when this is another working tree of it. */
const roots = (): readonly string[] => {
  const here = join(import.meta.dirname, '../../..');
  const marker = join(here, '.git');
  const linked =
    existsSync(marker) && statSync(marker).isFile()
      ? /gitdir: (.*)\/\.git\/worktrees\//.exec(readFileSync(marker, 'utf8'))?.[1]
      : undefined;
  return [here, ...(linked === undefined ? [] : [linked])];
};

/** Where real notices are, a folder a carrier; undefined where there are none. `NOTICES` names another place. */
export const realNotices: string | undefined = [
  ...(process.env['NOTICES'] === undefined ? [] : [resolve(process.env['NOTICES'])]),
  ...roots().map((root) => join(root, '../shared/data/carrier-maintenance-notices')),
].find((folder) => existsSync(folder));

/** The files of each carrier's folder. */
export const realFiles = (folder: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    readdirSync(folder)
      .filter((name) => statSync(join(folder, name)).isDirectory())
      .sort()
      .map((name) => [
        name,
        readdirSync(join(folder, name))
          .sort()
          .map((file) => join(folder, name, file)),
      ]),
  );
