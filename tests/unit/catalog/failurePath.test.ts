import { describe, expect, it } from 'vitest';
import { failurePlaceSchema } from '../../../data/schema/failedAt';
import { failurePath, failureSentence } from '../../../src/catalog/failurePath';

function statesOf(place: Parameters<typeof failurePath>[0]) {
  return failurePath(place).hops.map(({ id, state }) => `${id} ${state}`);
}

describe('the way of a failed request', () => {
  it.each([
    { place: 'client', states: ['client failed', 'network passed', 'gateway notKnown', 'service notKnown'] },
    { place: 'network', states: ['client passed', 'network failed', 'gateway notKnown', 'service notKnown'] },
    { place: 'gateway', states: ['client passed', 'network passed', 'gateway failed', 'service notReached'] },
    { place: 'betweenGatewayAndService', states: ['client passed', 'network passed', 'gateway passed', 'service notKnown'] },
    { place: 'service', states: ['client passed', 'network passed', 'gateway passed', 'service failed'] },
    { place: 'upstream', states: ['client passed', 'network passed', 'gateway passed', 'service passed', 'upstream failed'] },
  ] as const)('tells what became of it at each hop: $place', ({ place, states }) => {
    expect(statesOf(place)).toEqual(states);
  });

  it.each(failurePlaceSchema.options)('has one break: a hop or a link (%s)', (place) => {
    const { failedLink, hops } = failurePath(place);
    expect(hops.filter(({ state }) => state === 'failed').length + (failedLink ? 1 : 0)).toBe(1);
  });

  it('names the two hops between which it broke', () => {
    expect(failurePath('betweenGatewayAndService').failedLink).toEqual({ from: 'gateway', to: 'service' });
  });

  it('names the provider where there is one', () => {
    expect(failurePath('gateway', 'Acme').hops.map(({ label }) => label)).toEqual(['Your code', 'Network', "Acme's gateway", "Acme's service"]);
    expect(failurePath('upstream').hops.map(({ label }) => label)).toEqual(['Your code', 'Network', 'Gateway', 'Service', 'Upstream']);
  });
});

describe('the sentence', () => {
  it('names the provider where there is one', () => {
    expect(failureSentence('gateway', 'Sportradar')).toBe("Refused at Sportradar's gateway: the request did not reach the service.");
    expect(failureSentence('gateway')).toBe('Refused at the gateway: the request did not reach the service.');
  });

  it('is another for each place, short, and the one of the path', () => {
    const sentences = failurePlaceSchema.options.map((place) => failureSentence(place, 'Acme'));
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((sentence) => sentence.split(' ').length >= 20)).toEqual([]);
    expect(failurePlaceSchema.options.map((place) => failurePath(place, 'Acme').sentence)).toEqual(sentences);
  });
});
