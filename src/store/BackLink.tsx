import { useLocation, useRouter } from '@tanstack/react-router';
import { useContext } from 'react';
import { stringifySearch } from '@/domain/address';
import { useAddress } from './address';
import classes from './BackLink.module.css';
import { isForBrowser } from './is-for-browser';
import { ViewNames, viewAt } from './views';

/**
 * From a record to the list that it was opened from, as it was left, but for filters that were removed
 * since; from a record that a link opened, to the list without any filter, of the regions compared where
 * it compares, of the plan where it is of one.
 */
export function BackLink() {
  const nameOf = useContext(ViewNames);
  const router = useRouter();
  const { pathname, state } = useLocation();
  const { own, other, plan } = useAddress();
  const { origin } = state;
  const plain = `${viewAt(pathname)?.to ?? '/'}${stringifySearch({ own, other, plan })}`;
  const list = origin?.href ?? plain;
  const steps = origin?.index === undefined ? 0 : state.__TSR_index - origin.index;
  return (
    <nav className={classes.back} aria-label="返回">
      <a
        href={router.history.createHref(list)}
        onClick={(event) => {
          if (isForBrowser(event)) return;
          event.preventDefault();
          if (steps > 0) router.history.go(-steps);
          else router.history.push(list);
        }}
      >
        返回{nameOf(list)}
      </a>
    </nav>
  );
}
