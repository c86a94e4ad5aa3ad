/**
 * Who may see, know and be told what, written out by hand from the policies: never printed from the code. After `#` stands the clause or the
 * reading a row rests on; where no policy speaks it says so. `x` is yes, `.` is no.
 */

/** What each relation sees. */
const sights = `
                   complainant subject panel handler duty overseer none
register row       .           .       .     x       x    x        .    # OTO-S2b monitors handling; MM-5a the row and nothing else
reference          x           .       .     x       x    .        .    # OTO-S6 given to the complainant; OTO ?1 it may hold initials
own letters        x           x       .     .       .    .        .    # NAM-8.4a; OTO-S16b a copy to the person complained about
respondent papers  .           x       .     .       .    .        .    # OTO-HEAR-3 whoever answers at the hearing
bundle             .           .       x     x       x    .        .    # OTO-S15a what the panel considers
complaint          x           .       .     x       x    .        .    # NAM-10.1c; MM-5a
messages           x           .       .     x       x    .        .    # OTO-CONF-1
letters            .           .       .     x       x    .        .    # OTO-S8a the written record
file               .           .       .     x       x    .        .    # OTO-CONF-3 need to know
identity           x           .       .     x       x    .        .    # NAM-10.1c, NAM-10.1d
deliberation       .           .       x     .       .    .        .    # OTO-DEC-1 the committee considers by itself
ballots            .           .       .     .       .    .        .    # OTO ?6 the private record
`;

/** Which content belongs to which sight, and who opens it by what they are to the case. */
const contents = `
                 sight         complainant subject panel handler duty overseer none
answers          identity      x           .       .     x       x    .        .    # NAM-10.1c
signature        identity      x           .       .     x       x    .        .    # NAM-10.1c
point            complaint     x           .       .     x       x    .        .    # NAM-10.1c
request          complaint     x           .       .     x       x    .        .    # NAM-10.1c
reference        reference     x           .       .     x       x    .        .    # OTO ?1 initials
message          messages      x           .       .     x       x    .        .    # OTO-CONF-1
letter           letters       .           .       .     x       x    .        .    # OTO-S8a; whoever got one reads it as a letter
reason           file          .           .       .     x       x    .        .    # OTO-CONF-3
subject          file          .           .       .     x       x    .        .    # OTO-CONF-3
note             file          .           .       .     x       x    .        .    # OTO-CONF-3
finding          file          .           .       .     x       x    .        .    # NAM-7.3a told by letter; OTO-S16b
reasons          file          .           .       .     x       x    .        .    # OTO-UPH-2 told by letter
response         bundle        .           .       x     x       x    .        .    # OTO-S15a
place            bundle        .           .       x     x       x    .        .    # OTO-S14b
hearing note     deliberation  .           .       x     .       .    .        .    # OTO-DEC-1
ballot           ballots       .           .       .     .       .    .        .    # OTO ?6
recommendations  file          .           .       .     x       x    .        .    # OTO-DEC-3 told by letter
action           file          .           .       .     x       x    .        .    # OTO-DEC-2 told by letter
`;

/** To whom a content can be released besides, among the papers of a hearing. */
const released = `
                 complainant subject panel handler duty overseer none
answers          .           .       x     .       .    .        .    # OTO-S15a; NAM-10.1d never to the person complained about
signature        .           .       x     .       .    .        .    # OTO-S15a; NAM-10.1d
point            .           x       x     .       .    .        .    # OTO-S15a; OTO-S3 told what it is about
request          .           x       x     .       .    .        .    # OTO-S15a
reference        .           .       x     .       .    .        .    # OTO-S15a; OTO ?1 initials
message          .           .       x     .       .    .        .    # OTO-S15a; OTO-CONF-1
letter           .           .       x     .       .    .        .    # OTO-S15a the response; a full copy names the complainant
reason           .           x       x     .       .    .        .    # OTO-S15a
subject          .           x       x     .       .    .        .    # OTO-S15a
note             .           x       x     .       .    .        .    # OTO-DIR-6 by decision only
finding          .           x       x     .       .    .        .    # OTO-S15a
reasons          .           x       x     .       .    .        .    # OTO-S15a
response         .           x       x     .       .    .        .    # OTO-HEAR-3 the respondent explains it
place            .           x       x     .       .    .        .    # OTO-S14b
hearing note     .           .       .     .       .    .        .    # OTO-DEC-1 the committee considers by itself
ballot           .           .       .     .       .    .        .    # OTO ?6
recommendations  .           x       x     .       .    .        .    # OTO-DEC-3
action           .           x       x     .       .    .        .    # OTO-DEC-2
`;

