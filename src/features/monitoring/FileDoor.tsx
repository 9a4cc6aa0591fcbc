import { useState } from 'react';
import { type Batch, parseBatch } from '@/domain/monitoring/batch';
import type { Sheet } from '@/domain/monitoring/sheet';
import { FileRefusal } from './file-refusal';
import classes from './Monitoring.module.css';
import { readFileBytes, readPasted } from './read-file';
import { decodeText } from './read-text-table';

/** What was brought: sheets to read, or a batch as a colleague exported it. */
export type Brought =
  | {
      readonly kind: 'sheets';
      readonly name: string;
      readonly sheets: readonly Sheet[];
      readonly notes: readonly string[];
    }
  | { readonly kind: 'batch'; readonly batch: Batch };

function readBatch(bytes: Uint8Array): Brought {
  try {
    return { kind: 'batch', batch: parseBatch(JSON.parse(decodeText(bytes))) };
  } catch (error) {
    throw new FileRefusal(
      `这不是本系统导出的监测批次：${error instanceof Error ? error.message : ''}`,
    );
  }
}

async function readFile(file: File): Promise<Brought> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.json$/i.test(file.name)) return readBatch(bytes);
  const { sheets, notes } = readFileBytes(file.name, bytes);
  return { kind: 'sheets', name: file.name.replace(/\.[^.]*$/, ''), sheets, notes };
}

/** Where a workbook, a CSV file, a batch or cells of the clipboard come in. */
export function FileDoor({ onBring }: { onBring: (brought: Brought) => void }) {
  const [refusal, setRefusal] = useState('');
  const [isOver, setOver] = useState(false);
  const bring = (read: () => Promise<Brought>): void => {
    setRefusal('');
    read().then(onBring, (error: unknown) => {
      const isOurs = error instanceof FileRefusal;
      setRefusal(isOurs ? error.message : '文件没有读到：可能已被移走，或没有读取的权限。');
    });
  };
  const bringFile = (file: File | undefined): void => {
    if (file !== undefined) bring(() => readFile(file));
  };
  return (
    <div>
      {/* Dropping is a shortcut of the input inside. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the input is the way of the keyboard */}
      <div
        className={classes.door}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          bringFile(event.dataTransfer.files[0]);
        }}
      >
        <label className={classes.choose}>
          选择监测表格
          <input
            type="file"
            accept=".xlsx,.xlsm,.csv,.txt,.json"
            onChange={(event) => {
              bringFile(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <span className={classes.soft}>或拖到此处；</span>
        <textarea
          className={classes.paste}
          aria-label="粘贴单元格"
          placeholder="或在此粘贴 Excel、WPS 单元格"
          value=""
          readOnly
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            event.preventDefault();
            bring(async () => {
              if (text.trim() === '') throw new FileRefusal('剪贴板里没有单元格。');
              return { kind: 'sheets', name: '粘贴的表格', sheets: [readPasted(text)], notes: [] };
            });
          }}
        />
        <span className={classes.soft}>
          xlsx、csv（UTF-8、GB18030）或本系统导出的批次；文件只在本机读取，不上传。
        </span>
      </div>
      {refusal === '' ? null : (
        <p className={classes.refusal} role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
