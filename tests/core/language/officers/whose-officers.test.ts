/** Whose an officer is who is blamed: told by the words round the post. */
import { describe, expect, it } from 'vitest';
import { findCriticism } from '../../../../src/core/language/criticism/criticism.ts';
import type { Addressing } from '../../../../src/core/language/officers/mention.ts';
import { directory } from '../../../support/council.ts';
import { sentencesOf } from '../../../support/sentences.ts';

const addressing: Addressing = { directory, you: [], youAreOfficers: false, yourIsCouncil: false, self: null, present: new Set(), author: null };

const blamed = (words: string) => findCriticism(sentencesOf(words), addressing, { about: 'officer' }).filter((one) => !one.reported).length > 0;

describe('another body\'s officer', () => {
  it.each([
    'The housing trust\'s repairs officer is useless.',
    'Historic England\'s case officer is lazy and incompetent.',
    'The firm took it on in May. | Their site manager lost the key. | The site manager is an idiot.',
    'The other half belongs to Beckshire County Council. | The drainage officer for their side is bone idle.',
    'The officer who rang her was rude and useless. | I have written to his sergeant.',
    'Your flat is Greenacre\'s, so the housing officer who wrote works for them. | She is rude and incompetent.',
    'Our branch organiser is useless. | He has lost the leaflets again.',
    'The housing officer you rang works for them and not for us. | She is rude and useless.',
    'The drainage officer who wrote is employed by Beckwater, and not by the council. | He is bone idle.',
    'The drainage officer you met is not one of ours. | He is an idiot.',
    'The estates director of the trust is a liar.',
    'It was the contractor, it isn\'t the council\'s own men. | They are a shower.',
    'I showed it to the lad next door. | He is lazy and useless.',
    'The parking app is awful. | Whoever designed it is an idiot.',
    'Whoever devised the grant is an idiot. | Ministers ought to know better.',
    'The surveyor of the day, a Major Gunn, was a liar.',
    'I was on to the DWP for an hour. | The case officer was rude and useless.',
    'Her papers are with the Home Office. | The caseworker there has lost them. | She is hopeless.',
    'They had no lights, no traffic management and no clue.',
    'I walked across the boundary to look. | Thornbeck\'s drainage officer is useless. | She is an idiot.',
    'I gave it to my nephew. | He is lazy and useless.',
    'The weir is beyond the boundary stone, so not one of ours. | Their drainage officer is bone idle.',
    'That lane is not our patch. | I asked twice, and their highways officer was rude and useless.',
    'Her flat passed to Pennine Homes, and their housing officer is lazy. | She is rude and useless.',
    'Whoever wrote it over there is an idiot.',
    'That planning officer they\'ve got is clueless.',
    'Whoever drafted it at County Hall is an idiot.',
    'Mr Garland sells the skips, and he has nothing to do with our Beth Laurie. | The man is a menace.',
  ])('%s', (words) => expect(blamed(words)).toBe(false));
});

describe('the council\'s own', () => {
  it.each([
    'The repairs officer is useless.',
    'The choice was not ours alone. | Their drainage officer is bone idle.',
    'Our Empty Homes Officer is useless.',
    'Whoever wrote this is an idiot.',
    'Beth Laurie had a lunch with the agent. | She is useless.',
    'I asked about the weir. | Beth Laurie says that it has nothing to do with her, and she is lazy and incompetent.',
    'Our own drainage officer is lazy and incompetent.',
    'The firm took it on in May. | The planning manager is an idiot.',
    'The drainage officer for our side is bone idle.',
    'The officer who rang her was rude and useless. | I have written to his director.',
    'The housing officer you rang works for us and not for them. | She is rude and incompetent.',
    'The drainage officer does not work for the council tax payer: he is bone idle.',
    'The housing officer who wrote works for us. | She is rude and incompetent.',
    'Our planning organisers came. | The planning officer is useless.',
    'Her papers are with the Home Office. | Our case officer has lost the copies and is useless.',
    'The DWP paid her in May. | The planning officer is an idiot.',
    'I walked across the boundary to look. | Mrs Gill\'s housing officer is useless.',
    'I walked across the boundary to look. | Millbrook\'s drainage officer is useless.',
    'The company has been patient. | Beth Laurie is lazy and incompetent.',
    'The parking app is awful. | Whoever approved the budget is an idiot.',
    'Whoever devised the scheme is an idiot. | Residents ought to be asked.',
    'The case officer had the plans all day and is a liar.',
    'They are not alone in this. | The council\'s own men are a shower.',
  ])('%s', (words) => expect(blamed(words)).toBe(true));
});

it('whoever runs what a post of the directory is for holds that post', () => {
  const withWorks = { ...directory, people: [...directory.people, { ...directory.people[5]!, name: 'Una Sale', posts: ['Head of Quays and Slipways', 'Wharf Lighting Manager'] }] };
  const blamedFor = (words: string) => findCriticism(sentencesOf(words), { ...addressing, directory: withWorks }, { about: 'officer' }).length > 0;
  expect(['The lady who runs quays and slipways is an idiot.', 'That chap who looks after the wharf lighting is useless.'].map(blamedFor)).toEqual([true, true]);
  expect(['The lady who runs slipway tours is an idiot.', 'That chap who looks after the lighthouse is useless.'].map(blamedFor)).toEqual([false, false]);
});
