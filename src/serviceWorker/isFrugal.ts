/** A person who saves data, or a network of the second generation: nothing is fetched ahead. What a browser does not say is no reason. */
export function isFrugal(device: object): boolean {
  const connection: unknown = 'connection' in device ? device.connection : undefined;
  if (typeof connection !== 'object' || connection === null) return false;
  if ('saveData' in connection && connection.saveData === true) return true;
  return 'effectiveType' in connection && typeof connection.effectiveType === 'string' && connection.effectiveType.endsWith('2g');
}
