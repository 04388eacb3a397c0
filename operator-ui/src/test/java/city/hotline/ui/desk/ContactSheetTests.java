package city.hotline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.intake.Draft;
import org.junit.jupiter.api.Test;

class ContactSheetTests {

    @Test
    void theTitleFollowsTheTextUntilSomebodyWritesAnother() {
        ContactSheet sheet = Sheets.talking();

        sheet.text("厨房水管漏水，地上都是水");
        assertThat(sheet.title()).isEqualTo("厨房水管漏水");
        sheet.title("水管爆裂");
        sheet.text("厨房水管漏水，地上都是水，家里有老人");

        assertThat(sheet.title()).isEqualTo("水管爆裂");
    }

    @Test
    void nothingCanBeSavedWithoutANeed() {
        ContactSheet sheet = Sheets.talking();

        assertThat(Gap.in(sheet)).containsExactly(Gap.of(Gap.Field.TEXT));
    }

    @Test
    void aCaseWithoutAnEndingIsSavedForDispatch() {
        ContactSheet sheet = Sheets.talking();

        sheet.text("水管漏水");

        assertThat(Gap.in(sheet)).isEmpty();
    }

    @Test
    void whatMustBeAskedIsAskedBeforeSomebodyIsSent() {
        ContactSheet sheet = Sheets.talking();
        sheet.text("水管漏水");
        sheet.item(Sheets.leak());
        sheet.way(Way.PROVIDER);
        sheet.target(Sheets.firm());

        assertThat(Gap.in(sheet)).extracting(Gap::question).containsExactly("02-valve", "02-leak", "q-where");

        sheet.asked().answer("02-valve", "是");
        sheet.asked().answer("02-leak", "明管");
        sheet.asked().answer("q-where", "鼓楼街道");
        assertThat(Gap.in(sheet)).isEmpty();
        assertThat(sheet.asked().given()).containsOnlyKeys("02-valve", "02-leak", "q-where");
    }

    @Test
    void theOfferedAddressAnswersWhereItIs() {
        ContactSheet sheet = Sheets.talking();
        sheet.offer("中山西路 1 号", "海曙区", false);

        sheet.item(Sheets.leak());

        assertThat(sheet.asked().answer("q-where")).isEqualTo("中山西路 1 号");
        assertThat(sheet.place()).isEqualTo("海曙区 中山西路 1 号");
    }

    @Test
    void anOfferNeverReplacesWhatWasTyped() {
        ContactSheet sheet = Sheets.talking();
        sheet.address("药行街 2 号");

        sheet.offer("中山西路 1 号", "海曙区", true);

        assertThat(sheet.address()).isEqualTo("药行街 2 号");
        assertThat(sheet.confidential()).isTrue();
    }

    @Test
    void answeringAndDecliningNeedWords() {
        ContactSheet sheet = Sheets.talking();
        sheet.text("图书馆几点关门");

        sheet.way(Way.ANSWERED);
        assertThat(Gap.in(sheet)).containsExactly(Gap.of(Gap.Field.WORDS));
        sheet.words("晚上九点");

        assertThat(Gap.in(sheet)).isEmpty();
    }

    @Test
    void anotherWayNeedsAnotherHandler() {
        ContactSheet sheet = Sheets.talking();
        sheet.text("水管漏水");
        sheet.way(Way.PROVIDER);
        sheet.target(Sheets.firm());

        sheet.way(Way.DEPARTMENT);

        assertThat(Gap.in(sheet)).containsExactly(Gap.of(Gap.Field.TARGET));
    }

    @Test
    void aDraftBringsBackEverythingThatWasTyped() {
        ContactSheet sheet = Sheets.talking();
        Target firm = Sheets.firm();
        sheet.text("水管漏水\n请快一点");
        sheet.title("漏水");
        sheet.item(Sheets.leak());
        sheet.asked().answer("02-valve", "否");
        sheet.address("中山西路 1 号");
        sheet.area("海曙区");
        sheet.confidential(true);
        sheet.way(Way.PROVIDER);
        sheet.target(firm);
        sheet.words("有老人\n请按门铃");
        Draft draft = new Draft(sheet.id(), 7, SheetDraft.of(sheet), Sheets.NOON);

        ContactSheet again = new ContactSheet(sheet.contact());
        SheetDraft.restore(again, draft, Sheets.leak(), firm);

        assertThat(SheetDraft.targetId(draft.content())).isEqualTo(firm.id());
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("touched", "sequence")
                .isEqualTo(sheet);
        assertThat(again.nextSequence()).isEqualTo(8);
    }
}
