import { pagePaths } from '../../catalog/permalinks';
import { ChoiceList } from '../compare/ChoiceList';
import { FilterSelect } from '../compare/FilterSelect';
import { GoForm } from '../go/GoForm';
import { Specimen, State } from './Specimen';

const ignore = () => undefined;
const options = ['first', 'second', 'third'].map((id) => ({ id, label: `The ${id} one` }));
const buttons = ['button button--primary', 'button button--secondary', 'button button--primary button--sm', 'ticketButton', 'ticketButton ticketButton--main'];
const given = { provider: '', status: '429', id: '', text: 'It fails since this morning.' };

/** Buttons and fields. What hovering and focus do is seen with a pointer and a keyboard. */
export function FormSpecimens() {
  return (
    <>
      <Specimen title="Buttons">
        {buttons.map((className) => (
          <State key={className} label={className}>
            <button type="button" className={className}>
              Press
            </button>{' '}
            <button type="button" className={className} disabled>
              Disabled
            </button>
          </State>
        ))}
      </Specimen>
      <Specimen title="FilterSelect">
        <State label="without a choice">
          <FilterSelect label="Provider" all="All providers" options={options} value={null} onChange={ignore} />
        </State>
        <State label="with a choice">
          <FilterSelect label="Situation" options={options} value="second" onChange={ignore} />
        </State>
      </Specimen>
      <Specimen title="ChoiceList">
        <State label="several">
          <ChoiceList legend="Providers" options={options} chosen={['first', 'third']} onChange={ignore} />
        </State>
        <State label="the last one cannot be taken away">
          <ChoiceList legend="Fields" options={options} chosen={['second']} onChange={ignore} />
        </State>
      </Specimen>
      <Specimen title="GoForm">
        <State label="with an address to copy" isWide>
          <GoForm providers={options} initial={given} action={pagePaths.go} toAddress={(path) => `https://codebook.example${path}`} onGo={ignore} />
        </State>
      </Specimen>
    </>
  );
}
