package city.hotline.ui.browser;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Confirm;
import city.hotline.ui.kit.Countdown;
import city.hotline.ui.kit.DayPicker;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Progress;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Segmented;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.kit.Skeleton;
import city.hotline.ui.kit.Stopwatch;
import city.hotline.ui.kit.Timeline;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.shell.MainLayout;
import city.hotline.ui.shell.NavEntry;
import city.hotline.ui.shell.NavGroup;
import city.hotline.ui.shell.StatusPart;
import city.hotline.ui.shell.Titled;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.UncategorizedSQLException;

/** Every piece of the kit on one screen, for eyes and for axe. */
@Route(value = "gallery", layout = MainLayout.class)
@RolesAllowed("READ_CASES")
public class GalleryView extends Div implements Titled {
    static volatile GalleryView latest;
    static volatile String lastReader = "";

    private final Span heard = new Span();
    private final Grid<String> grid = new Grid<>();
    private final TextArea need = new TextArea("市民需要什么（光标在此，输入即搜）");

    GalleryView(Tenants tenants, Clock clock) {
        Instant now = clock.instant();
        WallTime wall = new WallTime(tenants.current().zone());
        heard.setId("heard");
        getStyle()
                .set("display", "grid")
                .set("grid-template-columns", "minmax(0,1fr) minmax(0,1fr)")
                .set("gap", "12px");
        add(
                work(now, clock),
                facts(now, clock, wall),
                list(now, clock, tenants),
                Row.down(empty(), new Card("正在载入").with(new Skeleton(3))));
    }

    @Override
    public String title() {
        return "部件";
    }

    private Card work(Instant now, Clock clock) {
        need.setId("need");
        need.setWidthFull();
        need.setMinHeight("92px");
        need.setValue("水槽下面的管道漏水，地上都是水");
        ComboBox<String> item = new ComboBox<>("事项", List.of("水管漏水抢修", "洁具更换"));
        TextField search = new TextField("拼音首字母");
        search.setId("search");
        Shortcuts.digitsChooseIn(search);
        Shortcuts.of(this)
                .on("Ctrl+Enter", "完成并接下一个", () -> hear("Ctrl+Enter:" + need.getValue()))
                .on("Escape", "关闭", () -> hear("Escape"))
                .on("F2", "接听", () -> hear("F2"))
                .on("F4", "保持", () -> hear("F4"))
                .on("F8", "下一个", () -> hear("F8"))
                .onDigits(9, "选择建议", digit -> hear("pick " + digit));
        TextField phone = new TextField("电话号码");
        FieldErrors.show(phone, "电话号码格式不正确：第5位。");
        return Card.main("厨房水管漏水")
                .beside(new Chip(Tone.ACCENT, "草稿已存 14:05:32"))
                .atEnd(heard, new Stopwatch(now.minusSeconds(134), clock))
                .with(Row.down(
                        need,
                        Row.wrapping(item, search, new DayPicker("上门日期"), phone),
                        new Segmented<>("解决了吗", List.of("解决", "部分", "未解决"), word -> word),
                        new Banner(Tone.WARN, "附近 30 分钟内有 1 件相似：同小区“地下车库积水”。"),
                        Row.across(
                                new ActionButton("派给“家和水电”", "Alt+R", () -> hear("Alt+R")).primary(),
                                new ActionButton("当场答复", "Alt+Q", () -> hear("Alt+Q")),
                                new ActionButton("请班长", "Alt+J", () -> Toasts.done("已请班长。", () -> hear("undo"))),
                                Row.gap(),
                                new ActionButton(
                                                "作废",
                                                "Alt+X",
                                                () -> Confirm.ask(
                                                        "作废案件 NB-20261121-0398？", "作废后不能恢复。", "作废", () -> hear("void")))
                                        .dangerous())))
                .foot(Row.text("↑↓ 选择　Enter 打开"));
    }

