/**
 * The compiled file carries a checksum of its own text, so that a file that was cut, patched or put
 * together of two is told from the one that was compiled. It guards against accidents, not against
 * forgery, and is no cryptographic hash: those of the browser are absent on plain http.
 */

const SEAL = /,"checksum":"([0-9a-f]{16})"\}\s*$/;

/**
 * FNV-1a in two lanes of 32 bits over the UTF-16 code units: any single unit that differs changes it.
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export function computeChecksum(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
  }
  return [first, second].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The text of a JSON object that has fields, with its checksum as the last of them. */
export function sealText(json: string): string {
  return `${json.slice(0, -1)},"checksum":"${computeChecksum(json.slice(0, -1))}"}`;
}

/** The checksum that a text carries and the one that it has; undefined where it carries none. */
export function readSeal(text: string): { carried: string; computed: string } | undefined {
  const seal = SEAL.exec(text);
  if (seal?.[1] === undefined) return undefined;
  return { carried: seal[1], computed: computeChecksum(text.slice(0, seal.index)) };
}
