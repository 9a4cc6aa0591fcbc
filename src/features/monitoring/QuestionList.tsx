import { useState } from 'react';
import { LEAVE_OUT, type Question } from '@/domain/monitoring/intake';
import { nameColumn } from '@/domain/monitoring/sheet';
import { matchesQuery, parseQuery, toSearchText } from '@/domain/search-text';
import type { Dataset } from '@/domain/statements/dataset';
import classes from './Monitoring.module.css';

const KIND_LABELS: Record<Question['kind'], string> = {
  indicator: '是哪个指标',
  region: '是哪个地区',
  project: '是哪个项目',
  period: '是哪段时间',
  basis: '是累计还是当月',
  status: '是哪个状态',
};

/** How many found names are offered. */
const MOST_FOUND = 40;

/** Rows of the catalogue that a search finds, for what no candidate is. */
function find(dataset: Dataset, kind: Question['kind'], query: string): Question['options'] {
  const words = parseQuery(query);
  if (words.length === 0) return [];
  const lists = {
    indicator: dataset.indicators,
    region: dataset.regions,
    project: dataset.projects,
  };
  const rows = kind in lists ? lists[kind as keyof typeof lists] : [];
  return rows
    .filter(({ id, name }) => matchesQuery(toSearchText(name, id), words))
    .slice(0, MOST_FOUND)
    .map(({ id, name }) => ({ id, label: name }));
}

/** What the reader does not know for certain: each is answered once, and remembered for next month. */
export function QuestionList({
  dataset,
  questions,
  onAnswer,
}: {
  dataset: Dataset;
  questions: readonly Question[];
  onAnswer: (key: string, id: string) => void;
}) {
  return questions.map((question) => (
    <QuestionLine key={question.key} {...{ dataset, question, onAnswer }} />
  ));
}

function QuestionLine({
  dataset,
  question,
  onAnswer,
}: {
  dataset: Dataset;
  question: Question;
  onAnswer: (key: string, id: string) => void;
}) {
  const { key, kind, text, options, places } = question;
  const [query, setQuery] = useState('');
  const isOfCatalogue = kind === 'indicator' || kind === 'region' || kind === 'project';
  const found = query === '' ? options : find(dataset, kind, query);
  const [place] = places;
  const at =
    place &&
    `${nameColumn(place.column)}${place.row}${places.length > 1 ? `等${places.length}处` : ''}`;
  return (
    <div className={classes.question}>
      <strong>{text}</strong>
      <span className={classes.soft}>{at}</span>
      {isOfCatalogue ? (
        <input
          className={classes.choice}
          aria-label={`为“${text}”搜索`}
          placeholder="搜索"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      ) : null}
      <select
        className={classes.choice}
        aria-label={`“${text}”${KIND_LABELS[kind]}`}
        value="?"
        onChange={(event) => onAnswer(key, event.currentTarget.value)}
      >
        <option value="?" disabled>
          {KIND_LABELS[kind]}（{found.length}个备选）
        </option>
        {found.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
        <option value={LEAVE_OUT}>不收</option>
      </select>
    </div>
  );
}
