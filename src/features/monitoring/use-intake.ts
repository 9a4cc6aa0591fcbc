import { useDeferredValue, useMemo, useState } from 'react';
import type { BatchHead } from '@/domain/monitoring/batch';
import { computeIntake, keyOfPlace } from '@/domain/monitoring/compute-intake';
import type { IntakeChoices, Place, SheetChoices } from '@/domain/monitoring/intake';
import type { Sheet } from '@/domain/monitoring/sheet';
import type { Dataset } from '@/domain/statements/dataset';
import { today } from '@/store/today';
import { readAnswers, rememberAnswer } from './remembered-answers';

/** A workbook on its way in: what it says of itself, what was chosen, what follows. */
export function useIntake(dataset: Dataset, name: string, sheets: readonly Sheet[]) {
  const [head, setHead] = useState<BatchHead>(() => ({
    ...{ name, issuer: '', issuedOn: today() },
    regionId: dataset.regions.find(({ level }) => level === 'city')?.id ?? '',
  }));
  const [choices, setChoices] = useState<IntakeChoices>(() => ({
    sheets: {},
    answers: readAnswers(),
  }));
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const later = useDeferredValue(head);
  const intake = useMemo(
    () => computeIntake(dataset, sheets, later, choices, accepted),
    [dataset, sheets, later, choices, accepted],
  );
  return {
    head,
    setHead,
    choices,
    intake,
    accepted,
    choose: (sheet: string, change: SheetChoices) =>
      setChoices((before) => {
        const own = { ...before.sheets[sheet], ...change };
        return { ...before, sheets: { ...before.sheets, [sheet]: own } };
      }),
    answer: (key: string, id: string) => {
      rememberAnswer(key, id);
      setChoices((before) => ({ ...before, answers: { ...before.answers, [key]: id } }));
    },
    accept: (place: Place, isAccepted: boolean) =>
      setAccepted((before) => {
        const after = new Set(before);
        if (isAccepted) after.add(keyOfPlace(place));
        else after.delete(keyOfPlace(place));
        return after;
      }),
  };
}
