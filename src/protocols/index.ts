/** THE LIST of protocol packs. */
import type { Protocol } from '../core/policy/protocol.ts';
import acsesModelChecks from './acses-model/checks.json' with { type: 'json' };
import acsesModel from './acses-model/protocol.json' with { type: 'json' };
import councillorOfficerRelationsChecks from './councillor-officer-relations/checks.json' with { type: 'json' };
import councillorOfficerRelations from './councillor-officer-relations/protocol.json' with { type: 'json' };
import knutsfordChecks from './knutsford/checks.json' with { type: 'json' };
import knutsford from './knutsford/protocol.json' with { type: 'json' };
import towerHamletsPreviousChecks from './tower-hamlets-previous/checks.json' with { type: 'json' };
import towerHamletsPrevious from './tower-hamlets-previous/protocol.json' with { type: 'json' };
import towerHamletsChecks from './tower-hamlets/checks.json' with { type: 'json' };
import towerHamlets from './tower-hamlets/protocol.json' with { type: 'json' };
import uttlesfordCurrentChecks from './uttlesford-current/checks.json' with { type: 'json' };
import uttlesfordCurrent from './uttlesford-current/protocol.json' with { type: 'json' };
import uttlesfordProposedChecks from './uttlesford-proposed/checks.json' with { type: 'json' };
import uttlesfordProposed from './uttlesford-proposed/protocol.json' with { type: 'json' };

/** In the order of the interface. The packs' grammar (protocol.schema.json, checks.schema.json) is held by a test. */
export const protocols: readonly Protocol[] = [
  { ...acsesModel, checks: acsesModelChecks },
  { ...uttlesfordCurrent, checks: uttlesfordCurrentChecks },
  { ...uttlesfordProposed, checks: uttlesfordProposedChecks },
  { ...knutsford, checks: knutsfordChecks },
  { ...towerHamlets, checks: towerHamletsChecks },
  { ...towerHamletsPrevious, checks: towerHamletsPreviousChecks },
  { ...councillorOfficerRelations, checks: councillorOfficerRelationsChecks },
] as unknown as readonly Protocol[];

/** The pack with that id, or null. */
export function protocolById(id: string): Protocol | null {
  return protocols.find((protocol) => protocol.id === id) ?? null;
}
