/** What --help prints. */

const general = `Countersign reads outgoing council mail beside its sender: it says where the council's
member/officer protocol would have something to say, and which clause.

Usage
  countersign check PATH… --protocol ID --directory FILE [options]
  countersign explain FILE --protocol ID --directory FILE [options]
  countersign protocols [show ID]
  countersign --help | --version
  countersign help check

Exit status
  0  no finding of severity warn or stop
  1  at least one
  2  something could not be read, or the arguments are wrong
`;

const check = `countersign check PATH… --protocol ID --directory FILE [options]

PATH is an .eml, .msg or .mbox file, a Maildir folder, any other folder (walked), or - for one
message on standard input.

  --protocol ID      the adopted protocol ("countersign protocols" lists them);
                     not needed where the policy names it
  --directory FILE   who is who in the council (JSON or YAML)
  --policy FILE      what the Monitoring Officer tuned (JSON or YAML)
  --format FORMAT    text (for people), json (one line a message) or sarif (2.1.0)
  --at TIME          the moment of delivery for every message, e.g. 2026-10-01T18:30;
                     without an offset it is the council's time. Otherwise it is the
                     delayed delivery that the message asks for, else its date, else now.

Example
  countersign check outbox/ --protocol knutsford --directory council.json
`;

const explain = `countersign explain FILE --protocol ID --directory FILE [--policy FILE] [--at TIME]

Says for every check of the protocol what it found or why it is silent: the words that made a
finding, how likely they are and what spoke most for that, and which exceptions were considered.
`;

const protocols = `countersign protocols            lists the protocols that come with Countersign
countersign protocols show ID    prints the clauses of one, in our own words
`;

export const helpText = { general, check, explain, protocols } as const;
