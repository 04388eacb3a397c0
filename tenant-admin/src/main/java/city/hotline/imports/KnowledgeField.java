package city.hotline.imports;

import java.util.Set;

/** What a column of a table of articles can hold, with the names under which columns are recognised. */
public enum KnowledgeField implements Column {
    /** By it an article that came in before is known again. */
    REFERENCE("reference", "id", "编号", "知识编号", "文章编号", "序号", "no", "code"),
    TITLE("title", "subject", "question", "标题", "题目", "主题", "问题", "知识标题"),
    TITLE_EN("titleEn", "english_title", "英文标题"),
    BODY("body", "content", "text", "answer", "正文", "内容", "答案", "答复", "知识内容", "解答"),
    OWNER("owner", "department", "部门", "责任部门", "归口部门", "所属部门", "维护部门", "来源部门"),
    AUDIENCE("audience", "readers", "visibility", "受众", "公开范围", "阅读对象", "是否公开", "可见范围"),
    ITEMS("items", "item", "item_code", "item_codes", "事项", "事项代码", "服务事项", "关联事项"),
    KEYWORDS("keywords", "tags", "关键词", "关键字", "标签"),
    LINES("lines", "line", "专线", "线路"),
    AREAS("areas", "area", "地区", "区域", "适用区域"),
    VALID_FROM("validFrom", "effective", "effective_from", "生效日期", "开始日期", "有效期起"),
    VALID_UNTIL("validUntil", "expires", "expiry", "effective_until", "失效日期", "有效期", "有效期至", "截止日期", "有效期止"),
    REVIEW("review", "review_date", "review_at", "复核日期", "审核日期", "复审日期");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
    private final Set<String> names;

    KnowledgeField(String key, String... names) {
        this.key = key;
        this.names = Column.called(key, names);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public boolean isCalled(String plain) {
        return names.contains(plain);
    }
}
