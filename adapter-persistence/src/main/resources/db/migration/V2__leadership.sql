create table leadership (
  only_row boolean primary key default true check (only_row),
  resigned boolean not null
);
comment on table leadership is
  'Whether the process that led last said so when it ceased to. Who leads is told by an advisory lock alone, and only its holder writes here. Says nothing of a person.';
