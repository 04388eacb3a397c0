--liquibase formatted sql
--changeset boling:search-0001-create-search-grams splitStatements:false
-- What of a text can be found without a search engine: pairs of neighbouring East Asian characters, such a character that
-- stands alone, and other words of letters and digits, of the longest ones the first 40 characters. Folded by NFKC and lower
-- case; the traditional form stays. The class Grams cuts questions in the same way. The collations are named, so that the
-- answer is the same on every server and an index on it stays true. The cost tells the planner never to cut a whole table's
-- texts where an index can be asked.
CREATE FUNCTION search_grams(said text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1000
RETURN (
    WITH folded AS (
        SELECT regexp_replace(lower(normalize(said, NFKC) COLLATE pg_c_utf8), '[^[:alnum:]]+', ' ', 'g') AS plain),
    letter AS (
        SELECT before, here, next FROM folded, unnest(
            ' '::text || string_to_array(plain, NULL),
            string_to_array(plain, NULL),
            (string_to_array(plain, NULL))[2:]) AS t (before, here, next)),
    gram AS (
        SELECT here || next AS gram FROM letter WHERE here COLLATE "C" >= '⺀' AND next COLLATE "C" >= '⺀'
        UNION ALL
        SELECT here FROM letter
        WHERE here COLLATE "C" >= '⺀' AND before COLLATE "C" < '⺀' AND coalesce(next, ' ') COLLATE "C" < '⺀'
        UNION ALL
        SELECT left(word, 40) FROM folded,
            regexp_split_to_table(regexp_replace(plain, '[⺀-\U0003FFFF]+', ' ', 'g'), ' +') AS word
        WHERE word <> '')
    SELECT coalesce(array_agg(gram), '{}') FROM gram);

-- In titles every single East Asian character is found too.
CREATE FUNCTION search_title_grams(said text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1000
RETURN search_grams(said) || ARRAY(
    SELECT letter FROM unnest(string_to_array(lower(normalize(said, NFKC) COLLATE pg_c_utf8), NULL)) AS letter
    WHERE letter COLLATE "C" >= '⺀');

-- Small pending lists: each question reads them once for every pair that it looks for.
CREATE INDEX hotline_case_by_grams ON hotline_case USING gin (search_grams(search_text))
    WITH (gin_pending_list_limit = 256);
CREATE INDEX hotline_case_by_title_grams ON hotline_case USING gin (search_title_grams(title))
    WITH (gin_pending_list_limit = 256);
CREATE INDEX service_item_by_grams ON service_item USING gin (search_grams(search_text));
CREATE INDEX service_item_by_title_grams ON service_item USING gin (search_title_grams(name_zh));
