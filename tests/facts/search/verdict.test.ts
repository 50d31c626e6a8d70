import { expect, it } from 'vitest';
import { forest } from '../../../src/facts/search/rank/verdict/forest.ts';
import { ownSigns, signs } from '../../../src/facts/search/rank/verdict/signs.ts';
import { valuesAskedFor } from './trees.ts';

it('the trees ask for nothing but the signs that are measured', () => {
  const asked = new Set(forest.flatMap(valuesAskedFor));
  expect(forest.length).toBeGreaterThan(100);
  expect([...asked].filter((value) => signs[value] === undefined)).toEqual([]);
});

it('nothing is measured for the trees alone that none asks for', () => {
  const asked = new Set(forest.flatMap(valuesAskedFor));
  expect(ownSigns.filter((sign) => !asked.has(signs.indexOf(sign)))).toEqual([]);
});
