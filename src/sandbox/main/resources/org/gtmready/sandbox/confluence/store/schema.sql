-- The tables of the Confluence-like product.
create sequence if not exists content_ids start with 65537 increment by 1;
create table if not exists spaces (
  id bigint primary key, space_key varchar(255) not null unique,
  name varchar(255) not null, description text not null, home_id bigint not null,
  creator varchar(255), created timestamp with time zone not null);
create table if not exists space_grants (
  space_id bigint not null references spaces(id), grant_right varchar(32) not null,
  grantee varchar(16) not null, name varchar(255) not null,
  primary key (space_id, grant_right, grantee, name));
create table if not exists pages (
  id bigint primary key, space_id bigint not null references spaces(id),
  parent_id bigint not null, pos int not null, status varchar(16) not null,
  title varchar(255) not null, body text not null, version int not null,
  creator varchar(255), created timestamp with time zone not null, modifier varchar(255),
  modified timestamp with time zone not null, version_comment varchar(2000) not null,
  minor_edit boolean not null);
create index if not exists pages_by_space on pages (space_id, status, parent_id, pos);
create table if not exists page_titles (
  space_id bigint not null, lower_title varchar(510) not null, page_id bigint not null,
  primary key (space_id, lower_title));
create table if not exists page_versions (
  id bigint primary key, page_id bigint not null, version int not null,
  title varchar(255) not null, body text not null, author varchar(255),
  saved timestamp with time zone not null, version_comment varchar(2000) not null,
  minor_edit boolean not null, unique (page_id, version));
create table if not exists page_labels (
  id bigint primary key, page_id bigint not null, prefix varchar(16) not null,
  name varchar(255) not null, unique (page_id, prefix, name));
create table if not exists page_restrictions (
  page_id bigint not null, operation varchar(16) not null, subject varchar(16) not null,
  name varchar(255) not null, primary key (page_id, operation, subject, name));
create table if not exists content_properties (
  id bigint primary key, page_id bigint not null, prop_key varchar(255) not null,
  json text not null, version int not null, unique (page_id, prop_key));
