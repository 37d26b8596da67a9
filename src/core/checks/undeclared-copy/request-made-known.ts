/** tower-hamlets 10.16 without any copy: own words to one member that tell of another member's request for information. */
import { isMember, nameOf } from '../../correspondence.ts';
import type { Fact } from '../../finding.ts';
import { tellsOfIllegality } from '../../language/confidence.ts';
import type { Situation } from '../check.ts';
import type { UndeclaredCopySettings } from '../settings.ts';

const request = /\b(?:has |had |have |was |were |also |recently |already |just )*(?:ask(?:ed|ing)|request(?:ed|ing)|enquir(?:ed|ing)|inquir(?:ed|ing)|want(?:ed|ing) to know|quer(?:ied|ying)|been in touch (?:about|asking)|submitted (?:an? )?(?:members'? )?(?:enquiry|request))\b/i;
const inPublic = /\b(?:committee|cabinet|council meeting|full council|at council|meeting|scrutiny|in public|question time|the chamber)\b/i;

/** Facts for members named as having asked, who are not among the readers themselves. */
export function requestMadeKnown({ reading, correspondence, directory }: Situation, settings: UndeclaredCopySettings): readonly Fact[] {
  if (settings.satisfiedBy !== 'nothing-for-requests' || settings.officerNewMessage === null) return [];
  const readers = correspondence.recipients.filter((one) => isMember(one) && !one.own);
  if (readers.length === 0) return [];
  for (const sentence of reading.sentences) {
    if (sentence.part !== 'body' || inPublic.test(sentence.text) || tellsOfIllegality(sentence.text)) continue;
    const lower = sentence.text.toLowerCase();
    for (const person of directory.directory.people) {
      if (person.kind !== 'member' || readers.some((one) => one.person === person) || correspondence.sender?.person === person) continue;
      const words = person.name.split(/\s+/);
      if (!lower.includes(words[words.length - 1]!.toLowerCase())) continue;
      const name = new RegExp(`\\b(?:(?:cllr|councillor)\\.? (?:[\\w'-]+ )?${escape(words[words.length - 1]!)}|${escape(person.name)})\\b`, 'i').exec(sentence.text);
      if (!name) continue;
      const asked = request.exec(sentence.text.slice(name.index + name[0].length, name.index + name[0].length + 60));
      if (!asked || asked.index > 25) continue;
      const start = sentence.start + name.index;
      const end = start + name[0].length + asked.index + asked[0].length;
      return [{
        kind: 'request-told', severity: settings.officerNewMessage, clauses: settings.clauses.copy as [string, ...string[]],
        evidence: [{ part: 'body', start, end, text: reading.text.slice(start, end) }],
        data: { who: readers.map(nameOf), author: [`Cllr ${person.name}`] }, remedies: ['remove-sentence'], considered: ['asked-in-public', 'illegality'],
      }];
    }
  }
  return [];
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
