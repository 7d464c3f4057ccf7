export type Row = Record<string, string | number>;

/** Prints rows as a plain table: the columns are the keys of the first row. */
export function printTable(title: string, rows: Row[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const width = (column: string) => Math.max(column.length, ...rows.map((row) => String(row[column] ?? '').length));
  const line = (cell: (column: string) => string | number | undefined) => columns.map((column) => String(cell(column) ?? '').padEnd(width(column))).join('  ');
  console.log(`\n  ${title}\n  ${line((column) => column)}`);
  for (const row of rows) console.log(`  ${line((column) => row[column])}`);
}
