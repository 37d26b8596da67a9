/** What an add-in keeps: with the draft for the session, with the draft, and in the mailbox. */
import { type Call, Refusal, errors } from '../call.ts';

export const keepingCalls: Readonly<Record<number, Call>> = {
  185: { since: 11, run: ({ item }, { name, value }) => { item.session.set(String(name), String(value)); } },
  186: { since: 11, run: ({ item }, { name }) => {
    const value = item.session.get(String(name));
    if (value === undefined) throw new Refusal(errors.noSuchKey);
    return value;
  } },
  187: { since: 11, run: ({ item }) => Object.fromEntries(item.session) },
  188: { since: 11, run: ({ item }) => item.session.clear() },
  189: { since: 11, run: ({ item }, { name }) => { if (!item.session.delete(String(name))) throw new Refusal(errors.noSuchKey); } },
  3: { since: 1, run: ({ item }) => ({ wasSuccessful: true, customProperties: JSON.stringify(item.customProperties) }) },
  4: { since: 1, run: ({ item }, { customProperties }) => { item.customProperties = customProperties as Readonly<Record<string, unknown>>; } },
  404: { since: 1, run: ({ roaming }, asked) => {
    const bag = (Array.isArray(asked) ? asked[0] : Object.values(asked)[0]) as Readonly<Record<string, string>>;
    for (const name of Object.keys(roaming)) delete roaming[name];
    Object.assign(roaming, bag);
  } },
};
