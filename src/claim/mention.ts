/** An app or company named in a passage. Offsets into the normalised text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Slug of the app or company. */
  readonly app: string;
  /** All apps that it may mean: a founder can speak for several. `app` is the first of them. */
  readonly apps: readonly string[];
  /** How it is named: by a name of its own, by someone who runs it, or by an epithet or pronoun. */
  readonly by: 'name' | 'person' | 'epithet';
}

/** A name that belongs to none of the dataset's apps: figures beside it are not ours ("YouTube (2,6 milliards)"). */
export interface Stranger {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly name: string;
}
