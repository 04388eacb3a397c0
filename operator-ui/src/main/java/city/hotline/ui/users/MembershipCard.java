package city.hotline.ui.users;

import city.hotline.access.Account;
import city.hotline.departments.Department;
import city.hotline.departments.DepartmentId;
import city.hotline.departments.DepartmentMembers;
import city.hotline.departments.Departments;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For which department a handler works; a choice holds from his next act on. */
class MembershipCard extends Card {
    private final transient DepartmentMembers members;
    private final transient Account account;

    MembershipCard(DepartmentMembers members, Departments departments, Account account) {
        super(T.t("users.department"));
        this.members = members;
        this.account = account;
        List<Department> all = departments.all();
        ComboBox<Department> department = new ComboBox<>(T.t("users.department.of", account.displayName()));
        department.setItems(all);
        department.setItemLabelGenerator(one -> one.name().in(T.locale()));
        department.setClearButtonVisible(true);
        department.setHelperText(T.t("users.department.rule"));
        department.setWidthFull();
        members.departmentOf(account.id())
                .flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst())
                .ifPresent(department::setValue);
        department.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                assign(chosen.getValue());
            }
        });
        with(department);
    }

    private void assign(@Nullable Department department) {
        DepartmentId id = department == null ? null : department.id();
        try {
            members.assign(account.id(), id);
            Toasts.done(
                    department == null
                            ? T.t("users.department.none", account.displayName())
                            : T.t(
                                    "users.department.did",
                                    account.displayName(),
                                    department.name().in(T.locale())));
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
        }
    }
}
