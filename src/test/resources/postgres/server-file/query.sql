select 'x' as a, pg_read_file('/etc/passwd', 0, 0) as b
