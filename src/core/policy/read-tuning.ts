/** The section "checks" of a policy: what the council tuned in the protocol's checks. What is left out follows the protocol. */
import { type CheckId, checkIds } from '../checks/settings.ts';
import { severities } from '../finding.ts';
import { type CheckTuning, type LocalClause, type Policy, untuned } from './policy.ts';
import { quoted } from './problem.ts';
import { type Place, below, isLeftOut, optional, readFields, readFlag, readList, readOneOf, readText, reject } from './read-fields.ts';

/** Tuning by check; a check that the policy does not name is absent. */
export function readTuning(place: Place): Policy['tuning'] {
  const at = readFields(place, 'checks by their ids, such as {"blind-copy": {"severity": "warn"}}', checkIds, 'check');
  const tuning: Partial<Record<CheckId, CheckTuning>> = {};
  for (const id of checkIds) if (!isLeftOut(at(id))) tuning[id] = readCheckTuning(at(id));
  return tuning;
}

function readCheckTuning(place: Place): CheckTuning {
  const fields = ['enabled', 'severity', 'localClauses', 'phrases', 'senders', 'atSend'] as const;
  const at = readFields(place, 'what is tuned in the check, such as {"enabled": false}', fields);
  return {
    enabled: optional<boolean | null>(at('enabled'), null, readFlag),
    severity: optional<CheckTuning['severity']>(at('severity'), null, (field) => readOneOf(field, 'severity', severities)),
    localClauses: optional(at('localClauses'), untuned.localClauses, readLocalClauses),
    phrases: optional(at('phrases'), untuned.phrases, readPhrases),
    senders: optional<CheckTuning['senders']>(at('senders'), null, readSenders),
    atSend: optional<CheckTuning['atSend']>(at('atSend'), null, (field) => readOneOf<'ask' | 'pane'>(field, 'choice', ['ask', 'pane'])),
  };
}

function readLocalClauses(place: Place): readonly LocalClause[] {
  const clauses = readList(place, 'a list of clauses', (item) => {
    const at = readFields(item, 'a clause with number, heading and summary', ['number', 'heading', 'summary']);
    return {
      number: readText(at('number'), 'the number of the clause, as text'),
      heading: readText(at('heading'), 'the heading of the clause'),
      summary: readText(at('summary'), 'what the clause says, in a sentence'),
    };
  });
  const seen = new Set<string>();
  clauses.forEach(({ number }, index) => {
    if (number !== '' && seen.has(number)) reject(below(place, index, 'number'), 'a number of its own', `a second clause numbered ${quoted(number)}`);
    seen.add(number);
  });
  return clauses;
}

function readPhrases(place: Place): CheckTuning['phrases'] {
  const at = readFields(place, 'phrases to add and to retract', ['add', 'retract']);
  const read = (list: Place): readonly string[] => readList(list, 'a list of phrases', (item) => readText(item, 'a phrase'));
  const phrases = { add: optional(at('add'), [], read), retract: optional(at('retract'), [], read) };
  const added = new Set(phrases.add.map(comparable));
  phrases.retract.forEach((phrase, index) => {
    if (phrase !== '' && added.has(comparable(phrase)))
      reject(below(place, 'retract', index), 'a phrase that is not added as well', `${quoted(phrase)} is both added and retracted`);
  });
  return phrases;
}

function comparable(phrase: string): string {
  return phrase.trim().toLowerCase();
}

function readSenders(place: Place): readonly ('member' | 'officer')[] {
  const readSender = (item: Place) => readOneOf<'member' | 'officer'>(item, 'kind of sender', ['member', 'officer']);
  const senders = readList(place, 'a list of "member", "officer" or both', readSender);
  if (Array.isArray(place.value) && senders.length === 0)
    reject(place, 'at least one of "member", "officer"', 'expected at least one of "member", "officer"; {"enabled": false} switches the check off');
  return senders;
}
