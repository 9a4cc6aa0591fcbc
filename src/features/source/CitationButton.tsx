import { Button, Textarea } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useCopy } from '@/store/use-copy';
import classes from './SourcePanel.module.css';

/** Copies a citation; where the browser forbids it, shows the text to copy by hand. */
export function CitationButton({ citation }: { citation: string }) {
  const { state, copy } = useCopy();
  return (
    <div>
      <Button
        variant="default"
        size="xs"
        onClick={() => copy(citation)}
        leftSection={
          state === 'copied' ? (
            <IconCheck size={14} aria-hidden />
          ) : (
            <IconCopy size={14} aria-hidden />
          )
        }
      >
        {state === 'copied' ? '已复制' : '复制引文'}
      </Button>
      <span role="status" className={classes.copyStatus}>
        {state === 'copied' ? '引文已复制到剪贴板' : ''}
      </span>
      {state === 'blocked' ? (
        <Textarea
          mt="xs"
          readOnly
          rows={4}
          label="浏览器不允许写入剪贴板，请手动复制："
          value={citation}
          onFocus={(event) => event.currentTarget.select()}
        />
      ) : null}
    </div>
  );
}
