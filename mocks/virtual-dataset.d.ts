declare module 'virtual:dataset/*' {
  /** The compiled file of a data package, its tables packed; see `data/vite-plugin.ts`. */
  const file: Record<string, unknown> & {
    observations: import('@/domain/package/packed-tables').PackedTable;
  };
  export default file;
}
