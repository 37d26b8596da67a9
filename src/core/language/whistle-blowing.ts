/** Whistle-blowing and formal complaints raised with those who have to hear them: protected under every protocol. */
import type { Correspondence, Recipient } from '../correspondence.ts';
import type { Reading } from './reading/reading.ts';
import { expression, unbroken } from './unbroken.ts';

/** What whistle-blowing is about; a wrong by a resident or builder ("illegal tipping") is not. */
const wrongdoing = new RegExp([
  'whistle-?\\s?blow\\w*', 'protected disclosure', 'public interest disclosure', 'fraud\\w*', 'corrupt(?:ion|ly)?\\b',
  'brib(?:e|es|ed|ery|ing)\\b', 'back-?handers?', 'kick-?backs?', 'embezzl\\w*', 'misappropriat\\w*', 'money laundering',
  'malpractice', 'misconduct in (?:a )?public office', 'malfeasance', 'financial irregularit\\w*',
  '(?:serious|possible|suspected|apparent) (?:irregularit\\w*|impropriety|wrongdoing|misconduct|criminal\\w*)', 'wrongdoing',
  'improper (?:payments?|inducements?|influence|relationship)', 'collu(?:sion|ded|ding)', 'bid-?rigging', 'cover-?up',
  'mis-?us(?:e|ed|ing) (?:of )?(?:public|council|grant|taxpayers\'?|the council\'s) (?:money|funds?|resources|property|grant)',
  unbroken`
    (?:false|falsified|forged|fictitious|inflated|fabricated|bogus|phantom|ghost|duplicate) (?:\w+ )?
    (?:invoices?|claims?|records?|accounts?|timesheets?|signatures?|receipts?|documents?|employees?|minutes|certificates?)
  `,
  unbroken`
    (?:forg|falsif|backdat|alter)(?:ed|ied|ing|y) (?:\w+ ){0,3}
    (?:invoices?|claims?|records?|accounts?|timesheets?|signatures?|receipts?|documents?|minutes|certificates?|figures|logs?)
  `,
  '(?:act(?:ed|ing|s)?|behaved) (?:\\w+ )?(?:unlawfully|illegally|corruptly|dishonestly)',
  unbroken`
    (?:unlawful|illegal|criminal) (?:\w+ )?(?:
      conduct|acts?|actions?|activity|payments?|contracts?|expenditure|spending|award|disposal|instruction|decision|offence|behaviour|
      deductions?|surveillance
    )
  `,
  'br(?:oke|oken|eaking|each of) (?:the )?(?:law|criminal law)', 'criminal offence',
  '(?:steal|stole|stolen|stealing|theft|pocket(?:ed|ing)) (?:\\w+ ){0,4}(?:from the council|council|public|petty cash|money|cash|funds)',
  '(?:paid|payments?|money|gifts?|hospitality|holiday) (?:\\w+ ){0,8}in (?:return|exchange) for',
  unbroken`
    (?:undeclared|undisclosed|failed to declare|did not declare|not declared|never declared) (?:\w+ ){0,4}
    (?:interests?|gifts?|relationship|hospitality|shareholding|connection)
  `,
  '(?:cash\\b[^.]{0,60} no receipt|looks? like (?:\\w+ )?theft)',
  'probity', 'nepotism', 'destr(?:oyed|oying|uction of) (?:\\w+ ){0,3}(?:records|evidence|files|documents)',
].map((one) => `\\b(?:${one})`).join('|'), 'i');

const complaint = expression('i')`
  \b(?:
    (?:formal|official|code of conduct|standards|stage (?:one|two|1|2)) (?:\w+ )?(?:complaint|grievance)|
    (?:formally|officially) (?:complain|raise|lodge|submit|register|make)|complain(?:ing)? formally|
    (?:make|making|lodge|lodging|submit|submitting|register|raise|raising|treat this (?:\w+ )?as|accept this (?:\w+ )?as|this is|bring) (?:
      an? |my |the )?(?:\w+ )?(?:complaint|grievance)|
    complaints? (?:procedure|process|policy)
  )\b
`;

const routePost = expression('i')`
  monitoring officer|chief executive|\bdirector|audit|whistle|section 151|s\.? ?151|chief finance|town clerk|counter[- ]fraud|
  head of paid service|head of legal
`;
const routeAddress = /audit|whistle|speak-?up|monitoring|fraud|confidential-?report|chief-?\.?exec/i;

/** The people with whom wrongdoing and formal complaints are rightly raised. */
function isDisclosureRoute(recipient: Recipient): boolean {
  if (recipient.person) return recipient.person.kind !== 'member' && recipient.person.posts.some((post) => routePost.test(post));
  return recipient.kind === 'service' && routeAddress.test(`${recipient.mailbox.name} ${recipient.mailbox.address.split('@')[0]}`);
}

function readers(correspondence: Correspondence): readonly Recipient[] {
  return correspondence.recipients.filter((one) => !one.own);
}

function onRouteOnly(correspondence: Correspondence): boolean {
  const all = readers(correspondence);
  return all.length > 0 && all.every(isDisclosureRoute);
}

function ownWords(reading: Reading): string {
  return reading.sentences.map((sentence) => sentence.text).join(' ');
}

/** Is this a disclosure of wrongdoing that stays on its routes? Copied to anybody else it is ordinary correspondence (settled question 23). */
export function isWhistleBlowing(reading: Reading, correspondence: Correspondence): boolean {
  return onRouteOnly(correspondence) && wrongdoing.test(ownWords(reading));
}

/** Is this a formal complaint to the Monitoring Officer, chief executive or a director, and to nobody else? */
export function isFormalComplaint(reading: Reading, correspondence: Correspondence): boolean {
  return onRouteOnly(correspondence) && complaint.test(ownWords(reading));
}
