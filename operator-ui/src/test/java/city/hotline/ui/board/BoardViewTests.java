package city.hotline.ui.board;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Role;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseSummary;
import city.hotline.supervision.Cause;
import city.hotline.supervision.Supervisions;
import city.hotline.supervision.Urgings;
import city.hotline.testing.Catalogues;
import city.hotline.ui.browser.ScreenTest;
import city.hotline.ui.browser.ScreenWithoutBrowser;
import city.hotline.ui.casefile.CaseFileView;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.queues.CityCases;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = {BoardView.class, ShiftReportView.class, CaseFileView.class})
class BoardViewTests extends ScreenWithoutBrowser {
    @Autowired
    CityCases cases;

    @Autowired
    Catalogues catalogues;

    @Autowired
    Urgings urgings;

    @Autowired
    Supervisions supervisions;

    @BeforeEach
    void install() {
        catalogues.installOnce(NINGBO, RUIAN);
    }

    @Test
    void everyFigureOpensItsDefinitionAndItsCases() {
        CaseSummary urged = cases.assigned(NINGBO, "看板催办");
        CaseSummary other = cases.assigned(RUIAN, "瑞安催办");
        in(NINGBO, Role.SUPERVISOR, () -> urgings.urge(urged.id(), "快一点"));
        in(RUIAN, Role.SUPERVISOR, () -> urgings.urge(other.id(), "快一点"));

        at(NINGBO, Role.SUPERVISOR, () -> {
            BoardView board = open(BoardView.class);
            test(tile(BoardFigure.URGED)).click();
            roundTrip();

            assertThat(board.getElement().getTextRecursively())
                    .contains(BoardFigure.URGED.definition())
                    .contains("看板催办");
            assertThat(rows()).contains(urged.id()).doesNotContain(other.id());
        });
    }

    @Test
    void aSupervisorTakesACaseUpFromTheBoardAndConcludes() {
        CaseSummary subject = cases.assigned(NINGBO, "看板督办");

        at(NINGBO, Role.SUPERVISOR, () -> {
            open(BoardView.class);
            test(tile(BoardFigure.TO_ACCEPT)).click();
            roundTrip();
            find(FigureGrid.class)
                    .single()
                    .getListDataView()
                    .getItems()
                    .filter(row -> row.id().equals(subject.id()))
                    .findFirst()
                    .ifPresent(row -> find(FigureGrid.class).single().select(row));
            roundTrip();
            act("督办");
            find(TextArea.class)
                    .withCondition(field -> "督办理由".equals(field.getLabel()))
                    .single()
                    .setValue("市民三次来电");
            find(ActionButton.class)
                    .withCondition(button -> button.getText().equals("督办"))
                    .all()
                    .getLast()
                    .click();
            roundTrip();
        });

        assertThat(in(NINGBO, Role.SUPERVISOR, () -> supervisions.of(subject.id())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.cause()).isEqualTo(Cause.OVERDUE);
                    assertThat(one.reason()).isEqualTo("市民三次来电");
                });
    }

    @Test
    void theReportOfAShiftCountsItsOwnCityAndSaysWhatIsHandedOver() {
        CaseSummary subject = cases.assigned(NINGBO, "交班要看");
        in(NINGBO, Role.SUPERVISOR, () -> supervisions.open(subject.id(), Cause.SERIOUS, "重大", List.of()));

        at(NINGBO, Role.SUPERVISOR, () -> {
            ShiftReportView report = open(ShiftReportView.class);

            assertThat(report.getElement().getTextRecursively()).contains("须交班的案件", "交班要看", subject.number());
        });
        at(
                RUIAN,
                Role.SUPERVISOR,
                () -> assertThat(open(ShiftReportView.class).getElement().getTextRecursively())
                        .doesNotContain(subject.number()));
    }

    private void act(String word) {
        find(ActionButton.class)
                .withCondition(button -> button.getText().equals(word))
                .all()
                .getFirst()
                .click();
        roundTrip();
    }

    private NativeButton tile(BoardFigure figure) {
        return find(NativeButton.class)
                .withCondition(
                        button -> ("board-" + figure).equals(button.getId().orElse("")))
                .single();
    }

    private List<CaseId> rows() {
        return find(FigureGrid.class)
                .single()
                .getListDataView()
                .getItems()
                .map(CaseSummary::id)
                .toList();
    }
}
