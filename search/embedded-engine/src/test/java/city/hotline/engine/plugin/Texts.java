package city.hotline.engine.plugin;

import java.util.List;

/** What citizens, operators and old systems write, and what nobody should write. */
final class Texts {
    static final List<String> ALL = List.of(
            "",
            " \t\n　",
            "路灯不亮",
            "我买了一台新的计算机，屏幕坏了。",
            "宁波市海曙区解放南路100号的路灯已经3天不亮，请尽快处理！",
            "灯",
            "a",
            "ABC公司iPhone15手机",
            "ＡＢＣ１２３　公司，电话：０５７４－８１８９０",
            "ﾊﾝｶｸ カタカナ ひらがな 한국어",
            "電腦軟體與繁體字",
            "ludeng buliang LDBL",
            "lu'deng bù liàng Ünïcode café",
            "The quick brown fox and the dog",
            "12345 81890 13800138000 2026-01-31 1.5%",
            "０１２３４ ٣٤٥",
            "a.b_c-d/e@f.cn https://ningbo.example/查询?q=路灯",
            "<p>水管<b>爆裂</b>&nbsp;漏水&lt;急&gt;</p>",
            "𠮷野家的𡈽地",
            "好👍🏽的👨‍👩‍👧家庭",
            "半个\uD83D代理\uDC4D对",
            "\u200B零宽\uFEFF字符\u00AD",
            "重复 重复 重复 路灯 路灯",
            "电脑 手机 移动电话 社保卡",
            "很".repeat(300),
            "x".repeat(600) + " 尾",
            "路灯".repeat(200));

    private Texts() {}
}
