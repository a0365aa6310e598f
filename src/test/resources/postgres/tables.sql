create table counts (place text, n numeric);
insert into counts values ('Alderney', 212066), ('Bohuslän', 1.50), ('Overseas', 250), ('未说明', null), ('Zealand', 0.1);
create sequence numbers;
create type colour as enum ('red', 'blue');
create function write_one() returns int language sql volatile as $$ insert into counts values ('written', 1) returning 1 $$;
