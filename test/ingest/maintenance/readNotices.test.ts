/** Text of carriers → notices: what is read, and what is refused for which reason. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { MaintenanceNotice } from '../../../src/domain/plan/maintenance/maintenance.js';
import { readNoticeBytes, readNotices } from '../../../src/ingest/maintenance/readNotices.js';
import { hour } from '../../support/domain/samples.js';
import { calendar, calendarOf, event, notice, realFiles, realNotices } from './notices.js';

const read = (text: string): readonly MaintenanceNotice[] => {
  const reading = readNotices(text);
  if ('reason' in reading) throw new Error(reading.reason);
  return reading.notices;
};
const one = (text: string): MaintenanceNotice => {
  const [first, ...more] = read(text);
  if (first === undefined || more.length > 0) throw new Error('There is to be one');
  return first;
};
const reasonFor = (text: string): string => {
  const reading = readNotices(text);
  return 'reason' in reading ? reading.reason : 'taken';
};

const PARSED = {
  provider: 'carrier-a',
  account: 'account-1',
  maintenance_id: 'M-1',
  sequence: 1,
  stamp: hour(1).getTime() / 1_000,
  status: 'CONFIRMED',
  start: hour(24).getTime() / 1_000,
  end: hour(30).getTime() / 1_000,
  circuits: [{ circuit_id: 'circuit-1', impact: 'OUTAGE' }],
  summary: 'Splicing',
};
const json = (fields: object = {}): string => JSON.stringify({ ...PARSED, ...fields });

const PARIS = [
  'BEGIN:VTIMEZONE',
  'TZID:Somewhere',
  'BEGIN:STANDARD',
  'DTSTART:19701025T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19700329T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('a notice', () => {
  test('reads the same from iCalendar and from JSON', () => {
    expect(one(calendar())).toEqual(notice());
    expect(one(json())).toEqual(notice({ impact: null }));
    expect(one(`\uFEFF[${json({ organizer: 'noc', uid: '1' })}]`)).toEqual(notice({ impact: null }));
  });

  test('may leave out what it can', () => {
    const bare = { 'X-MAINTNOTE-PROVIDER': null, 'X-MAINTNOTE-ACCOUNT': null, SEQUENCE: null, DTSTAMP: null, SUMMARY: null };
    const nothing = { carrier: null, account: null, sequence: null, stamp: null, summary: null };
    expect(one(calendar(bare))).toEqual(notice(nothing));
    const { maintenance_id, start, end } = PARSED;
    const least = { ...nothing, status: null, impact: null, objects: [] };
    expect(one(JSON.stringify({ maintenance_id, start, end }))).toEqual(notice(least));
    expect(one(calendar({ ...bare, 'X-MAINTNOTE-OBJECT-ID': null, 'X-MAINTNOTE-IMPACT': null, 'X-MAINTNOTE-STATUS': null }))).toEqual(
      notice(least),
    );
  });

  test.each([
    ['TENTATIVE', 'TENTATIVE'],
    ['in-process', 'IN_PROCESS'],
    ['RE-SCHEDULED', 'RE_SCHEDULED'],
    ['NO-CHANGE', null],
  ])('with the status %s is %s', (word, status) => {
    expect(one(calendar({ 'X-MAINTNOTE-STATUS': word })).status).toBe(status);
    expect(one(json({ status: word })).status).toBe(status);
  });

  test('gives each object an impact of its own, or that of the whole, each object once', () => {
    const lines = ['X-MAINTNOTE-OBJECT-ID;X-MAINTNOTE-OBJECT-IMPACT=NO-IMPACT:circuit-2', 'X-MAINTNOTE-OBJECT-ID:circuit-1'];
    const [begin = '', ...rest] = event({ 'X-MAINTNOTE-IMPACT': 'REDUCED-REDUNDANCY' });
    expect(one(calendarOf([begin, ...lines, ...rest])).objects).toEqual([
      { id: 'circuit-2', level: 'NO_IMPACT' },
      { id: 'circuit-1', level: 'REDUCED_REDUNDANCY' },
    ]);
  });

  test('has parts where a text announces several windows, in order of time', () => {
    const day = (hours: number): object => ({ start: hour(hours).getTime() / 1_000, end: hour(hours + 6).getTime() / 1_000 });
    const parts = (...all: readonly object[]): readonly number[] => read(`[${all.map(json).join()}]`).map(({ part }) => part);
    expect(parts(day(48), day(24), day(72))).toEqual([2, 1, 3]);
    expect(parts(day(24), day(24))).toEqual([1, 1]);
    expect(parts(day(48), { ...day(24), maintenance_id: 'M-2' })).toEqual([1, 1]);
  });

  test('keeps what a summary begins with', () => {
    expect(one(json({ summary: 'x'.repeat(10_000) })).summary).toHaveLength(4_000);
  });
});

describe('a time', () => {
  test.each([
    ['in UTC', '20260303T000000Z', hour(24)],
    ['of a zone of the IANA database', ';TZID=Europe/Paris:20260303T010000', hour(24)],
    ['of a zone that the calendar brings along', ';TZID=Somewhere:20260303T010000', hour(24)],
    ['of a zone by the name that Windows gives it', ';TZID=W. Europe Standard Time:20260303T010000', hour(24)],
    ['with its kind', ';VALUE=DATE-TIME:20260303T000000Z', hour(24)],
  ])('%s is an instant', (_, value, instant) => {
    expect(one(calendarOf(PARIS, event({ DTSTART: value }))).window.start).toEqual(instant);
  });

  test('that comes twice is the first of the two', () => {
    const twice = calendar({ DTSTART: ';TZID=Europe/Paris:20261025T023000', DTEND: '20261026T000000Z' });
    expect(one(twice).window.start).toEqual(new Date('2026-10-25T00:30:00Z'));
  });

  test('may end after a duration', () => {
    expect(one(calendar({ DTEND: null, DURATION: 'PT6H' })).window).toEqual(notice().window);
  });
});

describe('a calendar as carriers write it', () => {
  test('may be folded, broken without a blank, in small letters, or end its lines as it likes', () => {
    const long = calendar().replace('circuit-1', 'circuit\r\n -1').replace('SUMMARY:Splicing', 'SUMMARY:Spli\r\ncing');
    expect(one(long)).toEqual(notice());
    expect(one(calendar().replaceAll('\r\n', '\n'))).toEqual(notice());
    expect(one(calendar().replaceAll('\r\n', '\r'))).toEqual(notice());
    expect(one(calendar().replace('BEGIN:VCALENDAR', 'begin:vcalendar').replace('DTSTART', 'dtstart'))).toEqual(notice());
  });

  test('may hold several notices, reminders and properties that mean nothing here', () => {
    const [begin = '', ...rest] = event();
    const alarm = ['BEGIN:VALARM', 'TRIGGER:-PT15M', 'ACTION:DISPLAY', 'END:VALARM'];
    const both = calendarOf([begin, 'X-OTHER;P="a:b;c":d', ...alarm, ...rest], event({ 'X-MAINTNOTE-MAINTENANCE-ID': 'M-2' }));
    expect(read(both).map(({ maintenanceId }) => maintenanceId)).toEqual(['M-1', 'M-2']);
  });

  test('may have thousands of lines', () => {
    const [begin = '', ...rest] = event({ 'X-MAINTNOTE-OBJECT-ID': null });
    const circuits = Array.from({ length: 10_000 }, (_, n) => `X-MAINTNOTE-OBJECT-ID:circuit-${String(n)}`);
    expect(one(calendarOf([begin, ...circuits, ...rest])).objects).toHaveLength(10_000);
    const wordy = calendar().replace('SUMMARY:Splicing', `DESCRIPTION:${'and so on\r\n'.repeat(10_000)}SUMMARY:Splicing`);
    expect(one(wordy)).toEqual(notice());
  });
});

describe('what cannot be taken says why', () => {
  test.each([
    ['nothing', '', 'is empty'],
    ['blanks', ' \r\n\t', 'is empty'],
    ['a letter', 'Dear customer', 'is neither iCalendar nor JSON: it begins with "Dear customer"'],
    ['a page', '<html><body>', 'is neither iCalendar nor JSON: it begins with "<html><body>"'],
    ['a calendar that stops', calendar().slice(0, 200), 'is not iCalendar: "invalid ical body. component began but did not end"'],
    ['a calendar that stops at once', 'BEGIN:VCALENDAR', 'is not iCalendar: "invalid ical body. component began but did not end"'],
    ['a calendar of nothing', calendarOf(), 'the calendar has no VEVENT'],
    ['a calendar of something else', calendarOf(['BEGIN:VTODO', 'END:VTODO']), 'the calendar has no VEVENT'],
    ['more than a calendar', `${calendar()}BEGIN:VCARD\r\nEND:VCARD`, 'holds a VCARD outside a VCALENDAR'],
    ['no maintenance id', calendar({ 'X-MAINTNOTE-MAINTENANCE-ID': null }), 'X-MAINTNOTE-MAINTENANCE-ID is missing'],
    ['a blank maintenance id', calendar({ 'X-MAINTNOTE-MAINTENANCE-ID': ' ' }), 'X-MAINTNOTE-MAINTENANCE-ID is missing'],
    ['no start', calendar({ DTSTART: null }), 'DTSTART is missing'],
    ['no end', calendar({ DTEND: null }), 'DTEND is missing'],
    ['objects without impact', calendar({ 'X-MAINTNOTE-IMPACT': null }), 'X-MAINTNOTE-IMPACT is missing'],
    ['an unknown impact', calendar({ 'X-MAINTNOTE-IMPACT': 'SOME' }), 'the impact "SOME" is unknown'],
    ['an unknown status', calendar({ 'X-MAINTNOTE-STATUS': 'PERHAPS' }), 'the status "PERHAPS" is unknown'],
    ['a time without a zone', calendar({ DTSTART: '20260303T000000' }), 'DTSTART has no zone'],
    [
      'an unknown zone',
      calendar({ DTSTART: ';TZID=Mars/Olympus:20260303T000000' }),
      'DTSTART is in the zone "Mars/Olympus", which is unknown',
    ],
    ['a day', calendar({ DTSTART: ';VALUE=DATE:20260303' }), 'DTSTART is not a date with a time'],
    ['a thirteenth month', calendar({ DTEND: '20261303T000000Z' }), 'DTEND is not a date with a time'],
    ['a time that is none', calendar({ DTSTAMP: 'yesterday' }), 'DTSTAMP is not a date with a time'],
    ['a sequence that is no number', calendar({ SEQUENCE: 'two' }), '"SEQUENCE:two" is not a whole number'],
    ['a length that is none', calendar({ DTEND: null, DURATION: 'long' }), expect.stringContaining('is not iCalendar: ')],
    ['a maintenance that repeats', calendar({ RRULE: 'FREQ=DAILY' }), 'repeats: only single maintenances are supported'],
    [
      'a zone that would take for ever',
      calendarOf(
        PARIS.map((line) => line.replace('YEARLY', 'SECONDLY')),
        event(),
      ),
      'has a VTIMEZONE that does not repeat yearly',
    ],
    ['JSON that stops', '[{"maintenance_id": "M-1"', expect.stringContaining('is not JSON: ')],
    ['no JSON notice', '[]', 'has no notice'],
    ['JSON of something else', '[1]', 'it must be an object'],
    [
      'JSON without times',
      json({ start: undefined, end: undefined }),
      'start is missing: must be a number; end is missing: must be a number',
    ],
    ['JSON with times as texts', json({ start: '2026-03-03' }), 'start must be a number'],
    [
      'JSON with a circuit without a name',
      json({ circuits: [{ impact: 'OUTAGE' }] }),
      expect.stringContaining('circuits[0].circuit_id is missing'),
    ],
    ['JSON with half a sequence', json({ sequence: 1.5 }), 'the sequence "1.5" is not a whole number'],
    ['a bad notice among good ones', `[${json()},${json({ status: 'PERHAPS' })}]`, 'the status "PERHAPS" is unknown'],
    [
      'a thousand notices and one',
      `[${Array.from({ length: 1_001 }, () => json()).join()}]`,
      'holds 1,001 notices: at most 1,000 are read',
    ],
    ['a flood', `BEGIN:VCALENDAR${' '.repeat(5_000_000)}`, 'is longer than 5,000,000 characters'],
  ])('%s', (_, text, reason) => {
    expect(reasonFor(text)).toEqual(reason);
  });

  test('bytes that are no UTF-8', () => {
    const latin = Buffer.from(calendar({ SUMMARY: 'Spleißen' }), 'latin1');
    expect(readNoticeBytes(latin)).toEqual({ reason: 'is not UTF-8' });
    expect(readNoticeBytes(Buffer.from(calendar(), 'utf16le'))).toEqual({ reason: expect.stringContaining('is neither') });
    expect(readNoticeBytes(Buffer.from(calendar({ SUMMARY: 'Spleißen' })))).toMatchObject({ notices: [{ summary: 'Spleißen' }] });
  });
});

/** Runs on the files of a folder of real notices, where one is given. */
const folder = realNotices;
if (folder !== undefined)
  describe('real notices', () => {
    const originals = [...realFiles(folder).values()].flat().filter((file) => !/\.(json|txt|csv)$/.test(file));
    const pairs = originals.filter((file) =>
      realFiles(folder)
        .get(basename(file.slice(0, -basename(file).length - 1)))
        ?.includes(`${file}_result.json`),
    );

    /**
     * What is written down of calendars there leaves the overall impact and the end of a broken line away, and knows a notice without its
     * identifier.
     */
    const said = (file: string): unknown => {
      const reading = readNoticeBytes(readFileSync(file));
      return 'reason' in reading
        ? reading.reason
        : reading.notices.map(({ carrier: _, impact: __, objects, ...rest }) => ({
            ...rest,
            objects: objects.map(({ id, level }) => ({ id: id.replace(/-ELE$/, '-'), level })),
          }));
    };

    test('are read as others read them', () => {
      const compared = pairs.filter((file) => basename(file) !== 'colt1');
      expect(compared.length).toBeGreaterThan(15);
      for (const file of compared) expect([file, said(file)]).toEqual([file, said(`${file}_result.json`)]);
    });
  });
