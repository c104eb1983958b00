create table numbered (
    position ${identity},
    body text not null,
    content ${bytes}
);
