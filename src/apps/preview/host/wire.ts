/** The envelope in which Microsoft's office.js talks to the page that hosts an add-in: JSON strings through window.postMessage. */

export type Action = 'call' | 'listen' | 'stop-listening';

/** A message of an add-in's frame. */
export interface WireRequest {
  readonly action: Action;
  /** Which method or event it is about. */
  readonly name: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

const actions: readonly Action[] = ['call', 'listen', 'stop-listening'];

/** The request in a message, or null for anything else. */
export function requestIn(message: unknown): WireRequest | null {
  if (typeof message !== 'string') return null;
  const envelope = parsed(message);
  const action = actions[Number(envelope?._actionType)];
  if (!envelope || envelope._messageType !== 0 || !action || typeof envelope._actionName !== 'string') return null;
  return {
    action,
    name: envelope._actionName,
    conversation: String(envelope._conversationId),
    correlation: Number(envelope._correlationId),
    data: envelope._data,
  };
}

export function answerTo({ name, conversation, correlation }: WireRequest, data: unknown): string {
  return envelope(name, conversation, correlation, 0, data);
}

export function eventOf(name: string, conversation: string, data: unknown): string {
  return envelope(name, conversation, -1, 1, data);
}

function envelope(name: string, conversation: string, correlation: number, kind: 0 | 1, data: unknown): string {
  return JSON.stringify({
    _messageType: 1, _responseType: kind, _actionName: name, _conversationId: conversation, _correlationId: correlation,
    _errorCode: 0, _data: data, _origin: location.origin, _serializerVersion: 1,
  });
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
