-- The whole store of a desk. Rules that hold for every table:
--   * A ticket is referred to by its number in one bigint: day * 10^9 + sequence, so 20241225000000001 is #20241225-001.
--     It sorts as people expect, newest last.
--   * bytea columns hold confidential values that went through the field cipher (the first byte says how); no other column
--     holds a word, a name or a file that came from a person.
--   * Times are timestamptz and come from the application's clock.
--   * Erasing a person means: delete the row in customers (drafts, half comments and activity go with it) after their
--     tickets went; what the history says of them is emptied, see ticket_events.

create table customers (
  id        bigint  generated always as identity primary key,
  channel   text    not null check (channel <> ''),
  address   text    not null check (address <> ''),
  name      bytea   not null,
  username  bytea,
  language  text    not null check (language in ('RU', 'EN')),
  reachable boolean not null,
  constraint customers_by_address unique (channel, address)
);
comment on table customers is
  'A person who writes to the desk. Name and username are confidential; the address is what the channel calls them. Erased by deleting the row.';

create table customer_activity (
  customer bigint      not null references customers on delete cascade,
  minute   timestamptz not null,
  messages integer     not null check (messages > 0),
  primary key (customer, minute)
);
comment on table customer_activity is
  'How much a customer wrote in the last minutes; older minutes are dropped as new ones come. Goes with the customer.';

create table drafts (
  customer   bigint      primary key references customers on delete cascade,
  step       text        not null check (step in ('CATEGORY', 'DESCRIPTION', 'PRIORITY', 'FILES')),
  answers    bytea       not null,
  touched_at timestamptz not null
);
create index drafts_by_touch on drafts (touched_at);
comment on table drafts is
  'The ticket a customer is filling in; all answers are confidential. Goes when submitted, dropped or expired, and with the customer.';

create table ticket_numbers (
  day         date    primary key,
  last_number integer not null check (last_number > 0)
);
comment on table ticket_numbers is
  'The last number given on each day. Taken in the transaction that stores the ticket, so that no number is lost. Says nothing of a person.';

create table tickets (
  number           bigint      primary key check (number between 10000101000000001 and 99991231999999999),
  customer         bigint      not null references customers,
  category         text        not null check (category <> ''),
  priority         smallint    not null check (priority between 0 and 2),
  description      bytea       not null,
  opened_at        timestamptz not null,
  status           text        not null,
  assignee         bigint,
  rejection_reason bytea,
  finished_at      timestamptz,
  version          bigint      not null check (version > 0),
  constraint tickets_state check (case status
    when 'OPEN'        then assignee is null and finished_at is null and rejection_reason is null
    when 'IN_PROGRESS' then assignee is not null and finished_at is null and rejection_reason is null
    when 'RESOLVED'    then assignee is not null and finished_at is not null and rejection_reason is null
    when 'CLOSED'      then assignee is not null and finished_at is not null and rejection_reason is null
    when 'REJECTED'    then assignee is not null and finished_at is not null and rejection_reason is not null
    else false end)
);
create index tickets_of_customer on tickets (customer, number desc);
create index tickets_opened_by_customer on tickets (customer, opened_at);
create index tickets_active_by_urgency on tickets (priority desc, number) where status in ('OPEN', 'IN_PROGRESS');
create index tickets_active_of_customer on tickets (customer, number desc) where status in ('OPEN', 'IN_PROGRESS');
create index tickets_active_of_assignee on tickets (assignee, priority desc, number) where status in ('OPEN', 'IN_PROGRESS');
create index tickets_resolved on tickets (finished_at, number) where status = 'RESOLVED';
comment on table tickets is
  'Tickets. Refers to its customer; description and reason are confidential. Retention deletes finished tickets with all that belongs to them.';
comment on column tickets.priority is '0 low, 1 medium, 2 high';
comment on column tickets.version is 'how many changes were stored; a change is taken only on the version it was made from';

create table comments (
  id          uuid        primary key,
  position    bigint      generated always as identity,
  ticket      bigint      not null references tickets,
  author_kind text        not null,
  author_id   bigint,
  author_name text,
  visibility  text        not null check (visibility in ('PUBLIC', 'INTERNAL')),
  text        bytea       not null,
  at          timestamptz not null,
  constraint comments_author check (case author_kind
    when 'CUSTOMER'   then author_id is not null and author_name is null
    when 'OPERATOR'   then author_id is not null and author_name is null
    when 'API_CLIENT' then author_id is null and author_name is not null
    when 'AUTOMATION' then author_id is null and author_name is null
    else false end)
);
create index comments_of_ticket on comments (ticket, at, position);
comment on table comments is
  'What was said about a ticket. The text is confidential; the author is a customer, an operator or an API client. Goes with its ticket.';

create table attachments (
  ticket     bigint   not null references tickets,
  comment    uuid     references comments,
  ordinal    smallint not null check (ordinal >= 0),
  kind       text     not null,
  store      text     not null,
  file_key   bytea    not null,
  file_name  bytea,
  mime_type  text,
  size_bytes bigint   not null check (size_bytes >= 0),
  caption    bytea,
  constraint attachments_by_owner unique nulls not distinct (ticket, comment, ordinal)
);
comment on table attachments is
  'Files of a ticket (no comment) or of one of its comments, in order. Key, name and caption are confidential. Go with their ticket.';

