/** One sentence says in what capacity a member writes. */
import { inserted } from '../words/en.ts';
import { insertStatement } from './insert-statement.ts';
import type { Plan } from './plan.ts';

export const stateCapacity: Plan = (_facts, { reading, correspondence }) => {
  const person = correspondence.sender?.person;
  if (!person) return null;
  const post = person.posts[0];
  const ward = person.wards[0];
  const statement = ward ? inserted.capacityMember.replace('{ward}', ward) : post ? inserted.capacityPost.replace('{post}', post) : inserted.capacityPersonal;
  return [insertStatement(reading, statement)];
};