/** What opening a content leaves in the access log: nothing where complainants look at their own. */
const log = `
                 complainant subject   panel     handler   duty      overseer  none
answers          -           identity  identity  identity  identity  identity  identity  # NAM-10.1c who knew who it was
signature        -           identity  identity  identity  identity  identity  identity  # NAM-10.1c
point            -           narrative narrative narrative narrative narrative narrative # OTO-CONF-3 who knew what
request          -           narrative narrative narrative narrative narrative narrative # OTO-CONF-3
reference        -           -         -         -         -         -         -         # no policy: a number to call it by
message          -           narrative narrative narrative narrative narrative narrative # OTO-CONF-1
letter           -           narrative narrative narrative narrative narrative narrative # OTO-CONF-1
reason           -           narrative narrative narrative narrative narrative narrative # OTO-CONF-3
subject          -           narrative narrative narrative narrative narrative narrative # OTO-CONF-3
note             -           narrative narrative narrative narrative narrative narrative # OTO-CONF-3
finding          -           narrative narrative narrative narrative narrative narrative # OTO-CONF-3
reasons          -           narrative narrative narrative narrative narrative narrative # OTO-CONF-3
response         -           narrative narrative narrative narrative narrative narrative # OTO-CONF-3
place            -           narrative narrative narrative narrative narrative narrative # OTO-CONF-3
hearing note     -           narrative narrative narrative narrative narrative narrative # OTO-CONF-3
ballot           -           narrative narrative narrative narrative narrative narrative # OTO ?6 the count reads it, and nobody else
recommendations  -           narrative narrative narrative narrative narrative narrative # OTO-CONF-3
action           -           narrative narrative narrative narrative narrative narrative # OTO-CONF-3
`;

