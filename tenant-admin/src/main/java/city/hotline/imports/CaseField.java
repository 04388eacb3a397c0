package city.hotline.imports;

import java.util.Set;

/** What a column of a case history can hold, with the names under which columns are recognised. */
public enum CaseField implements Column {
    /** By it a case that came in before is known again, so that nothing comes in twice. */
    EXTERNAL_ID(
            "externalId",
            "msg_id",
            "id",
            "case_id",
            "case_no",
            "case_number",
            "ticket_id",
            "order_no",
            "留言编号",
            "编号",
            "工单编号",
            "工单号",
            "受理编号",
            "受理单号",
            "案件编号",
            "流水号",
            "单号",
            "事项编号"),
    /** Whom the old system knew under a name of its own: a user's number, not a telephone number. */
    CALLER_REFERENCE("callerRef", "user_id", "user", "account", "留言用户", "用户编号", "用户", "用户id", "来电人编号", "网友", "账号"),
    PHONE(
            "phone",
            "caller_phone",
            "telephone",
            "tel",
            "mobile",
            "phone_number",
            "联系电话",
            "来电号码",
            "电话",
            "手机",
            "手机号",
            "手机号码",
            "电话号码",
            "主叫号码",
            "联系方式"),
    CALLER_NAME("callerName", "name", "caller", "customer_name", "姓名", "来电人", "来电人姓名", "诉求人", "联系人", "市民姓名", "反映人"),
    TITLE("title", "subject", "留言主题", "标题", "主题", "工单标题", "诉求标题", "事项标题"),
    REGISTERED_AT(
            "registeredAt",
            "time",
            "created",
            "created_at",
            "registered",
            "date",
            "call_time",
            "留言时间",
            "登记时间",
            "受理时间",
            "来电时间",
            "时间",
            "日期",
            "创建时间",
            "诉求时间",
            "提交时间"),
    BODY(
            "body",
            "detail",
            "details",
            "description",
            "content",
            "text",
            "留言详情",
            "内容",
            "诉求内容",
            "详情",
            "描述",
            "留言内容",
            "来电内容",
            "问题描述",
            "工单内容",
            "事项内容"),
    REPLY("reply", "answer", "response", "result", "答复意见", "答复", "回复", "回复内容", "办理结果", "处理结果", "答复内容", "办理意见"),
    REPLIED_AT(
            "repliedAt",
            "reply_time",
            "answered_at",
            "closed_at",
            "finished_at",
            "答复时间",
            "回复时间",
            "办结时间",
            "处理时间",
            "办理时间",
            "完成时间"),
    ITEM_CODE("itemCode", "item_code", "category_code", "事项代码", "分类代码", "类别代码", "服务项目代码", "项目代码"),
    ITEM_LABEL("itemLabel", "item", "category", "type", "事项", "分类", "类别", "事项名称", "诉求类型", "服务项目", "一级标签", "标签"),
    ADDRESS("address", "location", "地址", "地点", "事发地址", "发生地址", "事发地点", "详细地址", "诉求地址"),
    CHANNEL("channel", "source", "渠道", "来源", "受理渠道", "来电渠道", "诉求来源");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
    private final Set<String> names;

    CaseField(String key, String... names) {
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
