import { Loader } from '@mantine/core';
import classes from './DatasetGate.module.css';

/** While the code of a view is on its way. */
export function RoutePending() {
  return (
    <div className={classes.loading} role="status">
      <Loader size="sm" /> 正在打开……
    </div>
  );
}
