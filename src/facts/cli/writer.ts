/** Where a command writes: results and complaints apart. Text comes with its own line ends. */
export interface Writer {
  out(text: string): void;
  err(text: string): void;
}

/** What every command is handed. */
export interface Surroundings {
  readonly writer: Writer;
  /** The folder of the content. */
  readonly folder: string;
  readonly today: Date;
}

export const exitCodes = { fine: 0, problems: 1, wrongUsage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
