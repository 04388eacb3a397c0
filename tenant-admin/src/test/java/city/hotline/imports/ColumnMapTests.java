package city.hotline.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.hotline.foundation.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnMapTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "msg_id user_id title time body reply reply_time",
                "留言编号 留言用户 留言主题 留言时间 留言详情 答复意见 答复时间",
                "externalId callerRef title registeredAt body reply repliedAt",
                "MSG-ID User_Id TITLE Time＊ Body Reply Reply_Time：",
            })
    void aHistorysColumnsAreKnownByTheirNames(String heads) {
        List<String> header = List.of(heads.split(" "));

        ColumnMap<CaseField> map = ColumnMap.recognise(Fields.OF_CASES, header);

        assertThat(map.missing()).isEmpty();
        assertThat(map.unused(header).stream().filter(heading -> !heading.contains("＊")))
                .isEmpty();
        assertThat(map.columns())
                .containsEntry(CaseField.EXTERNAL_ID, header.get(0))
                .containsEntry(CaseField.CALLER_REFERENCE, header.get(1))
                .containsEntry(CaseField.BODY, header.get(4))
                .containsEntry(CaseField.REPLY, header.get(5))
                .containsEntry(CaseField.REPLIED_AT, header.get(6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reference title body owner audience valid_until",
                "编号 标题 正文 责任部门 公开范围 有效期至",
                "Code QUESTION Answer（必填） Department Visibility Expires",
            })
    void anArticlesColumnsAreKnownByTheirNames(String heads) {
        List<String> header = List.of(heads.split(" "));

        ColumnMap<KnowledgeField> map = ColumnMap.recognise(Fields.OF_ARTICLES, header);

        assertThat(map.missing()).isEmpty();
        assertThat(map.unused(header)).isEmpty();
        assertThat(map.places(header))
                .containsEntry(KnowledgeField.REFERENCE, 0)
                .containsEntry(KnowledgeField.BODY, 2)
                .containsEntry(KnowledgeField.VALID_UNTIL, 5);
    }

    @Test
    void anArticleNeedsATitleAndABody() {
        List<String> header = List.of("事由", "解答");

        ColumnMap<KnowledgeField> byName = ColumnMap.recognise(Fields.OF_ARTICLES, header);
        ColumnMap<KnowledgeField> byHand =
                ColumnMap.parse(Fields.OF_ARTICLES, "标题=事由").completedFor(header);

        assertThat(byName.missing()).containsExactly("title");
        assertThat(byHand.missing()).isEmpty();
        assertThat(byHand).hasToString("title=事由,body=解答");
        assertThatExceptionOfType(MapInvalid.class)
                .isThrownBy(() -> ColumnMap.parse(Fields.OF_ARTICLES, "registeredAt=时间"))
                .satisfies(refusal ->
                        assertThat(Sentences.of(refusal, Locale.CHINESE)).contains("title", "validUntil"));
    }

    @Test
    void noNameLeadsToTwoFields() {
        assertEveryFieldIsKnownByItsKey(Fields.OF_CASES);
        assertEveryFieldIsKnownByItsKey(Fields.OF_ARTICLES);
    }

    @Test
    void aWholeMapTakesNoColumnThatItDoesNotName() {
        ColumnMap<CaseField> map =
                ColumnMap.whole(Fields.OF_CASES, Map.of(CaseField.TITLE, "事由")).completedFor(List.of("事由", "内容"));

        assertThat(map.columns()).isEqualTo(Map.of(CaseField.TITLE, "事由"));
        assertThat(map.missing()).containsExactly("registeredAt");
    }

    @Test
    void anExplicitMapWinsAndTheRestIsRecognised() {
        ColumnMap<CaseField> map = ColumnMap.parse(Fields.OF_CASES, "title=事由，time=日期")
                .completedFor(List.of("事由", "标题", "日期", "内容", "备注"));

        assertThat(map.columns())
                .isEqualTo(Map.of(CaseField.TITLE, "事由", CaseField.REGISTERED_AT, "日期", CaseField.BODY, "内容"));
        assertThat(ColumnMap.parse(Fields.OF_CASES, map.toString())).isEqualTo(map);
        assertThat(map.unused(List.of("事由", "标题", "日期", "内容", "备注"))).containsExactly("标题", "备注");
    }

    @Test
    void missingColumnsAreNamedTogetherWithThoseFound() {
        List<String> header = List.of("编号", "备注");

        assertThatExceptionOfType(ColumnsMissing.class)
                .isThrownBy(() -> ColumnMap.recognise(Fields.OF_CASES, header).requireEnough(header))
                .satisfies(refusal ->
                        assertThat(Sentences.of(refusal, Locale.CHINESE)).contains("registeredAt", "title", "编号、备注"));
        assertThatExceptionOfType(ColumnsMissing.class)
                .isThrownBy(() -> ColumnMap.parse(Fields.OF_CASES, "title=没有").completedFor(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "colour=x", "title=", "title=a,主题=b"})
    void aMapThatCannotBeUnderstoodIsRefused(String text) {
        assertThatExceptionOfType(MapInvalid.class).isThrownBy(() -> ColumnMap.parse(Fields.OF_CASES, text));
    }

    private static <F extends Enum<F> & Column> void assertEveryFieldIsKnownByItsKey(Fields<F> fields) {
        for (F field : fields.all()) {
            assertThat(fields.named(field.key())).contains(field);
            assertThat(fields.named(" " + field.key().toUpperCase(Locale.ROOT) + "（必填）"))
                    .contains(field);
        }
    }
}