create table comment_drafts (
  customer bigint      primary key references customers on delete cascade,
  ticket   bigint,
  words    bytea,
  since    timestamptz not null,
  constraint comment_drafts_one_half check ((ticket is null) <> (words is null))
);
comment on table comment_drafts is
  'Half a comment: the ticket without the words or the words (confidential, with their files) without the ticket. Goes with the customer.';

create table ticket_events (
  position      bigint      generated always as identity primary key,
  id            uuid        not null,
  ticket        bigint      not null references tickets,
  kind          text        not null,
  actor_kind    text        not null,
  actor_id      bigint,
  actor_name    text,
  at            timestamptz not null,
  from_operator bigint,
  to_operator   bigint,
  from_status   text,
  comment       uuid        references comments,
  words         bytea,
  constraint ticket_events_actor check (case actor_kind
    when 'CUSTOMER'   then actor_id is not null and actor_name is null
    when 'OPERATOR'   then actor_id is not null and actor_name is null
    when 'API_CLIENT' then actor_id is null and actor_name is not null
    when 'AUTOMATION' then actor_id is null and actor_name is null
    else false end),
  constraint ticket_events_kind check (case kind
    when 'OPENED'            then true
    when 'ASSIGNED'          then to_operator is not null
    when 'RETURNED_TO_QUEUE' then from_operator is not null
    when 'COMMENTED'         then comment is not null
    when 'RESOLVED'          then true
    when 'REJECTED'          then words is not null
    when 'REOPENED'          then from_status is not null
    when 'CLOSED'            then true
    else false end)
);
create index ticket_events_of_ticket on ticket_events (ticket, position);
create index ticket_events_of_comment on ticket_events (comment) where comment is not null;
comment on table ticket_events is
  'What happened to tickets, for people, channels and audit. Append-only: a trigger refuses changes, except in a transaction that set supportbot.erasing to on, which retention and erasure do. Refers to its actor; words (a note or a reason) are confidential.';

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
  if current_setting('supportbot.erasing', true) = 'on' then
    if tg_op = 'DELETE' then
      return old;
    end if;
    return new;
  end if;
  raise exception 'the history of tickets is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger ticket_events_append_only before update or delete on ticket_events
  for each row execute function refuse_change_of_history();
create trigger ticket_events_no_truncate before truncate on ticket_events
  for each statement execute function refuse_change_of_history();

create table search_terms (
  ticket bigint not null,
  term   bytea  not null check (octet_length(term) = 16),
  primary key (ticket, term)
);
create index search_terms_by_term on search_terms (term, ticket desc);
comment on table search_terms is
  'By which words a ticket is found: keyed hashes of word stems, never words. Go with their ticket.';

create table inbox (
  id           bigint      generated always as identity primary key,
  source       text        not null,
  external_id  text        not null,
  conversation text        not null,
  group_key    text,
  payload      bytea,
  received_at  timestamptz not null,
  state        text        not null check (state in ('WAITING', 'HANDLED', 'ASIDE')),
  attempts     integer     not null check (attempts >= 0),
  not_before   timestamptz not null,
  error        text,
  constraint inbox_no_duplicates unique (source, external_id),
  constraint inbox_handled_is_empty check ((state = 'HANDLED') = (payload is null))
) with (autovacuum_vacuum_scale_factor = 0.02);
create index inbox_waiting on inbox (source, conversation, id) where state = 'WAITING';
create index inbox_aside on inbox (id) where state = 'ASIDE';
create index inbox_handled on inbox (received_at) where state = 'HANDLED';
comment on table inbox is
  'Updates that came in. The payload is confidential and goes once it is handled; ids stay a while to recognise duplicates, then the row goes.';

create table outbox (
  position  bigint generated always as identity primary key,
  id        uuid   not null unique,
  channel   text   not null,
  lane      text   not null,
  payload   bytea  not null,
  merge_key text,
  ticket    bigint,
  state     text   not null check (state in ('WAITING', 'PARKED', 'ASIDE')),
  reason    text
) with (autovacuum_vacuum_scale_factor = 0.02);
create index outbox_waiting on outbox (channel, position) where state = 'WAITING';
create index outbox_parked on outbox (channel, lane, position) where state = 'PARKED';
create index outbox_aside on outbox (channel, position) where state = 'ASIDE';
comment on table outbox is
  'Deliveries that wait, in order. The payload is confidential; the lane names a conversation. The row goes when delivered.';

create table posted_messages (
  channel      text   not null,
  conversation text   not null,
  message      text   not null,
  ticket       bigint not null,
  role         text   not null,
  position     bigint generated always as identity,
  primary key (channel, conversation, message)
);
create index posted_messages_of_ticket on posted_messages (ticket, channel, role, position desc);
comment on table posted_messages is
  'Which messages in the channels belong to which ticket. The conversation may be a person''s. Go with their ticket.';

create table conversation_moves (
  channel      text not null,
  conversation text not null,
  moved_to     text not null check (moved_to <> conversation),
  primary key (channel, conversation)
);
comment on table conversation_moves is
  'Groups that got another address. Says nothing of a person.';

create table key_checks (
  only_row boolean primary key default true check (only_row),
  sealed   bytea   not null
);
comment on table key_checks is
  'A known value under the key file that belongs to these data, so that a lost or foreign key file is noticed at the start.';

-- As db-scheduler 16.12 expects it.
create table scheduled_tasks (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeats on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_due_by_priority on scheduled_tasks (priority desc, execution_time asc);
comment on table scheduled_tasks is
  'What is due when; owned by the scheduler. Task data name tickets and customers by id alone.';
