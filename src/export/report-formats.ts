/** The forms of a report, the usual one first. */
export const REPORT_FORMATS = ['markdown', 'csv', 'json', 'claim-review'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report ready to be copied or stored. */
export interface ReportFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly text: string;
}