/** Whom an event is told to, and who hears at once that there is news: hearer:why, with a condition where there is one. */
const events = `
                        complainant panel respondent notices
ComplaintReceived       told        told  told       complainant:received receives:received assesses:received           # OTO-S2a at once; 1MM-1h
ComplaintSigned         told        told  kept       handler:news                                                       # NAM-6.4b starts the clock
ReferenceMinted         told        told  kept       -                                                                  # OTO-S6 by letter
ComplaintAssessed       told        kept  kept       assigns:news                                                       # OTO-S2b
SubjectNamed            kept        kept  kept       -                                                                  # OTO-S3 how and when is decided
SubjectInformed         told        kept  told       -                                                                  # OTO-S3
HandlerAssigned         told        told  kept       named:assigned                                                     # OTO-S6 name of who deals with it
InvolvementRecorded     kept        kept  kept       -                                                                  # OTO-CONF-3
MeetingHeld             told        told  kept       -                                                                  # NAM-7.1b
MeetingNotNeeded        told        told  kept       -                                                                  # NAM-7.1b
SpokenExplanationGiven  told        told  kept       -                                                                  # OTO-S10a
NoteAdded               kept        kept  kept       -                                                                  # OTO-CONF-3
MessageSent             told        kept  kept       complainant:message:from-staff handler:message:from-the-complainant # OTO-S10d kept informed
FindingRecorded         once-sent   told  kept       -                                                                  # NAM-7.3a in writing
OutcomeDecided          once-sent   told  kept       -                                                                  # NAM-7.3a in writing
LetterSent              told        told  told       complainant:letter:to-the-complainant                              # NAM-2.3d
PointHeld               told        told  kept       complainant:news                                                   # OTO-SEP-4
PointResumed            told        told  kept       complainant:news                                                   # OTO-SEP-4
WindowSet               told        kept  kept       -                                                                  # OTO-TBS-2 between the two of them
NextStageRequested      told        told  kept       handler:late-request:late assigns:next-stage-asked:in-time convenes:next-stage-asked:in-time # NAM-8.2a, OTO-S12a
LateRequestDecided      told        told  kept       complainant:news                                                   # NAM-8.1b
StageOpened             told        told  told       -                                                                  # OTO-PUB-2
ResponseObtained        kept        told  kept       -                                                                  # OTO-S15a
ComplainantResponded    told        kept  kept       handler:news                                                       # OTO-MON-8
CaseClosed              told        told  told       complainant:news                                                   # OTO-TBS-3
PanelMemberAppointed    told        told  told       named:panel                                                        # OTO-HEAR-1 introduced to all
PanelMemberStoodDown    told        told  told       named:panel convenes:panel                                         # OTO-S12b the panel is short
HearingArranged         told        told  told       complainant:news members:panel                                     # OTO-S14b
PapersReleased          told        told  told       members:panel                                                      # OTO-S15a
PapersRead              kept        told  kept       -                                                                  # no policy: the panel's own
HearingOpened           told        told  told       -                                                                  # OTO-HEAR-1
HearingStepTaken        kept        told  kept       -                                                                  # no policy: the panel's own
HearingNoted            kept        told  kept       -                                                                  # OTO-DEC-1
HearingStepDeparted     kept        told  kept       -                                                                  # OTO-HEAR-7 recorded
HearingAdjourned        told        told  told       complainant:news members:panel                                     # OTO-CHG-3
HearingEnded            told        told  told       -                                                                  # OTO-HEAR-6
VoteCast                kept        told  kept       -                                                                  # OTO ?6
VoteUndecided           kept        told  kept       members:panel                                                      # OTO ?6 deliberate again
PanelDecided            once-sent   told  kept       members:panel convenes:panel                                       # OTO-HEAR-6 in writing
PanelFindingsRecorded   once-sent   told  kept       convenes:panel                                                     # OTO-S16b in writing
`;

/** What may stand in which copy of a letter. */
const copies = `
                        full   without-complainant   without-subject       findings-only
part addressee          whole  whole                 whole                 whole                 # no policy: a letter says to whom
part reference          whole  unless-it-names-them  unless-it-names-them  unless-it-names-them  # OTO ?1 initials; NAM-10.1d
part people             whole  whole                 whole                 whole                 # OTO-S6 who deals with it; OTO-HEAR-1 who sits
part place              whole  whole                 whole                 whole                 # OTO-S14b
part typed              whole  cleaned               cleaned               cleaned               # NAM-10.1d
part points             whole  left-out              cleaned               left-out              # NAM-10.1d the complainant's own words
part findings           whole  cleaned               cleaned               cleaned               # OTO-S16b
part reasons            whole  cleaned               cleaned               cleaned               # OTO-UPH-2
part action             whole  cleaned               cleaned               cleaned               # OTO-DEC-4
part recommendations    whole  cleaned               cleaned               cleaned               # OTO-DEC-4
hides                   -      complainant           subject               complainant           # NAM-10.1d, OTO-CONF-3
says-who-looked         x      x                     x                     .                     # NAM ?4
block outcome word      x      x                     x                     x                     # OTO-S16b
block findings          x      x                     x                     x                     # OTO-S16b
block decision          x      x                     x                     x                     # OTO ?6
block recommendations   x      x                     x                     x                     # OTO-S16b
block typed             x      x                     x                     .                     # no policy: findings only
block reference         x      x                     x                     .                     # no policy: findings only
block handler           x      x                     x                     .                     # no policy: findings only
block stated date       x      x                     x                     .                     # no policy: findings only
block clock date        x      x                     x                     .                     # no policy: findings only
block redress           x      x                     x                     .                     # no policy: findings only
block next stage        x      x                     x                     .                     # no policy: findings only
block finality          x      x                     x                     .                     # no policy: findings only
block external bodies   x      x                     x                     .                     # no policy: findings only
block hearing           x      x                     x                     .                     # no policy: findings only
`;

