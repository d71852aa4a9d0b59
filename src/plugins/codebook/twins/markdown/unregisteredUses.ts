import type { RootContent } from 'mdast';
import { failureSentence } from '../../../../catalog/failurePath';
import { actorLabels, evidenceLabels, retryLabels } from '../../../../catalog/labels';
import type { FailedAt, UnregisteredUse } from '../../../../catalog/records';
import { heading, type Inline, joined, link, list, paragraph } from './nodes';
import type { Writer } from './writer';

/** Who uses a number without the registry, each emitter under a heading of its own. */
export function unregisteredUses(uses: readonly UnregisteredUse[], write: Writer): RootContent[] {
  return uses.flatMap((use) => [
    heading(3, `${use.emitter}: ${use.name ?? `no name, ${use.description ?? 'not described'}`}`),
    paragraph(write.prose(use.meaning)),
    ...write.texts(use.clientSteps, true),
    ...list([
      ['Who acts: ', actorLabels[use.actor]],
      ['Retry: ', retryWords(use.retry, write)],
      ...(use.failedAt ? [['Where it failed: ', failureWords(use.failedAt, write)]] : []),
      ['Evidence: ', evidenceWords(use, write)],
    ]),
  ]);
}

/** Whether to repeat the request, and how. */
export function retryWords(retry: UnregisteredUse['retry'], write: Writer): Inline {
  if (!retry) return 'Nothing to repeat';
  return [retryLabels[retry.advice], retry.note ? ['. ', write.prose(retry.note)] : ''];
}

/** Where on its way the request failed, with the basis. */
export function failureWords({ basis, place }: FailedAt, write: Writer): Inline {
  return [failureSentence(place), write.basis({ basis })];
}

function evidenceWords({ evidence, evidenceNote, sources }: UnregisteredUse, write: Writer): Inline {
  const links = sources.map(({ title, url }) => link(title, url));
  return [evidenceLabels[evidence], '. ', evidenceNote ? [write.prose(evidenceNote), ' '] : '', joined(links, ', ')];
}
