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
  receipt varchar(64) not null
);

-- All that statistics read, in the order in which they group.
create index attempt_statistics
  on attempt (procedure_id, country, issuer, outcome, day, fingerprint);

create index attempt_receipt on attempt (receipt) where receipt <> '';

-- What an import has read so far. It becomes reports in one step, once all of it is read.
create table staged (
  run varchar(64) not null,
  id varchar(64) not null,
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
  fingerprint bigint not null,
  receipt varchar(64) not null
);

-- An import, by the SHA-256 of what is imported.
create table import_run (
  id varchar(64) not null primary key,
  lines_done bigint not null,
  finished integer not null,
  added bigint not null
);

-- SHA-256 of the ids of reports that were erased: no import brings them back.
create table forgotten (
  id varchar(64) not null primary key
);

-- Grows with every change of a procedure's reports, so that whoever keeps a sum knows it is stale.
create table procedure_version (
  procedure_id varchar(120) not null primary key,
  version bigint not null
);
