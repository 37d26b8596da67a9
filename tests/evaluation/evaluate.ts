/** `npm run evaluate [-- --part working|measure|adversarial|ordinary] [--check ID] [--protocol ID] [--set NAME] [--show]`; `-- --banks [--show]`: precision and recall on the project's labelled mail. */
import { parseArgs } from 'node:util';
import { checkIds } from '../../src/core/checks/settings.ts';
import { review } from '../../src/core/review.ts';
import { agreement } from './agreement.ts';
import { reportBanks } from './banks.ts';
import { type LabelledMessage, type Part, labelledMail } from './labelled-mail.ts';
import { type Mistake, type Tally, emptyTally, scoreCheck } from './score.ts';

const { values } = parseArgs({ options: {
  part: { type: 'string', multiple: true }, check: { type: 'string' }, protocol: { type: 'string' }, set: { type: 'string' }, show: { type: 'boolean', default: false }, banks: { type: 'boolean', default: false },
} });

const share = (part: number, whole: number) => (whole === 0 ? '   –  ' : (part / whole).toFixed(3).padStart(6));

function report(part: Part): void {
  const byCheck = new Map<string, Tally>(checkIds.map((id) => [id, emptyTally()]));
  const byProtocol = new Map<string, Tally>();
  const mistakes: Mistake[] = [];
  let messages = 0;
  let notes = 0;
  for (const labelled of labelledMail(part)) {
    if (values.set && labelled.set !== values.set) continue;
    if (values.protocol && labelled.protocol !== values.protocol) continue;
    messages += 1;
    const { findings, unable } = review(labelled.message, labelled.policy, labelled.directory, momentOf(labelled));
    for (const one of unable) console.log(`unable: ${labelled.path} ${one.check}: ${one.message}`);
    notes += findings.filter((finding) => finding.severity === 'note').length;
    for (const check of checkIds) {
      if (values.check && check !== values.check) continue;
      const found = findings.find((finding) => finding.check === check) ?? null;
      const expected = labelled.expected.find((one) => one.check === check) ?? null;
      mistakes.push(...scoreCheck(byCheck.get(check)!, labelled, expected, found));
      const key = `${labelled.protocol} ${check}`;
      const tally = byProtocol.get(key) ?? emptyTally();
      byProtocol.set(key, tally);
      scoreCheck(tally, labelled, expected, found);
    }
  }
  if (messages === 0) return;
  console.log(`\n${part}: ${messages} messages under a protocol, ${(notes / messages).toFixed(2)} notes a message`);
  const falseAlarms = [...byCheck.values()].reduce((sum, tally) => sum + tally.falseAlarms, 0);
  console.log(`false alarms at warn/stop: ${falseAlarms} (${((100 * falseAlarms) / messages).toFixed(2)} per 100 messages); notes ${((100 * notes) / messages).toFixed(1)} per 100`);
  if (part === 'ordinary') { show(mistakes, part); return; }
  table([...byCheck].map(([check, tally]) => [check, tally]));
  if (values.check ?? values.protocol) table([...byProtocol].filter(([, tally]) => tally.hits + tally.misses + tally.falseAlarms > 0).sort());
  show(mistakes, part);
}

function table(rows: readonly (readonly [string, Tally])[]): void {
  console.log(`${''.padEnd(46)} prec.  recall  F1     sever. clause evid.  hits miss false | notes found/expected, extra`);
  for (const [name, tally] of rows) {
    const precision = tally.hits / (tally.hits + tally.falseAlarms);
    const recall = tally.hits / (tally.hits + tally.misses);
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(`${name.padEnd(46)} ${share(tally.hits, tally.hits + tally.falseAlarms)} ${share(tally.hits, tally.hits + tally.misses)} ${Number.isNaN(f1) ? '   –  ' : f1.toFixed(3).padStart(6)} `
      + `${share(tally.severityRight, tally.hits)} ${share(tally.clauseRight, tally.hits)} ${share(tally.evidenceRight, tally.hits)} ${String(tally.hits).padStart(4)} ${String(tally.misses).padStart(4)} ${String(tally.falseAlarms).padStart(5)} | ${tally.notesFound}/${tally.notesExpected}, ${tally.notesUnexpected}`);
  }
}

function show(mistakes: readonly Mistake[], part: Part): void {
  if (!values.show) return;
  if (part === 'measure') { console.log('The measured half is not shown: it is looked at only to measure.'); return; }
  for (const { kind, message, expected, found } of mistakes) {
    console.log(`\n${kind}: ${message.path} [${message.protocol}]\n  shows: ${message.shows}`);
    if (expected) console.log(`  expected: ${expected.severity} ${expected.check} ${expected.clauses.join(', ')} ${JSON.stringify(expected.evidence)}`);
    if (found) console.log(`  found: ${found.severity} ${found.check} ${found.clauses.map((clause) => clause.number).join(', ')} ${found.facts.map((fact) => fact.kind).join(', ')} ${JSON.stringify(found.evidence.map((one) => one.text))}`);
  }
}

function momentOf({ message }: LabelledMessage): number {
  return message.deferredUntil ?? message.sentAt ?? Date.now();
}

if (values.banks) reportBanks(values.show);
else {
  for (const part of (values.part as Part[] | undefined) ?? (['working', 'measure', 'adversarial', 'ordinary'] as const)) report(part);
  agreement();
}
