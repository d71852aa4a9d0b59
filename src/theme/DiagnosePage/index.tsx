import Link from '@docusaurus/Link';
import { useEffect, useState } from 'react';
import { count } from '../../catalog/labels';
import type { DiagnosePage as DiagnosePageRecord } from '../../catalog/pages/diagnosePage';
import { pagePaths } from '../../catalog/permalinks';
import { CopyMasked } from '../../components/diagnose/CopyMasked';
import { FirstAnswer } from '../../components/diagnose/FirstAnswer';
import { takeOver } from '../../components/diagnose/handover';
import { Matches } from '../../components/diagnose/Matches';
import { PasteBox } from '../../components/diagnose/PasteBox';
import { Readings } from '../../components/diagnose/Readings';
import { useDiagnosis } from '../../components/diagnose/useDiagnosis';
import { Frame } from '../../components/Frame';
import { LoadFailed } from '../../components/LoadFailed';
import { NeedsJavaScript } from '../../components/NeedsJavaScript';
import { Wakes } from '../../components/Wakes';

/** Reads what a person pastes and shows the entry that explains it; nothing leaves the page. */
export default function DiagnosePage({ page }: { page: DiagnosePageRecord }) {
  const [text, setText] = useState('');
  const { canRetry, diagnosis, engine, hasFailed, retry } = useDiagnosis(text);
  useEffect(() => {
    const handedOver = takeOver();
    if (handedOver !== '') setText(handedOver);
  }, []);
  const [first] = diagnosis?.matches ?? [];
  return (
    <Frame page={page} isWide>
      <Wakes when="now" />
      <h1>Diagnose</h1>
      <p className="lead">
        A response, headers, an error body, an exception, log lines, a HAR file or a ticket in any language: paste it, and the entry that explains it appears.
      </p>
      <PasteBox text={text} examples={page.examples} onChange={setText} />
      <p className="hint">
        Nothing leaves this page: no request carries any of the text, and it is not put into the address, storage or title. Switch the network off and it still
        works. Keys, tokens, cookies and e-mail addresses are masked in everything that is shown or copied.
      </p>
      <NeedsJavaScript what="Reading a paste" />
      {canRetry && <LoadFailed what="The diagnosis" hasFailed={hasFailed} onRetry={retry} />}
      <p role="status" className="hint">
        {diagnosis && (first ? `${count(diagnosis.matches.length, 'match', 'matches')}, best first.` : <NothingFound />)}
      </p>
      {diagnosis?.isTruncated && <p className="notice">The text is very long: only its first 1,000,000 characters were read.</p>}
      {diagnosis && engine && first && (
        <>
          <h2>What explains it</h2>
          <Matches matches={diagnosis.matches} />
          <h2>What to do</h2>
          <FirstAnswer match={first} readings={diagnosis.readings} lookup={engine.lookup} />
          <h2>What was read</h2>
          <Readings readings={diagnosis.readings} />
          <CopyMasked mask={engine.mask} text={text} />
        </>
      )}
    </Frame>
  );
}

/** What to do where a text holds no error. */
function NothingFound() {
  return (
    <>
      Nothing in this text is an error that can be looked up. Paste the response itself, with its status line and body, or{' '}
      <Link to={pagePaths.search}>search for the number</Link>. All numbers are in <Link to={pagePaths.codes}>all status codes</Link>.
    </>
  );
}
