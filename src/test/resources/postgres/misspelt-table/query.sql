select * from count
