-- One schema for SQLite and PostgreSQL. What was not said is the empty text, so that equal means
-- equal in both. Days count from 1970-01-01.

-- What happened to somebody who tried.
create table attempt (
  id varchar(64) not null primary key,
  procedure_id varchar(120) not null,
  day integer not null,
  outcome varchar(12) not null,
  country varchar(2) not null,
  document varchar(40) not null,
  network varchar(40) not null,
  issuer varchar(40) not null,
  app_version varchar(40) not null,
  reason varchar(20) not null,
  message varchar(500) not null,
  note varchar(2000) not null,
  -- Of all that stands above but the id: equal reports have equal fingerprints.
  fingerprint bigint not null,
  -- SHA-256 of the token by which its owner corrects or erases it; empty for what was imported.
  receipt varchar(64) not null,
  -- The import that brought it; 0 for none.
  run integer not null
);

-- All that statistics read, in the order in which they group.
create index attempt_statistics
  on attempt (procedure_id, country, issuer, outcome, day, fingerprint, run);

create index attempt_receipt on attempt (receipt) where receipt <> '';

-- An import or a restored backup, by the SHA-256 of the file: how far it has come.
create table import_run (
  digest varchar(64) not null primary key,
  run integer not null unique,
  lines_done bigint not null,
  finished integer not null
);

-- What counts: nothing of an import does before all of it is there.
create view report as
  select * from attempt where run not in (select run from import_run where finished = 0);

-- The ids of reports that were erased: no import brings them back.
create table forgotten (
  id varchar(64) not null primary key
);

-- Grows with every change of a procedure's reports, so that whoever keeps a sum knows it is stale.
create table procedure_version (
  procedure_id varchar(120) not null primary key,
  version bigint not null
);
