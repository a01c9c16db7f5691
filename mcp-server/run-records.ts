import { DatasetRecord, RejectedRecord } from '../domain/dataset.ts';
import { readLines } from '../domain/jsonl.ts';
import { runPaths } from '../stores/run-folder.ts';

/** The accepted conversations of a run, as last published. */
export async function acceptedIn(folder: string): Promise<DatasetRecord[]> {
  const records: DatasetRecord[] = [];
  for await (const value of readLines(runPaths(folder).dataset)) {
    const record = DatasetRecord.safeParse(value);
    if (record.success) records.push(record.data);
  }
  return records;
}

/** Rejected candidates of a run, as last published: the one of that id, or the first `limit`. */
export async function rejectedIn(folder: string, id: string | undefined, limit: number): Promise<RejectedRecord[]> {
  const records: RejectedRecord[] = [];
  for await (const value of readLines(runPaths(folder).rejected)) {
    const record = RejectedRecord.safeParse(value).data;
    if (record !== undefined && (id === undefined || record.id === id)) records.push(record);
    if (records.length >= limit) break;
  }
  return records;
}
