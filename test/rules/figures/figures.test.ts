/** The table principle × measure leaves no cell empty, and names tests that exist. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { MEASURES } from '../../../src/domain/measures/measures.js';
import { FIGURE_PRINCIPLES, FIGURE_REASONS, type FigurePrinciple } from './figures.js';

/** By the table of measures: a new one has no cell yet. */
const ALL = Object.keys(MEASURES);
const words = (text: string): readonly string[] => text.split(' ');
const played = ({ trials }: FigurePrinciple): readonly string[] => trials.flatMap(([, , measures]) => words(measures));
const excused = ({ otherwise }: FigurePrinciple): readonly string[] => Object.values(otherwise).flatMap(words);

test('the principles are ten', () => {
  expect(FIGURE_PRINCIPLES).toHaveLength(10);
});

describe.each(FIGURE_PRINCIPLES)('$sentence', (principle) => {
  test('has a test or a reason for every measure, and not both', () => {
    expect(ALL.filter((measure) => !played(principle).includes(measure) && !excused(principle).includes(measure))).toEqual([]);
    expect(excused(principle).filter((measure) => played(principle).includes(measure))).toEqual([]);
  });

  test('names measures and reasons that exist, and tests that are there', () => {
    expect([...played(principle), ...excused(principle)].filter((measure) => !ALL.includes(measure))).toEqual([]);
    expect(Object.keys(principle.otherwise).filter((reason) => !(reason in FIGURE_REASONS))).toEqual([]);
    // With its quotation mark: the beginning of a title, not any word of the file.
    const missing = principle.trials.filter(([file, title]) => {
      const source = readFileSync(`test/${file}.test.ts`, 'utf8');
      return !source.includes(`'${title}`);
    });
    expect(missing).toEqual([]);
  });
});
