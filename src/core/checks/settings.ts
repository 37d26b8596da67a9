/** What a protocol says to each check: the shape of src/protocols/<id>/checks.json. Severities are null where the protocol is silent. */
import type { Severity } from '../finding.ts';

/** Clause numbers by use; the names are the check's own. */
type Clauses<Use extends string> = Readonly<Record<Use, readonly string[]>>;

export interface BlindCopySettings {
  readonly clauses: Clauses<'all'>;
  readonly binds: readonly ('member' | 'officer')[];
  readonly member: Severity;
  readonly officer: Severity | null;
  readonly media: Severity | null;
  readonly outside: Severity | null;
}

export interface UndeclaredCopySettings {
  /** `copy`: the plain case. `confidence`: cited besides where confidence or no copying was asked for. */
  readonly clauses: Clauses<'copy' | 'confidence'>;
  readonly binds: readonly ('member' | 'officer')[];
  /**
   * What makes an open copy good: words; being seen by the first member; nothing, where a request for information would show;
   * or it is good unless in confidence.
   */
  readonly satisfiedBy: 'statement' | 'visibility' | 'nothing-for-requests' | 'absence-of-confidence';
  /** A statement over quoted words of another author who gave no sign of consent. */
  readonly statedWithoutConsent: Severity | null;
  readonly forwardWithoutAuthor: Severity | null;
  readonly officerAddsMember: Severity | null;
  readonly officerNewMessage: Severity | null;
  readonly memberCopiesOwn: Severity | null;
  readonly memberPassesOn: Severity | null;
  readonly againstRequest: Severity;
  /** Copies to the ward's members are expected. */
  readonly wardCopiesExpected: boolean;
}

export interface WardCopySettings {
  readonly clauses: Clauses<'matter' | 'significant' | 'announcement' | 'meeting' | 'consultation' | 'localCouncil'>;
  /** An ordinary local matter of substance that an officer deals with or answers a member on. */
  readonly matter: Severity | null;
  /** A matter with significant local implications, formative policy, sensitive operations. */
  readonly significant: Severity | null;
  /** Issues or press releases likely to affect the ward. */
  readonly announcement: Severity | null;
  readonly meeting: Severity | null;
  readonly consultation: Severity | null;
  /** Any correspondence with a town or parish council. */
  readonly localCouncil: Severity | null;
  /** tower-hamlets: tell the ward's members apart, without showing who asked. */
  readonly tellSeparately: boolean;
}

export interface CommitmentSettings {
  readonly clauses: Clauses<'binding' | 'contractOrMoney' | 'official' | 'complaintReply' | 'politicalAssistant'>;
  /** A commitment or instruction for the council in a member's name. */
  readonly binding: Severity;
  /** An informal promise of small works. */
  readonly informal: Severity;
  /** An official letter without a binding commitment; the Mayor's, and one to a Minister or Member of Parliament, apart. */
  readonly official: Severity | null;
  readonly officialByMayor: Severity | null;
  readonly officialToGovernment: Severity | null;
  /** The same from an executive member or a scrutiny chairman. */
  readonly officialToGovernmentByExecutive: Severity | null;
  readonly complaintReply: Severity | null;
  readonly politicalAssistant: Severity | null;
}

export interface CriticismSettings {
  /**
   * `attack`: abuse. `public`: read by others. `media`: the press reads it. `route`: whom a concern goes to. `councillor`: 2(a).
   * `byOfficer`: an officer's words.
   */
  readonly clauses: Clauses<'attack' | 'public' | 'media' | 'private' | 'route' | 'councillor' | 'byOfficer'>;
  readonly attack: Severity;
  readonly public: Severity;
  /** Sweeping or unfounded, in private. */
  readonly privateSweeping: Severity | null;
  /** Specific and constructive, to the officer alone (tower-hamlets 11.2 sends it to the Director). */
  readonly privateToOfficer: Severity | null;
  /** A councillor criticised where the public reads it. */
  readonly councillorInPublic: Severity | null;
  /** An officer's words about an officer; about a member. */
  readonly byOfficerAboutOfficer: Severity | null;
  readonly byOfficerAboutMember: Severity | null;
  /** Posts that are private routes for a concern about an officer, a director and the chief executive. */
  readonly routes: { readonly officer: readonly string[]; readonly director: readonly string[]; readonly chiefExecutive: readonly string[] };
}

export interface OutOfHoursSettings {
  readonly clauses: Clauses<'all'>;
  /** A member writing to an officer; an officer writing to a member. */
  readonly memberToOfficer: Severity | null;
  readonly officerToMember: Severity | null;
  /** A stated emergency; null: excepted. */
  readonly emergency: Severity | null;
  /** Own words that need no reply until working hours. */
  readonly noReplyNeeded: Severity | null;
  /** Only a demand for work outside hours counts, whenever it is sent (councillor-officer-relations 3(c)). */
  readonly onlyDemands: boolean;
}

export interface CheckSettings {
  readonly 'blind-copy': BlindCopySettings;
  readonly 'undeclared-copy': UndeclaredCopySettings;
  readonly 'ward-copy': WardCopySettings;
  readonly 'commitment-in-members-name': CommitmentSettings;
  readonly 'officer-criticism': CriticismSettings;
  readonly 'out-of-hours': OutOfHoursSettings;
}

export type CheckId = keyof CheckSettings;

/** Keyed by id, so that the compiler asks for a check that is missing here. */
const ids: Readonly<Record<CheckId, true>> = {
  'blind-copy': true, 'undeclared-copy': true, 'ward-copy': true, 'commitment-in-members-name': true, 'officer-criticism': true, 'out-of-hours': true,
};

/** Every check, in the order in which a report names them. */
export const checkIds = Object.keys(ids) as readonly CheckId[];
