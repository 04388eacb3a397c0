--liquibase formatted sql
--changeset boling:search-0003-create-article-grams
CREATE INDEX article_by_grams ON article USING gin (search_grams(list_text)) WITH (gin_pending_list_limit = 256);
CREATE INDEX article_by_title_grams ON article USING gin (search_title_grams(title))
    WITH (gin_pending_list_limit = 256);
