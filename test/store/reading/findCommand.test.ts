/** What a command finds is what the driver's cursor finds. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Double, Int32, Long, ObjectId } from 'mongodb';
import { findDocuments } from '../../../src/store/reading/findCommand.js';
import { documents } from '../../../src/store/store.js';
import { guards } from '../../../src/store/transactions/collection.js';
import { describeWithWorld } from '../../support/storeFixtures.js';

const UNCHECKED = { bypassDocumentValidation: true } as const;
const MEGABYTE = 2 ** 20;

/** Every type that a document may hold, those too that only another program would write. */
const scalar = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double(),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => Long.fromBigInt(value)),
  fc.integer().map((value) => new Int32(value)),
  fc.double().map((value) => new Double(value)),
  fc.nat().map((seconds) => ObjectId.createFromTime(seconds)),
);
const { document } = fc.letrec<{ value: unknown; document: Record<string, unknown> }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('value'), { maxLength: 4 }), tie('document')),
  document: fc.dictionary(fc.constantFrom('a', 'b', 'name', 'at', 'größe', 'ids'), tie('value'), { maxKeys: 5, noNullPrototype: true }),
}));

describeWithWorld('Documents that a command finds', (world) => {
  test('are those of the driver, whatever they hold and whatever is asked of them', async () => {
    const { store } = world();
    const handle = documents(store, guards);
    const projection = fc
      .subarray(['_id', 'a', 'b', 'name'])
      .map((fields) => Object.fromEntries(fields.map((field) => [field, 1] as const)));
    const options = fc.record({ projection, limit: fc.integer({ min: 1, max: 4 }) }, { requiredKeys: [] });
    await fc.assert(
      fc.asyncProperty(fc.array(document, { maxLength: 5 }), options, async (all, asked) => {
        await handle.deleteMany({});
        if (all.length > 0)
          await handle.insertMany(
            all.map((each, n) => ({ ...each, _id: String(n) }) as never, UNCHECKED),
            UNCHECKED,
          );
        const sort = { _id: -1 } as const;
        expect(await findDocuments(store, guards, {}, { ...asked, sort })).toEqual(await handle.find({}, { ...asked, sort }).toArray());
      }),
      { numRuns: 60 },
    );
  });

  test('are all of them, also where they do not fit into one reply', async () => {
    const { store } = world();
    const handle = documents(store, guards);
    await handle.deleteMany({});
    const text = 'x'.repeat(MEGABYTE);
    const ids = Array.from({ length: 20 }, (_, n) => String(n).padStart(2, '0'));
    for (const _id of ids) await handle.insertOne({ _id, text } as never, UNCHECKED);
    const found = await findDocuments(store, guards, {}, { sort: { _id: 1 } });
    expect(found.map(({ _id }) => _id)).toEqual(ids);
  });

  test('are found without conditions on what is undefined, as everywhere', async () => {
    const { store } = world();
    await documents(store, guards).deleteMany({});
    await documents(store, guards).insertOne({ _id: 'one' } as never, UNCHECKED);
    expect(await findDocuments(store, guards, { _id: 'one', relied: undefined })).toEqual([{ _id: 'one' }]);
  });
});
