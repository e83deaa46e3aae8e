import { BSONRegExp, Code, Decimal128, Int32, MaxKey, MinKey } from 'bson';
import { refuses, type Document, type Operation, type Row } from './row.js';

const documents = [{ a: 1, s: 'x', list: [1, 2] }];
const one = new Int32(1);

/** One row for each name of a kind MongoDB has and this server refuses, with the code MongoDB gives to what it does not know. */
const all = (names: string, code: number, operation: (name: string) => Operation): readonly Row[] =>
  names.split(' ').map((name) => refuses(name, 'is refused by name', documents, operation(name), code));

const evaluated = (name: string): Operation => ({ aggregate: [{ $group: { _id: { [name]: '$a' } } }] });
const validated = (keyword: string): Operation => ({ insert: [{}], validator: { $jsonSchema: { [keyword]: one } } });
const found = (a: Document | BSONRegExp): Operation => ({ find: { a } });

/** What the server does not do. Other operators and stages of MongoDB are unknown to it in the same way. */
export const refusedRows: readonly Row[] = [
  ...all('$all $mod $not $regex $size $where $bitsAllSet $geoWithin $near', 2, (name) => found({ [name]: 1 })),
  ...all('$comment $expr $jsonSchema $nor $text', 2, (name) => ({ find: { [name]: {} } })),
  refuses('$regex', 'a regular expression as a value is refused too', documents, found(new BSONRegExp('^x', '')), 238),
  refuses('$regex', 'among the values of $in', documents, found({ $in: [new BSONRegExp('^x', '')] }), 238),
  ...all('$addToSet $bit $currentDate $max $min $mul $pop $pull $pullAll $push $rename', 9, (name) => ({
    update: { [name]: { a: one } },
    filter: {},
  })),
  ...all('$ $[] $[x]', 238, (name) => ({ update: { $set: { [`list.${name}`]: one } }, filter: { list: 1 } })),
  ...all(
    '$addFields $bucket $bucketAuto $count $densify $facet $fill $geoNear $graphLookup $lookup $merge $out $redact $replaceRoot $replaceWith $sample $set $setWindowFields $sortByCount $unionWith $unset $unwind',
    40324,
    (name) => ({ aggregate: [{ [name]: {} }] }),
  ),
  ...all('$addToSet $avg $count $first $last $max $median $mergeObjects $min $percentile $push $stdDevPop $top', 15952, (name) => ({
    aggregate: [{ $group: { _id: null, x: { [name]: '$a' } } }],
  })),
  ...all(
    '$abs $add $and $arrayElemAt $arrayToObject $avg $ceil $cmp $concat $concatArrays $convert $dateDiff $dateToString $dateTrunc $dayOfMonth $divide $exp $filter $first $floor $function $getField $gt $gte $hour $ifNull $in $isArray $isNumber $last $let $literal $lte $map $max $mergeObjects $min $mod $month $multiply $ne $not $objectToArray $or $pow $rand $range $reduce $regexFind $round $setField $setUnion $size $slice $split $sqrt $strcasecmp $substrCP $subtract $sum $switch $toInt $toLower $toString $toUpper $trunc $type $week $year $zip',
    168,
    evaluated,
  ),
  ...all('$slice $elemMatch $gt', 168, (name) => ({ find: {}, projection: { list: { [name]: one } } })),
  refuses('$project', 'a value as a projection is refused', documents, { find: {}, projection: { a: '$s' } }, 238),
  refuses('$ (projection)', 'is refused', documents, { find: { list: 1 }, projection: { 'list.$': 1 } }, 238),
  ...all(
    'additionalProperties allOf anyOf dependencies description exclusiveMaximum exclusiveMinimum maxLength maximum minLength multipleOf not oneOf pattern patternProperties title type uniqueItems',
    9,
    validated,
  ),
  refuses('Aggregation Operators', 'an array of expressions is refused', documents, { aggregate: [{ $group: { _id: ['$a'] } }] }, 238),
  ...all('$$CLUSTER_TIME $$CURRENT $$NOW $$REMOVE $$ROOT', 17276, (name) => ({ aggregate: [{ $group: { _id: name } }] })),
  ...[Decimal128.fromString('1.5'), new MinKey(), new MaxKey(), new Code('x'), new BSONRegExp('^x', '')].map((a) =>
    refuses('BSON Types', `a value of type ${a._bsontype}`, documents, { insert: [{ a }] }, 238),
  ),
];
