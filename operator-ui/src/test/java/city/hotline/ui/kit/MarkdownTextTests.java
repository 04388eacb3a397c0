package city.hotline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;

class MarkdownTextTests {
    @Test
    void headingsListsAndEmphasisAreShownAsWhatTheyAre() {
        String shown = html("# 办理流程\n\n1. 网上预约\n2. **带身份证**到窗口\n\n> 周末不办理");

        assertThat(shown)
                .contains("<h3>办理流程</h3>", "<ol start=\"1\">", "<li>网上预约</li>", "<strong>带身份证</strong>")
                .contains("<blockquote>");
    }

    @Test
    void tablesAreShownAsTables() {
        String shown = html("| 项目 | 标准 |\n| --- | --- |\n| 首小时 | 5 元 |");

        assertThat(shown).contains("<th>项目</th>", "<td>5 元</td>");
    }

    @Test
    void scriptsAndOtherHtmlAreText() {
        String shown = html("先看<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n<b onclick=x>粗</b>");

        assertThat(shown).doesNotContain("<script", "<img", "<b ").contains("&lt;script&gt;", "&lt;img src=x");
    }

    @Test
    void picturesAreTheirWordsAndAskNobody() {
        assertThat(html("![地图](https://elsewhere.example/pixel.png)"))
                .contains("地图")
                .doesNotContain("elsewhere", "<img");
    }

    @Test
    void linksLeadToTheWebOrATelephoneAlone() {
        assertThat(html("[官网](https://www.ningbo.gov.cn)"))
                .contains("href=\"https://www.ningbo.gov.cn\"", "rel=\"noopener noreferrer\"");
        assertThat(html("[拨打](tel:81890)")).contains("href=\"tel:81890\"");
        assertThat(html("[点我](javascript:alert(1)) [档](data:text/html,x) [内](/logout)"))
                .doesNotContain("<a")
                .contains("点我");
    }

    private static String html(String markdown) {
        Element shown = new MarkdownText(markdown).getElement();
        return shown.getOuterHTML().replaceAll("\\s*\\n\\s*", "");
    }
}
