import { ActionIcon, useMantineColorScheme } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import type { ColorScheme } from '@/store/preferences';

const LOOKS = {
  light: { icon: IconSun, name: '浅色', action: '切换到浅色' },
  dark: { icon: IconMoon, name: '深色', action: '切换到深色' },
  auto: { icon: IconDeviceDesktop, name: '跟随系统', action: '配色跟随系统' },
} as const satisfies Record<ColorScheme, unknown>;

/** The next of three: first what the system is not, then what it is, then following it again. */
function nextScheme(scheme: ColorScheme, system: 'light' | 'dark'): ColorScheme {
  if (scheme === 'auto') return system === 'light' ? 'dark' : 'light';
  return scheme === system ? 'auto' : system;
}

/** Light, dark, or as the system has it. */
export function ColorSchemeButton() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const system = useColorScheme('light', { getInitialValueInEffect: false });
  const next = nextScheme(colorScheme, system);
  const { icon: Icon, name } = LOOKS[colorScheme];
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={LOOKS[next].action}
      title={`配色：${name}，点按${LOOKS[next].action}`}
      onClick={() => setColorScheme(next)}
    >
      <Icon size={18} />
    </ActionIcon>
  );
}