/** In which lists a case has a row, by what it is found, how much of its history is read, what is counted on its row, and who can act in it. */
const rows = `
                                          complainant subject    panel handler duty  overseer none
worklist                                  .           .          .     x       x     x        .    # OTO-S2b
own work                                  .           .          .     x       .     .        .    # MM-S1c the person managing it
register                                  .           .          .     x       x     x        .    # NAM-11.1; MM-5a
hearings                                  .           .          x     .       .     .        .    # OTO-S12b
about the reader                          .           x          .     .       .     .        .    # OTO-S3
found by tracking number: register row    .           .          .     x       x     x        .    # NAM-6.4a logged and numbered
found by reference: reference             .           .          .     x       x     .        .    # OTO ?1 a search tells what is in it
history                                   complainant respondent panel whole   whole nothing  nothing # OTO-CONF-3, OTO-S10d
openDeadlines from register row           .           .          .     x       x     x        .    # OTO-S2b monitors handling
holds from register row                   .           .          .     x       x     x        .    # OTO-S2b
unreadMessages from messages              x           .          .     x       x     .        .    # MM-5a what was written is for who manages it
acts                                      x           .          x     x       x     x        .    # OTO-MON-11 not in a complaint about oneself; MM-5a hands it on
`;

/** Who reads a letter that was sent: to whom it went, and which copy. `director` is a role that the complaint is about, `referrer` one that it is not. */
const letters = `
                                    complainant subject panel handler duty overseer none
complainant, full                   x           .       .     x       x    .        .    # NAM-8.4a
complainant, without complainant    x           .       .     x       x    .        .    # NAM-8.4a what went to them is theirs
complainant, without subject        x           .       .     x       x    .        .    # NAM-8.4a
complainant, findings only          x           .       .     x       x    .        .    # NAM-8.4a
subject, full                       .           x       .     x       x    .        .    # OTO-S16b what went to them is theirs
subject, without complainant        .           x       .     x       x    .        .    # OTO-S16b
subject, without subject            .           x       .     x       x    .        .    # OTO-S16b
subject, findings only              .           x       .     x       x    .        .    # OTO-S16b
handler, full                       .           .       .     x       x    .        .    # OTO-CONF-3
handler, without complainant        .           .       .     x       x    .        .    # OTO-CONF-3
handler, without subject            .           .       .     x       x    .        .    # OTO-CONF-3
handler, findings only              .           .       .     x       x    .        .    # OTO-CONF-3
receiver, full                      .           .       .     x       x    .        .    # ALU-3.4e by their role
receiver, without complainant       .           .       .     x       x    .        .    # ALU-3.4e
receiver, without subject           .           .       .     x       x    .        .    # ALU-3.4e
receiver, findings only             .           .       .     x       x    .        .    # ALU-3.4e
organisation, full                  .           .       .     x       x    .        .    # OTO-CONF-3
organisation, without complainant   .           .       .     x       x    .        .    # OTO-CONF-3
organisation, without subject       .           .       .     x       x    .        .    # OTO-CONF-3
organisation, findings only         .           .       .     x       x    .        .    # OTO-CONF-3
role:director, full                 .           .       .     x       x    .        .    # NAM-10.1d it went before anybody knew whom it is about
role:director, without complainant  .           x       .     x       x    .        .    # OTO ?4b stays as respondent
role:director, without subject      .           .       .     x       x    .        .    # NAM-10.1d it names the complainant
role:director, findings only        .           x       .     x       x    .        .    # OTO ?4b
role:referrer, full                 .           .       .     x       x    .        .    # OTO-CONF-3
role:referrer, without complainant  .           .       .     x       x    .        .    # OTO-CONF-3
role:referrer, without subject      .           .       .     x       x    .        .    # OTO-CONF-3
role:referrer, findings only        .           .       .     x       x    .        .    # OTO-CONF-3
`;

