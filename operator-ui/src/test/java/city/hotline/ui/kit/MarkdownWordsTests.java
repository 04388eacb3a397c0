package city.hotline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownWordsTests {
    @Test
    void whatIsReadOutHasNoMarksAndNoAddresses() {
        String words = MarkdownWords.of("## 谁来修\n\n由**市政设施中心**养护。\n\n1. 问路名\n\n电话：[12319](tel:12319)");

        assertThat(words).isEqualTo("谁来修\n由市政设施中心养护。\n1. 问路名\n电话：12319");
    }
}
