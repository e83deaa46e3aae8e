import { BSONRegExp, Int32 } from 'bson';
import { refuses, type Document, type Operation, type Row } from './row.js';

const documents = [{ a: 1, s: 'x', list: [1, 2] }];
const one = new Int32(1);

/** One row for each name of a kind MongoDB has and this server refuses, with the code MongoDB gives to what it does not know. */
const all = (names: string, code: number, operation: (name: string) => Operation): readonly Row[] =>
  names.split(' ').map((name) => refuses(name, 'is refused by name', documents, operation(name), code));

const evaluated = (name: string): Operation => ({ aggregate: [{ $project: { value: { [name]: '$a' } } }] });
const validated = (keyword: string): Operation => ({ insert: [{}], validator: { $jsonSchema: { [keyword]: one } } });
const found = (a: Document | BSONRegExp): Operation => ({ find: { a } });

/** What the server does not do. Other operators and stages of MongoDB are unknown to it in the same way. */
export const refusedRows: readonly Row[] = [
  ...all('$all $mod $regex $where $bitsAllSet $geoWithin $near', 2, (name) => found({ [name]: 1 })),
  refuses('$regex', 'a regular expression as a value is refused too', documents, found(new BSONRegExp('^x', '')), 238),
  refuses('$regex', 'among the values of $in', documents, found({ $in: [new BSONRegExp('^x', '')] }), 238),
  ...all('$mul $rename $currentDate $pullAll $bit', 9, (name) => ({ update: { [name]: { a: one } }, filter: {} })),
  ...all('$position $slice $sort', 2, (name) => ({ update: { $push: { list: { $each: [], [name]: one } } }, filter: {} })),
  ...all(
    '$bucket $bucketAuto $densify $facet $fill $geoNear $graphLookup $lookup $merge $out $redact $sample $setWindowFields $sortByCount $unionWith',
    40324,
    (name) => ({ aggregate: [{ [name]: {} }] }),
  ),
  ...all('$addToSet $avg $mergeObjects $median $percentile $stdDevPop $top', 15952, (name) => ({
    aggregate: [{ $group: { _id: null, x: { [name]: '$a' } } }],
  })),
  ...all(
    '$abs $arrayElemAt $arrayToObject $avg $ceil $convert $dateDiff $dateToString $dateTrunc $dayOfMonth $divide $exp $filter $first $floor $function $getField $hour $isArray $isNumber $last $let $max $mergeObjects $min $mod $month $objectToArray $pow $range $reduce $regexFind $round $setUnion $slice $split $sqrt $strcasecmp $substrCP $sum $switch $toInt $toLower $toString $toUpper $trunc $type $week $year $zip',
    168,
    evaluated,
  ),
  ...all('$slice $elemMatch', 168, (name) => ({ find: {}, projection: { list: { [name]: one } } })),
  refuses('$ (projection)', 'is refused', documents, { find: { list: 1 }, projection: { 'list.$': 1 } }, 238),
  ...all(
    'additionalProperties allOf anyOf dependencies exclusiveMaximum exclusiveMinimum maxLength maximum minLength multipleOf not oneOf pattern patternProperties type uniqueItems',
    9,
    validated,
  ),
];