/** Which parts of a case leave the server for a complainant's page and for a panel's. Staff who work on it get all of it. */
const parts = `
                     complainant panel
seq                  .           .     # OTO-CONF-3 a gap would show that something is kept
status               x           x     # OTO-PUB-2
kind                 x           .     # NAM-4.1
trackingNumber       .           .     # no policy: they came by it
receivedAt           x           .     # NAM-6.4b when the clock began
receivedOn           x           x     # NAM-6.4b
channel              .           .     # NAM-10.1d how it came can tell who it was
anonymous            .           .     # NAM-10.1d
onBehalf             .           .     # NAM-10.1d
signature            x           .     # NAM-6.1b whether it still has to be signed
audience             .           .     # NAM-10.1d who they are to the organisation
topics               .           .     # OTO-CONF-3
site                 .           .     # OTO-CONF-3
answersId            .           .     # NAM-10.1c
about                x           x     # OTO-FP-2 it changes the way; OTO-S12c who cannot sit
subjects             .           .     # OTO-S3 how and when is decided
subjectInformed      .           .     # OTO-S3
referenceId          .           .     # OTO ?1 initials
assessment           .           .     # OTO-S2b what they thought
stage                x           x     # NAM-5.2
stagesOpened         x           x     # NAM-5.2
rerouted             x           .     # OTO-FP-2 why a stage was left out
handlers             .           .     # OTO-S6 named by letter
involved             .           .     # OTO-CONF-3
concerned            .           .     # OTO-CONF-3
points               x           x     # OTO-PRIN-9R
pauses               x           x     # OTO-SEP-4 told of a hold
outcomes             x           x     # NAM-7.3a
letters              x           x     # NAM-2.3d
windows              x           .     # OTO-TBS-2 between the complainant and who handles it
requests             x           .     # NAM-8.1a
responseId           .           .     # OTO-S15a among the papers
complainantResponse  x           .     # OTO-MON-8
reached              x           x     # OTO-S10d the clocks run on it
closed               x           x     # OTO-TBS-3
panel                .           x     # OTO ?6 who voted is the panel's own
unread               .           .     # no policy: for who keeps the platform
`;

/**
 * What a duty makes of whoever holds a role with it: in any stage, in the panel's stage, in that stage's place where the procedure has no panel,
 * and where only the person managing it may know, before there is one and then.
 */
const duties = `
              any      panel    no-panel unmanaged managed
receives      duty     duty     duty     duty      overseer  # OTO-S1a; MM-5a keeps the row
assesses      duty     duty     duty     duty      none      # OTO-S2b
assigns       duty     duty     duty     duty      none      # OTO-S6; MM-S1c names who manages it
investigates  none     none     none     none      none      # NAM-10.1c only who needs to consider it
decides       none     none     none     none      none      # NAM-10.1c
reviews       none     none     none     none      none      # NAM-10.1c
convenes      none     duty     none     none      none      # OTO-S12a
responds      none     none     none     none      none      # OTO-HEAR-3 by the papers
oversees      overseer overseer overseer overseer  overseer  # OTO-MON-9
safeguards    duty     duty     duty     duty      none      # ALU-3.3b; MM ?6
`;

export const expected = {
  sights,
  contents,
  released,
  log,
  events,
  copies,
  rows,
  letters,
  parts,
  duties,
};
