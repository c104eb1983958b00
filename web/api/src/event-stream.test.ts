// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { EventParser, type StreamEvent } from './event-parser';
import { pauseAfter } from './event-stream';

function parse(...pieces: string[]): StreamEvent[] {
  const events: StreamEvent[] = [];
  const parser = new EventParser((event) => events.push(event));
  pieces.forEach((piece) => parser.push(piece));
  return events;
}

describe('reading a stream', () => {
  it('puts together what arrives in pieces', () => {
    expect(parse('id: 7\neve', 'nt: order\nda', 'ta: {"a":1}\n', '\n')).toEqual([
      { id: '7', event: 'order', data: '{"a":1}' },
    ]);
  });

  it('ignores comments and takes several lines of data', () => {
    expect(parse(': still here\n\ndata: one\ndata: two\n\n')).toEqual([
      { id: null, event: 'message', data: 'one\ntwo' },
    ]);
  });

  it('reports events without data and keeps the last id', () => {
    expect(parse('id: 3\r\nevent: hello\r\n\r\nevent: reset\r\n\r\n')).toEqual([
      { id: '3', event: 'hello', data: '' },
      { id: '3', event: 'reset', data: '' },
    ]);
  });
});

describe('the pause before connecting again', () => {
  it('grows, to an end, and is never the same for all', () => {
    expect(pauseAfter(0, () => 1)).toBe(1_000);
    expect(pauseAfter(3, () => 1)).toBe(8_000);
    expect(pauseAfter(30, () => 1)).toBe(30_000);
    expect(pauseAfter(3, () => 0)).toBe(4_000);
  });
});
