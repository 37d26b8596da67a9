/** Settings of a check that runs only because the Monitoring Officer named a local clause for it. Clauses are filled in from there. */
import type { CheckId, CheckSettings } from './settings.ts';

const both = ['member', 'officer'] as const;

const defaults: CheckSettings = {
  'blind-copy': { clauses: { all: [] }, binds: both, member: 'warn', officer: null, media: null, outside: null },
  'undeclared-copy': {
    clauses: { copy: [], confidence: [] }, binds: ['officer'], satisfiedBy: 'statement', statedWithoutConsent: null, forwardWithoutAuthor: 'warn',
    officerAddsMember: 'warn', officerNewMessage: null, memberCopiesOwn: null, memberPassesOn: null, againstRequest: 'warn', wardCopiesExpected: true,
  },
  'ward-copy': {
    clauses: { matter: [], significant: [], announcement: [], meeting: [], consultation: [], localCouncil: [] },
    matter: 'note', significant: 'warn', announcement: 'warn', meeting: 'warn', consultation: 'warn', localCouncil: 'note', tellSeparately: false,
  },
  'commitment-in-members-name': {
    clauses: { binding: [], contractOrMoney: [], official: [], complaintReply: [], politicalAssistant: [] }, binding: 'warn', informal: 'note', official: null,
    officialByMayor: null, officialToGovernment: null, officialToGovernmentByExecutive: null, complaintReply: null, politicalAssistant: 'warn',
  },
  'officer-criticism': {
    clauses: { attack: [], public: [], media: [], private: [], route: [], councillor: [], byOfficer: [] },
    attack: 'warn', public: 'warn', privateSweeping: null, privateToOfficer: null,
    councillorInPublic: null, byOfficerAboutOfficer: null, byOfficerAboutMember: null,
    routes: { officer: ['line manager'], director: ['Chief Executive'], chiefExecutive: ['Monitoring Officer'] },
  },
  'out-of-hours': { clauses: { all: [] }, memberToOfficer: 'warn', officerToMember: 'note', emergency: 'note', noReplyNeeded: 'note', onlyDemands: false },
};

/** The settings of a check under a silent protocol, resting on the local clauses alone. */
export function settingsFromLocalClauses<Id extends CheckId>(id: Id, numbers: readonly string[]): CheckSettings[Id] {
  const settings = defaults[id];
  const clauses = Object.fromEntries(Object.keys(settings.clauses).map((use) => [use, numbers]));
  return { ...settings, clauses } as CheckSettings[Id];
}
