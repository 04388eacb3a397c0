package city.hotline.ui.casefile;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Role;
import city.hotline.cases.CaseSummary;
import city.hotline.departments.Department;
import city.hotline.departments.Departments;
import city.hotline.supervision.Cause;
import city.hotline.supervision.Part;
import city.hotline.supervision.Party;
import city.hotline.supervision.Supervision;
import city.hotline.supervision.Supervisions;
import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.browser.ScreenWithoutBrowser;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.queues.CityCases;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = CaseFileView.class)
class PartiesDialogTests extends ScreenWithoutBrowser {
    @Autowired
    CaseDoors doors;

    @Autowired
    Supervisions supervisions;

    @Autowired
    Departments departments;

    @Autowired
    CityCases cases;

    @Autowired
    Catalogues catalogues;

    private Supervision running;
    private Department first;
    private Department second;

    @BeforeEach
    void takeUp() {
        catalogues.installOnce(NINGBO, RUIAN);
        CaseSummary subject = cases.assigned(NINGBO, "责任单位变动");
        List<Department> all = in(NINGBO, Role.SUPERVISOR, departments::all);
        first = all.get(0);
        second = all.get(1);
        Party party = new Party(first.id(), first.name().zh(), "移走垃圾桶");
        running = in(
                NINGBO,
                Role.SUPERVISOR,
                () -> supervisions.open(subject.id(), Cause.DISPUTE, "两家都说不归自己", List.of(party)));
    }

    @Test
    void aPartyIsAddedWithItsTaskAndOneIsReleasedWithAReason() {
        at(NINGBO, Role.SUPERVISOR, () -> {
            dialog();
            act("增加");
            assertThat(department().getErrorMessage()).contains("请选择单位");
            department().setValue(first);
            task().setValue("再来一次");
            act("增加");
            assertThat(task().getErrorMessage()).contains(first.name().zh(), "不能再列");
            department().setValue(second);
            task().setValue("清河道");
            act("增加");
        });
        assertThat(now().parties()).extracting(Party::task).containsExactly("移走垃圾桶", "清河道");

        at(NINGBO, Role.SUPERVISOR, () -> {
            dialog();
            find(Button.class)
                    .withCondition(button -> button.getAriaLabel()
                            .filter(label -> label.endsWith(" " + first.name().zh()))
                            .isPresent())
                    .single()
                    .click();
            roundTrip();
            find(TextArea.class)
                    .withCondition(area -> area.getLabel().startsWith("为什么"))
                    .single()
                    .setValue("桶不是他们的");
            act("结束其任务");
        });

        assertThat(now().parts()).extracting(Part::reason).containsExactly("桶不是他们的", "");
        assertThat(in(RUIAN, Role.SUPERVISOR, () -> supervisions.of(running.caseId())))
                .isEmpty();
    }

    private void dialog() {
        new PartiesDialog("责任单位", doors, now(), () -> {}).open();
        roundTrip();
    }

    private Supervision now() {
        return in(NINGBO, Role.SUPERVISOR, () -> supervisions.of(running.caseId()))
                .getFirst();
    }

    private void act(String word) {
        find(ActionButton.class)
                .withCondition(button -> button.getText().startsWith(word))
                .single()
                .click();
        roundTrip();
    }

    @SuppressWarnings("unchecked") // there is one such field
    private ComboBox<Department> department() {
        return find(ComboBox.class).single();
    }

    private TextArea task() {
        return find(TextArea.class)
                .withCondition(area -> "要做什么".equals(area.getLabel()))
                .single();
    }
}
