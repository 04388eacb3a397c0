package city.hotline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.hotline.foundation.Refusal;
import city.hotline.foundation.StoredText;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

class FieldErrorsTests {
    @Test
    void aTextIsCalledByTheLabelOfItsFieldAndNotByTheNameOfAProgrammer() {
        TextArea result = new TextArea("办理结果");

        FieldErrors.show(result, refused(""));
        assertThat(result.getErrorMessage()).isEqualTo("请填写“办理结果”。");
        FieldErrors.show(result, refused("很长".repeat(20)));
        assertThat(result.getErrorMessage()).contains("最多 10 个字", "办理结果").doesNotContain("result");
    }

    @Test
    void aFieldWithoutALabelSaysTheSentenceAsItIs() {
        TextField plain = new TextField();

        FieldErrors.show(plain, refused(""));

        assertThat(plain.getErrorMessage()).isEqualTo("请填写“result”。");
    }

    private static Refusal refused(String text) {
        return catchThrowableOfType(Refusal.class, () -> StoredText.required("result", text, 10));
    }
}