    private Card facts(Instant now, Clock clock, WallTime wall) {
        Progress progress = new Progress("已导入");
        progress.set(312, 698);
        return new Card("经过")
                .atEnd(new Countdown(now.plus(Duration.ofMinutes(18)), clock))
                .with(Row.down(
                        Row.wrapping(
                                new Chip("满意老用户"),
                                new Chip(Tone.WARN, "本月第 3 次来电"),
                                new Chip(Tone.OK, VaadinIcon.CHECK, "已解决"),
                                new Chip(Tone.BAD, "退回"),
                                new Chip(Tone.INFO, "模拟"),
                                new Countdown(now.minus(Duration.ofMinutes(65)), clock),
                                new Countdown(now.plus(Duration.ofHours(3)), clock)),
                        progress,
                        new Timeline()
                                .event(Tone.OK, "企业办结", wall.brief(now, now), "更换软管，试水不漏；收费 60 元")
                                .event(Tone.PLAIN, "签收", wall.brief(now, now), "", new Chip(Tone.OK, "用时 1 分 40 秒"))
                                .event(Tone.PLAIN, "受理", wall.brief(now, now), "水槽下面的管道漏水", new Chip("电话 · 28号"))));
    }

    private Card list(Instant now, Clock clock, Tenants tenants) {
        grid.addColumn(row -> "1121-03" + row).setHeader("编号").setWidth("120px").setFlexGrow(0);
        grid.addColumn(row -> "厨房水管漏水 " + row).setHeader("诉求");
        grid.addComponentColumn(row -> new Countdown(now.plus(Duration.ofMinutes(Long.parseLong(row))), clock))
                .setHeader("时限")
                .setWidth("140px")
                .setFlexGrow(0);
        grid.setItems(DataProvider.fromCallbacks(
                query -> read(tenants).skip(query.getOffset()).limit(query.getLimit()), query -> 5));
        grid.select("22");
        grid.setAllRowsVisible(true);
        return new Card("待回访").pane().flush().beside(new Chip("31")).with(grid);
    }

    private Card empty() {
        return new Card("督办").with(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, "没有督办的案件", "有案件被督办时，会出现在这里。"));
    }

    void refresh(String word) {
        hear(word);
        grid.getDataProvider().refreshAll();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        latest = this;
    }

    private static Stream<String> read(Tenants tenants) {
        lastReader =
                tenants.current().id().code() + " " + CurrentOperator.require().loginName();
        return Stream.of("18", "22", "45", "71", "90");
    }

    void hear(String what) {
        heard.setText(what);
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        NavEntry gallery() {
            return NavEntry.city(
                            "gallery", GalleryView.class, Permission.READ_CASES, NavGroup.WORK, 10, VaadinIcon.HEADSET)
                    .counting(() -> OptionalInt.of(12));
        }

        @Bean
        NavEntry hidden() {
            return NavEntry.city(
                    "hidden", ForbiddenView.class, Permission.MANAGE_USERS, NavGroup.CITY, 10, VaadinIcon.USERS);
        }

        @Bean
        StatusPart callState() {
            return new StatusPart() {
                @Override
                public Optional<Component> create() {
                    return Optional.of(new Chip(Tone.OK, VaadinIcon.PHONE, "通话中"));
                }

                @Override
                public int order() {
                    return 1;
                }
            };
        }
    }

    /** A screen that operators may not see. */
    @Route(value = "forbidden", layout = MainLayout.class)
    @RolesAllowed("MANAGE_USERS")
    public static class ForbiddenView extends Div {}

    /** A screen that breaks. */
    @Route(value = "broken", layout = MainLayout.class)
    @RolesAllowed("READ_CASES")
    public static class BrokenView extends Div {
        BrokenView() {
            throw new IllegalStateException("broken on purpose");
        }
    }

    /** A screen whose database has no room. */
    @Route(value = "full", layout = MainLayout.class)
    @RolesAllowed("READ_CASES")
    public static class FullView extends Div {
        FullView() {
            throw new UncategorizedSQLException("insert", null, new SQLException("No space left on device", "53100"));
        }
    }
}
