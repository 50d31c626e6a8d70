import type { Many } from './many.ts';

export function sizeRows({ sizes }: Many): string[][] {
  const rows = sizes.map(({ name, rows: count, total, indexes }) => {
    const ofIndexes = indexes.reduce((sum, { bytes }) => sum + bytes, 0);
    return [
      name,
      count.toLocaleString('en'),
      (total / 1e6).toFixed(0),
      (total / count).toFixed(0),
      (ofIndexes / 1e6).toFixed(0),
    ];
  });
  return [['', 'rows', 'MB', 'bytes a row', 'indexes MB'], ...rows];
}

/** A line a table: bytes a row. */
export function indexLines({ sizes }: Many): string[] {
  return sizes.map(({ name, rows, indexes }) => {
    const each = indexes.map((index) => `${index.name} ${(index.bytes / rows).toFixed(1)}`);
    return `${name}, bytes a row: ${each.join(', ')}`;
  });
}

export function upkeepRows({ chats, upkeep }: Many): string[][] {
  const count = (part: number) => Math.floor(chats / part).toLocaleString('en');
  return [
    [`of ${chats.toLocaleString('en')}`, 'ms', 'vacuum after it, ms'],
    [`${count(30)} deliveries forgotten`, upkeep.forget.toFixed(0), upkeep.vacuumDeliveries.toFixed(0)],
    [`${count(20)} subscriptions moved on`, upkeep.move.toFixed(0), upkeep.vacuumSubscriptions.toFixed(0)],
  ];
}
