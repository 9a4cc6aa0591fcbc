import { GLOSSARY } from '@/domain/glossary';
import { setKeyCommands, usePreferences } from '@/store/preferences';
import { ModalDialog } from '@/ui/ModalDialog';
import classes from './KeysDialog.module.css';

const KEYS: readonly (readonly [keys: readonly string[], meaning: string])[] = [
  [['d'], '打开本页第一个图表（没有图表时为表格）的导出菜单'],
  [['?'], '打开快捷键与术语说明'],
  [['Tab', 'Shift + Tab'], '到下一个、上一个可操作之处；页首第一个为“跳到正文”'],
  [['Enter'], '打开链接；在图表的数据点上查看出处'],
  [['←', '→', '↑', '↓'], '滚动获得焦点的表格，在菜单中移动'],
  [['Esc'], '关闭出处、筛选栏、菜单和对话框，回到打开之处'],
];

/** What the keyboard does, whether single keys are commands, and what the terms and marks mean. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const isOn = usePreferences((state) => state.hasKeyCommands);
  return (
    <ModalDialog label="快捷键" className={classes.dialog} onClose={onClose}>
      <div className={classes.body}>
        <h2>快捷键</h2>
        <dl className={classes.keys}>
          {KEYS.map(([keys, meaning]) => (
            <div key={meaning}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <label className={classes.choice}>
          <input
            type="checkbox"
            checked={isOn}
            onChange={(event) => setKeyCommands(event.currentTarget.checked)}
          />
          启用单键命令（<kbd>d</kbd> 和 <kbd>?</kbd>）
        </label>
        <p className={classes.hint}>
          输入文字时单键命令不起作用。语音输入等误触时可关闭；本机记住这一选择。
        </p>
        <h2 className={classes.second}>术语与标记</h2>
        <dl className={classes.keys}>
          {GLOSSARY.map(({ term, meaning }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
    </ModalDialog>
  );
}
