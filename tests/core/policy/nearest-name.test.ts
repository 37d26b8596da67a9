import { describe, expect, it } from 'vitest';
import { nearestName } from '../../../src/core/policy/nearest-name.ts';

const names = ['Northgate', 'Southgate', 'Castle', 'St Anne', 'workingHours'];

describe('the name that was probably meant', () => {
  it.each([
    ['Northgat', 'Northgate', 'a letter left out'],
    ['Nrothgate', 'Northgate', 'two letters swapped'],
    ['Castel', 'Castle', 'two letters swapped at the end'],
    ['SOUTHGATE', 'Southgate', 'capitals'],
    ['workinghours', 'workingHours', 'capitals inside'],
    ['Saint Anne', 'St Anne', 'three letters more'],
  ])('%s → %s: %s', (name, nearest) => {
    expect(nearestName(name, names)).toBe(nearest);
  });

  it.each(['Riverside', 'Cat', '', ' ', 'N', 'Northgate'.repeat(20)])('nothing is near %j', (name) => {
    expect(nearestName(name, names)).toBeNull();
  });
});
