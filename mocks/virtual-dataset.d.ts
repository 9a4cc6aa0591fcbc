declare module 'virtual:dataset/*' {
  /** The compiled file of a data package, packed as it travels; see `data/vite-plugin.ts`. */
  const file: Record<string, unknown>;
  export default file;
}
