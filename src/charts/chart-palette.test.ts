import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ChartColor } from '@/domain/charts/chart-color';
import { COLOR_VARIABLES, PRINT_PALETTE } from './chart-palette';

describe('the palette of pictures', () => {
  const light = /:root \{([^}]*)\}/.exec(readFileSync('src/ui/global.css', 'utf8'))?.[1] ?? '';

  it.each(Object.entries(COLOR_VARIABLES))("has the light scheme's %s", (color, variable) => {
    const value = new RegExp(`${variable}: (#[0-9a-f]{6});`).exec(light)?.[1];
    expect(PRINT_PALETTE[color as ChartColor]).toBe(value);
  });
});
