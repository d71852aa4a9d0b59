import type { Props } from '@theme/ColorModeToggle';
import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import IconSystemColorMode from '@theme/Icon/SystemColorMode';

/** What the colour mode can be chosen to be, each with the one that the button chooses next. Null is that of the system. */
const modes = [
  { value: null, next: 'light', name: 'system mode', Icon: IconSystemColorMode, id: 'system' },
  { value: 'light', next: 'dark', name: 'light mode', Icon: IconLightMode, id: 'light' },
  { value: 'dark', next: null, name: 'dark mode', Icon: IconDarkMode, id: 'dark' },
] as const;

/**
 * The button for light, dark or the system's colours. Unlike the theme's own it can be used before the page is awake: what is clicked then is done as
 * soon as it is. All icons are drawn, and the styles show that of the choice, which is known before React is at work.
 */
export default function ColorModeToggle({ buttonClassName, className, onChange, value }: Props) {
  const mode = modes.find((each) => each.value === value) ?? modes[0];
  return (
    <div className={['colorMode', className].join(' ')}>
      <button
        type="button"
        className={['clean-btn colorMode-button', buttonClassName].join(' ')}
        title={mode.name}
        aria-label={`Switch between dark and light mode (currently ${mode.name})`}
        onClick={() => onChange(mode.next)}
      >
        {modes.map(({ Icon, id }) => (
          <Icon key={id} aria-hidden className={`colorMode-icon colorMode-icon--${id}`} />
        ))}
      </button>
    </div>
  );
}
