/** How serious it is, whom it is about, and who looks after it. */
import { actField } from './act-field.ts';

actField(['console'], 'assessComplaint', 'AssessComplaint', {
  description: 'Says how serious a complaint is, and whether and when the person it is about is told.',
  says: { informOn: 'For `later`.' },
});

actField(['console'], 'nameSubject', 'NameSubject', {
  description: 'Names whom the complaint is about. From then on they see nothing of it but their own papers.',
  says: { personId: 'Somebody of the directory.', roles: 'Keys of the roles it is about.' },
});

actField(['console'], 'recordSubjectInformed', 'RecordSubjectInformed', {
  description: 'The person complained about was told, outside a letter.',
});

actField(['console'], 'assignHandler', 'AssignHandler', {
  description: 'Hands the present stage to somebody.',
});

actField(['console'], 'recordInvolvement', 'RecordInvolvement', {
  description: 'Records that somebody had a part in the case, so that they do not sit on its panel.',
});
