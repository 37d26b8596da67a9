/** What is done to the core on its way into the bundle (guarded expressions, packed weights, minifying) changes no answer. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { launchEvents } from '../../../src/adapters/outlook/manifest-names.ts';
import { readEml } from '../../../src/adapters/mail-files/eml.ts';
import { loadDirectory } from '../../../src/adapters/settings-files/load-directory.ts';
import { loadPolicy } from '../../../src/adapters/settings-files/load-policy.ts';
import { checkAtSend } from '../../../src/apps/send-check/check-at-send.ts';
import type { Completion } from '../../../src/apps/send-check/complete-once.ts';
import { indexDirectory } from '../../../src/core/directory.ts';
import type { OutgoingMessage } from '../../../src/core/message.ts';
import { type BareEngine, bareEngine } from '../../support/bare-engine.ts';
import { build, builtFolder } from '../../support/build-once.ts';
import { composeFake } from '../../support/compose-item.ts';

const folders = resolve(import.meta.dirname, '../../mail/working');

describe.each([['commitments', 'knutsford'], ['criticism', 'acses-model']])('labelled mail: %s under %s', (name, protocol) => {
  const folder = join(folders, name);
  const settings = { directory: join(folder, 'directory.json'), policy: join(folder, 'policy.json'), protocol };
  const mailbox: { item?: object | null; userProfile?: object } = {};
  let engine: BareEngine;

  beforeAll(async () => {
    const out = join(builtFolder, '..', `test-${name}`);
    await build({ ...settings, out }, ['send-check']);
    engine = bareEngine(mailbox)(new vm.Script(readFileSync(join(out, 'send-check.js'), 'utf8')));
  }, 120_000);

  const policy = loadPolicy(settings.policy, protocol);
  const loaded = loadDirectory(settings.directory, 'policy' in policy ? policy.policy.serviceAddresses : []);
  if (!('policy' in policy) || !('directory' in loaded)) throw new Error('the settings of the labelled mail have problems');
  const council = { policy: policy.policy, directory: indexDirectory(loaded.directory) };

  function fromSources(message: OutgoingMessage): Promise<Completion> {
    const { host } = composeFake(message);
    return new Promise((done) => checkAtSend({ completed: (one = {}) => done(one) }, { host: () => host, roaming: () => null, council: () => council, now: () => 0 }));
  }

  function fromBundle(message: OutgoingMessage): Promise<Completion> {
    Object.assign(mailbox, composeFake(message).host);
    return new Promise((completed) => engine.handlers.get(launchEvents.OnMessageSend)!({ completed }));
  }

  it('the bundle answers as the sources do', async () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.eml'));
    expect(files.length).toBeGreaterThan(20);
    let asked = 0;
    for (const file of files) {
      const mail = readEml(readFileSync(join(folder, file)));
      const message = { ...mail, sentAt: null, deferredUntil: mail.deferredUntil ?? mail.sentAt ?? 1 };
      const answer = await fromSources(message);
      expect({ ...(await fromBundle(message)) }, file).toEqual(answer);
      if (!answer.allowEvent) asked += 1;
    }
    expect(asked).toBeGreaterThan(5);
  }, 60_000);
});
