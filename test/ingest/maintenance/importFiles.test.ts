/** Files of notices into a store: what is created, taken on, left alone and refused. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MaintenanceNotice } from '../../../src/domain/plan/maintenance/maintenance.js';
import { conflictsWith, CONFLICTING_STATUSES } from '../../../src/domain/plan/conflicts.js';
import type { ImprovementPlan } from '../../../src/domain/plan/model.js';
import { importNotices, type NoticeImportOptions, type NoticeImportReport } from '../../../src/ingest/maintenance/importFiles.js';
import { applyNotice } from '../../../src/ingest/maintenance/applyNotice.js';
import { executeOnParty } from '../../../src/store/party/index.js';
import { executeOnPlan } from '../../../src/store/plan/index.js';
import { readEvents } from '../../../src/store/execute.js';
import { plans } from '../../../src/store/plan/collection.js';
import { readMany } from '../../../src/store/reading/read.js';
import { scope } from '../../../src/store/scope.js';
import { accessManager, admin, auditor, authorizer, hour, planner, supplierB } from '../../support/domain/samples.js';
import { action, draft, window } from '../../support/domain/plans.js';
import { counts, auditFaults, describeWithWorld, raiseAnalyzedIssue, registerParty, stateOf } from '../../support/storeFixtures.js';
import { calendar, type Lines, notice, realFiles, realNotices } from './notices.js';

describeWithWorld('Notices', (world) => {
  let folder = '';
  let written = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'party-performance-notices-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const file = async (content: string | Uint8Array): Promise<string> => {
    const path = join(folder, `notice-${String((written += 1)).padStart(3, '0')}`);
    await writeFile(path, content);
    return path;
  };

  const carrier = async (name: string, scheme = 'MAINTNOTE'): Promise<string> =>
    stateOf(
      await executeOnParty(world().store, admin, {
        commands: [{ type: 'RegisterParty', name, externalIdentifiers: [{ scheme, value: name }] }],
        now: hour(-900),
      }),
    )._id;

  const imported = (files: readonly string[], options: Partial<NoticeImportOptions> = {}): Promise<NoticeImportReport> =>
    importNotices({ files, store: world().store, dryRun: false, now: () => hour(100), ...options });

  const plansOf = (partyId: string): Promise<ImprovementPlan[]> =>
    readMany(world().store, scope(planner, plans, { partyId }), { sort: { createdAt: 1 } });

  const files = async (...notices: readonly Lines[]): Promise<readonly string[]> =>
    Promise.all(notices.map((lines) => file(calendar(lines))));

  test('create a plan, take it on in their order, and change nothing a second time', async () => {
    const partyId = await carrier('north');
    const from = { 'X-MAINTNOTE-PROVIDER': 'north' };
    const all = await files(
      { ...from, 'X-MAINTNOTE-STATUS': 'TENTATIVE' },
      { ...from, SEQUENCE: '3', DTSTAMP: '20260302T030000Z' },
      { ...from, SEQUENCE: '2', DTSTAMP: '20260302T040000Z', 'X-MAINTNOTE-STATUS': 'CANCELLED' },
      { ...from, SEQUENCE: '4', DTSTAMP: '20260303T000500Z', 'X-MAINTNOTE-STATUS': 'IN-PROCESS' },
      { ...from, SEQUENCE: '5', DTSTAMP: '20260303T060000Z', 'X-MAINTNOTE-STATUS': 'COMPLETED' },
    );
    const first = { files: 5, filesTaken: 5, filesRefused: 0, notices: 5, created: 1, updated: 3, unchanged: 0, outOfDate: 1 };
    expect(await imported(all)).toMatchObject({ ...first, noticesRefused: 0, syntheticSteps: 0, refused: [] });
    const [plan, ...more] = await plansOf(partyId);
    expect(more).toEqual([]);
    expect(plan).toMatchObject({ status: 'COMPLETED', createdAt: hour(1), actualStart: hour(24 + 1 / 12), actualEnd: hour(30) });
    const before = await counts(world().store);
    expect(await imported(all)).toMatchObject({ created: 0, updated: 0, unchanged: 4, outOfDate: 1 });
    expect(await counts(world().store)).toEqual(before);
    expect((await readEvents(world().store, plan?._id ?? '')).every(({ actor }) => actor.id === 'import:maintenance')).toBe(true);
  });

  test('are decided upon without being written in a dry run, which counts what a run will', async () => {
    const partyId = await carrier('dry');
    const from = { 'X-MAINTNOTE-PROVIDER': 'dry' };
    const all = await files(from, from, { ...from, SEQUENCE: '2', 'X-MAINTNOTE-STATUS': 'COMPLETED' }, { ...from, DTEND: null });
    const before = await counts(world().store);
    const planned = await imported(all, { dryRun: true });
    expect(await counts(world().store)).toEqual(before);
    expect(planned).toMatchObject({ created: 1, updated: 1, unchanged: 1, filesRefused: 1, syntheticSteps: 1 });
    expect({ ...(await imported(all)), dryRun: true }).toEqual(planned);
    expect(await plansOf(partyId)).toHaveLength(1);
  });

  test('belong to the party of their carrier: by its identifier, by a map, or as given', async () => {
    const [known, mapped] = [await carrier('known'), await carrier('CUST-7', 'CRM')];
    const unknown = await files(
      { 'X-MAINTNOTE-PROVIDER': 'unknown' },
      { 'X-MAINTNOTE-PROVIDER': null },
      { 'X-MAINTNOTE-PROVIDER': 'known' },
    );
    expect((await imported(unknown)).refused).toEqual([
      {
        file: unknown[0],
        notice: 1,
        reason: 'no party is mapped to the carrier "unknown": give the party, or register it with the external identifier MAINTNOTE',
      },
      { file: unknown[1], notice: 1, reason: 'no carrier is given: say which party sent the notice' },
    ]);
    expect(await plansOf(known)).toHaveLength(1);
    expect(await imported(unknown.slice(0, 1), { identifierByCarrier: new Map([['unknown', 'CUST-7']]) })).toMatchObject({ created: 1 });
    expect(await plansOf(mapped)).toHaveLength(1);
    expect(await imported(unknown.slice(0, 2), { partyId: known })).toMatchObject({ created: 0, unchanged: 2 });
    expect((await imported(unknown, { partyId: 'unknown' })).refused).toHaveLength(3);
    expect((await imported(unknown.slice(0, 1), { identifierByCarrier: new Map([['unknown', 'CUST-8']]) })).refused[0]?.reason).toBe(
      'no party has the external identifier "CUST-8"',
    );
    await carrier('CUST-7', 'ERP');
    expect((await imported(unknown.slice(0, 1), { identifierByCarrier: new Map([['unknown', 'CUST-7']]) })).refused[0]?.reason).toBe(
      'several parties have the external identifier "CUST-7"',
    );
  });

  test('of a closed party are refused', async () => {
    const partyId = await carrier('closed');
    const close = { commands: [{ type: 'CloseParty', reason: 'Merged' }], id: partyId, now: hour(0) } as const;
    stateOf(await executeOnParty(world().store, accessManager, close));
    expect((await imported(await files({ 'X-MAINTNOTE-PROVIDER': 'closed' }))).filesRefused).toBe(1);
    expect((await imported(await files({}), { partyId })).filesRefused).toBe(1);
  });

  test('that cannot be read are refused with their file, and the others go on', async () => {
    const partyId = await carrier('mixed');
    const good = await file(calendar());
    const bad = [
      join(folder, 'none'),
      folder,
      await file('Dear customer'),
      await file(new Uint8Array([0xff, 0xfe, 0x41, 0])),
      await file(''),
    ];
    const report = await imported([...bad, good], { partyId });
    expect(report).toMatchObject({ files: 6, filesTaken: 1, filesRefused: 5, created: 1 });
    expect(report.refused.map(({ reason }) => reason)).toEqual([
      'cannot be read: there is no such file or directory',
      'cannot be read: it is a directory',
      'is neither iCalendar nor JSON: it begins with "Dear customer"',
      'is not UTF-8',
      'is empty',
    ]);
  });

  test('with more than a plan can hold are refused by its own rules', async () => {
    const partyId = await carrier('large');
    const objects = Array.from({ length: 1_001 }, (_, n) => ({ circuit_id: `circuit-${String(n)}`, impact: 'OUTAGE' }));
    const json = JSON.stringify({ maintenance_id: 'M-1', start: 1e9, end: 1e9 + 1, circuits: objects });
    const late = JSON.stringify({ maintenance_id: 'M-2', start: 1e12, end: 1e12 + 1 });
    expect((await imported([await file(json), await file(late)], { partyId })).refused.map(({ reason }) => reason)).toEqual([
      'notice.objects: has more than 1000 items',
      expect.stringContaining('notice.window.start: must be an instant from 1970 to 2199'),
    ]);
  });

  test('that announce several windows make a plan each', async () => {
    const partyId = await carrier('parts');
    const night = (n: number, status = 'CONFIRMED'): object => ({
      maintenance_id: 'M-1',
      status,
      start: 1e9 + n * 86_400,
      end: 1e9 + n * 86_400 + 60,
    });
    const both = [
      await file(JSON.stringify([night(0), night(1)])),
      await file(JSON.stringify([night(0, 'CANCELLED'), night(1, 'CANCELLED')])),
    ];
    expect(await imported(both, { partyId })).toMatchObject({ created: 2, updated: 2 });
    expect((await plansOf(partyId)).map(({ name, status }) => [name, status])).toEqual([
      ['Maintenance M-1', 'CANCELLED'],
      ['Maintenance M-1, part 2', 'CANCELLED'],
    ]);
  });

  test('are in the way of plans of ours at the same time on the same circuit', async () => {
    const { store } = world();
    const [partyId, other] = [await carrier('in the way'), await carrier('also in the way')];
    const circuit = { 'X-MAINTNOTE-OBJECT-ID': 'circuit-9' };
    await imported(await files(circuit), { partyId });
    await imported(await files({ ...circuit, DTSTART: '20260303T050000Z', DTEND: '20260303T070000Z' }), { partyId: other });
    const [plan] = await plansOf(partyId);
    if (plan === undefined) throw new Error('It was imported');
    const filter = { occupies: { $in: [...plan.occupies] }, status: { $in: [...CONFLICTING_STATUSES] } };
    const others = await readMany(store, scope(planner, plans, filter));
    expect(conflictsWith(plan, others, plan.window)).toMatchObject([{ partyId: other, entity: { type: 'Resource', id: 'circuit-9' } }]);
    const { _id: issueId } = await raiseAnalyzedIssue(store, (await registerParty(store))._id);
    const tune = action('tune', { entity: { type: 'Resource', id: 'circuit-9' } });
    const developed = { commands: [{ type: 'DevelopImprovementPlan', issueId, ...draft, actions: [tune] }], now: hour(5) } as const;
    const { _id: id } = stateOf(await executeOnPlan(store, planner, developed));
    for (const entity of [tune.entity, { type: 'Service', id: 'service-1' } as const])
      stateOf(
        await executeOnPlan(store, authorizer, {
          id,
          commands: [{ type: 'WaiveImprovementPlanImpact', entity, reason: 'Spare' }],
          now: hour(5),
        }),
      );
    const rest = [
      { type: 'DeclareImprovementPlanImpact', rationale: 'Nothing else uses it', entities: [] },
      { type: 'ScheduleImprovementPlan', window: window(24, 26) },
    ] as const;
    expect(await executeOnPlan(store, planner, { id, commands: rest, now: hour(5) })).toMatchObject({
      rule: 'CONFLICT',
      message: expect.stringContaining('Overlaps with Maintenance M-1 of carrier-a on Resource circuit-9'),
    });
  });

  test('that arrive twice at the same moment make one plan', async () => {
    const { store } = world();
    const partyId = await carrier('race');
    const keeper = { store, principal: planner, now: () => hour(2), useStampTime: false };
    const fields: readonly Partial<MaintenanceNotice>[] = [{}, {}, {}, { sequence: 2, summary: 'Later' }];
    const kept = await Promise.all(fields.map((one) => applyNotice(keeper, notice(one), { partyId })));
    expect(kept.filter(({ kind }) => kind === 'CREATED')).toHaveLength(1);
    expect(kept.filter(({ kind }) => kind === 'REFUSED')).toEqual([]);
    const plans = await plansOf(partyId);
    expect(plans).toHaveLength(1);
    expect(plans[0]?.maintenance).toMatchObject({ sequence: 2 });
  });

  test('of another party may not be imported by a party, and unauthorized callers learn nothing', async () => {
    const { store } = world();
    const partyId = (await registerParty(store))._id;
    const keeper = { store, now: () => hour(2), useStampTime: false };
    const applied = (principal: typeof planner): Promise<unknown> => applyNotice({ ...keeper, principal }, notice(), { partyId });
    expect(await applied(planner)).toMatchObject({ kind: 'CREATED' });
    expect(await applied(supplierB)).toMatchObject({ kind: 'REFUSED', refusal: { kind: 'NotFound' } });
    expect(await applied(auditor)).toMatchObject({ kind: 'REFUSED', refusal: { kind: 'NotPermitted' } });
  });

  test('leave documents that are the fold of their events', async () => {
    expect(await auditFaults(world().store)).toEqual([]);
  });
});

/** Runs where there are real notices, and on nothing where there are none. */
const folder = realNotices;
if (folder !== undefined)
  describeWithWorld('Real notices', (world) => {
    const sums = (reports: readonly NoticeImportReport[]): Readonly<Record<string, number>> => {
      const numbers = reports.flatMap((report) =>
        Object.entries(report).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
      );
      return numbers.reduce<Record<string, number>>((all, [name, value]) => ({ ...all, [name]: (all[name] ?? 0) + value }), {});
    };

    test('are taken or refused, file by file, each with its reason; a second run changes nothing', async () => {
      const { store } = world();
      const [first, second]: [NoticeImportReport[], NoticeImportReport[]] = [[], []];
      for (const [name, files] of realFiles(folder)) {
        const registration = { commands: [{ type: 'RegisterParty', name }], now: hour(0) } as const;
        const { _id: partyId } = stateOf(await executeOnParty(store, admin, registration));
        const run = { files, store, partyId, dryRun: false };
        first.push(await importNotices(run));
        second.push(await importNotices(run));
      }
      const [one, other] = [sums(first), sums(second)];
      expect(first.flatMap(({ refused }) => refused).filter(({ reason }) => reason.trim() === '')).toEqual([]);
      expect(one).toEqual({
        files: 230,
        filesTaken: 148,
        filesRefused: 82,
        notices: 198,
        created: 104,
        updated: 42,
        unchanged: 16,
        outOfDate: 13,
        noticesRefused: 23,
        syntheticSteps: 21,
      });
      expect(other).toMatchObject({ created: 0, updated: 0, syntheticSteps: 0, outOfDate: 13, noticesRefused: 23 });
      expect(other['unchanged']).toBe((one['created'] ?? 0) + (one['updated'] ?? 0) + (one['unchanged'] ?? 0));
      expect(await auditFaults(store)).toEqual([]);
    });

    test('of carriers without a party are all refused', async () => {
      const files = [...realFiles(folder).values()].flat();
      const report = await importNotices({ files, store: await world().another(), dryRun: true });
      expect(report).toMatchObject({ filesTaken: 0, filesRefused: 230, created: 0 });
    });
  });
