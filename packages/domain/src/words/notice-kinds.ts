/** Why somebody hears it; stands in no mail but as "there is news". */
export type NoticeKind =
  | 'received'
  | 'news'
  | 'letter'
  | 'assigned'
  | 'message'
  | 'next stage asked'
  | 'late request'
  | 'panel';
