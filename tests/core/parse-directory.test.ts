import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDirectory } from '../../src/core/parse-directory.ts';
import { goodDirectory, smallestDirectory, spoilt, spoiltDirectories } from './directory-examples.ts';
import { changedSomewhere, expectPathsWithin } from './policy/changed-data.ts';

function problemsOf(data: unknown, knownElsewhere: readonly string[] = []) {
  const parsed = parseDirectory(data, knownElsewhere);
  return 'problems' in parsed ? parsed.problems : [];
}

describe('a directory in order', () => {
  it('keeps every value as written and fills in what was left out', () => {
    const parsed = parseDirectory(goodDirectory);
    if ('problems' in parsed) throw new Error(parsed.problems.map((problem) => `${problem.path}: ${problem.message}`).join('\n'));
    const { directory } = parsed;
    expect(directory.people[0]).toEqual({ ...goodDirectory.people[0], grade: null, manager: null, workingPattern: null });
    expect(directory.people[2]).toEqual({ ...goodDirectory.people[2], posts: [], wards: [], group: null });
    expect(directory.wards).toEqual([goodDirectory.wards[0], { ...goodDirectory.wards[1], places: [], postcodes: [] }]);
    expect(directory.localCouncils[1]).toEqual({ name: 'Upper Marl Town Council', emails: [], domains: [], wards: [] });
    expect(directory.lists).toEqual(goodDirectory.lists);
    expect(directory.media[0]).toEqual({ name: 'Wetherham Echo', domains: ['echo.example'], emails: [] });
  });

  it('needs no more than a council and its people', () => {
    expect(parseDirectory(smallestDirectory)).toEqual({
      directory: { council: { name: 'C', domains: ['c.example'] }, people: [], wards: [], localCouncils: [], lists: [], media: [] },
    });
  });

  it('comes out the same when what it gave is read again', () => {
    const first = parseDirectory(goodDirectory);
    expect('directory' in first && parseDirectory(JSON.parse(JSON.stringify(first.directory)))).toEqual(first);
  });

  it('lets a list hold a mailbox that the policy names', () => {
    const data = spoilt(goodDirectory, (d) => d['lists'][0].members.push('planning@wetherham.example'));
    expect(problemsOf(data)).toHaveLength(1);
    expect(problemsOf(data, ['Planning@wetherham.example'])).toEqual([]);
  });

  it('lets a ward repeat its own name and a person their own address', () => {
    expect(problemsOf(spoilt(goodDirectory, (d) => {
      d['wards'][0].aliases.push('QUAYSIDE');
      d['people'][1].emails.push('D.Sandhu@wetherham.example');
    }))).toEqual([]);
  });
});

describe('a directory with a problem', () => {
  it.each(spoiltDirectories)('names $what', ({ spoil, path, says }) => {
    const problems = problemsOf(spoilt(goodDirectory, spoil));
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]!.message).toContain(says);
  });

  it('names all of them at once', () => {
    const problems = problemsOf(spoilt(goodDirectory, (d) => {
      d['people'][0].kind = 'mayor';
      d['people'][0].wards[1] = 'Southfen';
      d['council'].name = 5;
      d['media'][0].colour = 'red';
    }));
    expect(problems.map((problem) => problem.path).sort()).toEqual(['council.name', 'media[0].colour', 'people[0].kind', 'people[0].wards[1]']);
  });

  it.each([null, undefined, [], 'directory', 12])('%j is no directory, and only that is said', (data) => {
    const problems = problemsOf(data);
    expect(problems.map(({ path, expected }) => [path, expected])).toEqual([['', 'a directory with "council" and "people"']]);
  });

  it('says nothing of each ward where the section itself is no list', () => {
    expect(problemsOf(spoilt(goodDirectory, (d) => { d['wards'] = 'Quayside'; })).map((problem) => problem.path)).toEqual(['wards']);
  });

  it('stays on one line whatever the names are', () => {
    const [problem] = problemsOf(spoilt(goodDirectory, (d) => {
      d['people'][0].name = 'Ines\nHalloran\u001b[31m';
      d['people'][0].wards[0] = 'x\u2028'.repeat(500);
    }));
    expect(problem!.message).toMatch(/^[\u0020-\u007e…]{1,300}$/);
  });
});

describe('any data at all', () => {
  it('never throws, and every path leads into the data or to a missing field', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue({ maxDepth: 5 }), changedSomewhere(goodDirectory)), (data) => {
      expectPathsWithin(data, problemsOf(data));
    }), { numRuns: 400 });
  });

  it('bears a hundred thousand entries and wholly wrong ones', () => {
    const people = Array.from({ length: 100_000 }, (_, number) => ({ name: `P ${number}`, emails: [`p${number}@c.example`], kind: 'officer', wards: ['Nowhere'] }));
    expect(problemsOf({ ...smallestDirectory, people })).toHaveLength(100_000);
  });
});
