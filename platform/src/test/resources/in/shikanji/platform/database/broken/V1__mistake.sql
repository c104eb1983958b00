create tabel mistake (id bigint);
