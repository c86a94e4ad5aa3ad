import type { Step } from '../calendar/count.ts';
import type { Instant, PlainDate } from '../calendar/plain-date.ts';
import type { ContentId, PointId } from '../history/events.ts';
import type { PersonId } from '../people.ts';

/** A date in a letter, with its working-out as data where it was counted. */
export type LetterDate = {
  readonly on: PlainDate;
  readonly explanation?: readonly Step[];
  readonly provisional: boolean;
};

/** What a block says, as data. Texts stand in it by their id only. */
export type BlockValue =
  | { readonly kind: 'typed' }
  | { readonly kind: 'reference'; readonly referenceId?: ContentId; readonly trackingNumber?: string }
  | { readonly kind: 'handler'; readonly personId: PersonId; readonly role: string }
  | ({ readonly kind: 'date' } & LetterDate)
  | { readonly kind: 'outcome'; readonly word: string }
  | { readonly kind: 'findings'; readonly points: readonly PointAnswer[] }
  | { readonly kind: 'reasons'; readonly reasonsId: ContentId }
  | { readonly kind: 'redress'; readonly offers: readonly string[]; readonly actionId?: ContentId }
  | {
      readonly kind: 'ways on';
      readonly ways: readonly {
        readonly stage: string;
        readonly until?: LetterDate;
        readonly standing: 'fixed' | 'agreed' | 'proposed' | 'open';
      }[];
    }
  | { readonly kind: 'final' }
  | {
      readonly kind: 'bodies';
      readonly bodies: readonly {
        readonly name: string;
        readonly about: string;
        readonly until?: LetterDate;
      }[];
    }
  | {
      readonly kind: 'hearing';
      readonly at: Instant;
      readonly placeId: ContentId;
      readonly members: readonly PersonId[];
      readonly attends: readonly string[];
    }
  | { readonly kind: 'decision'; readonly carried: 'unanimous' | 'by a majority' }
  | {
      readonly kind: 'recommendations';
      readonly actionId?: ContentId;
      readonly recommendationsId?: ContentId;
    };

/** A point of the complaint as a letter answers it: with a finding, or on hold and why. */
export type PointAnswer =
  | { readonly pointId: PointId; readonly word: string; readonly findingId: ContentId }
  | { readonly pointId: PointId; readonly held: string };
