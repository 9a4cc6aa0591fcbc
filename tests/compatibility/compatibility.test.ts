import { describe, expect, it } from 'vitest';
import { findMadeCode } from './code-scan';
import { findNewApis } from './script-scan';
import { findNewStyles } from './style-scan';

/** The scans of the built files (tests/browser/built-files.spec.ts) see what is newer than Chromium 109. */

describe('findNewApis', () => {
  it.each<[string, string[]]>([
    ['list.toSorted()', ['.toSorted']],
    ['list.toReversed?.()', ['.toReversed']],
    ['list.findLast(Boolean); Object.hasOwn(a, b); list.at(-1); structuredClone(a)', []],
    ['a.union(b)', ['.union']],
    ['const a = { union() {} }; a.union(b)', ['.union']],
    ['list.values().map(f)', []],
    ['list.values().toArray()', ['.toArray']],
    ['Object.groupBy(list, f)', ['Object.groupBy']],
    ['Array.fromAsync(list)', ['Array.fromAsync']],
    ['Promise.withResolvers()', ['Promise.withResolvers']],
    ['URL.canParse(text)', ['URL.canParse']],
    ['element.checkVisibility; document.startViewTransition()', ['.startViewTransition']],
    ['host.startViewTransition = f; host.startViewTransition()', []],
    ['new CloseWatcher()', ['CloseWatcher']],
    ['x.addEventListener("scrollend", f)', ['event: scrollend']],
    ['navigator.clipboard.writeText(x)', ['.clipboard']],
    ['crypto.randomUUID()', ['.randomUUID']],
    ['e.style.color = "light-dark(red, blue)"', ['style: light-dark()']],
    ['const e = `color-mix(in srgb, red, blue)`', ['style: color-mix()']],
    ['const style = { textWrap: "balance", display: "grid" }', ['style: text-wrap']],
  ])('%s: %j', (script, expected) => {
    expect(findNewApis([script])).toEqual(expected);
  });

  it.each([
    '/a/v',
    '/(?i:a)/',
    '/(?<a>b)|(?<a>c)/',
    'using a = b',
    'import a from "b" with { type: "json" }',
  ])('cannot read %s', (script) => {
    expect(() => findNewApis([script])).toThrow(SyntaxError);
  });
});

describe('findMadeCode', () => {
  it.each<[string, string[]]>([
    ['new Worker(url)', ['new Worker(url)']],
    ['new window.SharedWorker(url)', ['new window.SharedWorker(url)']],
    ['eval("1")', ['eval("1")']],
    ['(0, eval)("1")', ['eval']],
    ['globalThis.eval("1")', ['globalThis.eval("1")']],
    ['new Function("return 1")()', ['new Function("return 1")']],
    ['const F = Function; new F("")', ['Function']],
    ['setTimeout("alert(1)", 1)', ['setTimeout("alert(1)", 1)']],
    ['setTimeout(() => Function.toString.call(f), 1)', []],
    ['f instanceof Function || typeof Worker === "undefined"', []],
    ['settings.Worker = { eval: 1 }; settings.eval', []],
  ])('%s: %j', (script, expected) => {
    expect(findMadeCode([script])).toEqual(expected);
  });
});

describe('findNewStyles', () => {
  it.each<[string, string[]]>([
    [
      'a:has(b) { inset: 0; height: 100dvh; rotate: 3deg } @container (width > 3px) { a { b: c } }',
      [],
    ],
    ['a { color: color-mix(in srgb, red, blue) }', ['color-mix()']],
    ['a { --a: light-dark(red, blue) }', ['light-dark()']],
    ['a { color: rgb(from red r g b) }', ['rgb(from …)']],
    ['a { text-wrap: balance }', ['text-wrap', 'text-wrap: balance']],
    ['a { & b { color: red } }', ['nesting']],
    ['a { display: grid; grid-template-columns: subgrid }', ['grid-template-columns: subgrid']],
    ['@starting-style { a { color: red } }', ['@starting-style']],
    ['a:user-valid { color: red }', [':user-valid']],
    ['@media (scripting: none) { a { color: red } }', ['(scripting)']],
  ])('%s: %j', (sheet, expected) => {
    expect(findNewStyles(sheet)).toEqual(expected);
  });
});
