-- Used refresh tokens are kept only for as long as a use of them could still mean something.
create index refresh_tokens_by_age on refresh_tokens (created_at) where used_at is not null;
