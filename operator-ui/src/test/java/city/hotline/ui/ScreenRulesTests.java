package city.hotline.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.access.Permission;
import city.hotline.ui.live.TenantUi;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScreenRulesTests {
    private static final JavaClasses SCREENS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("city.hotline.ui");

    @Test
    void backgroundWorkReachesAScreenByTenantUiAlone() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(TenantUi.class.getName())
                .should()
                .callMethodWhere(onAny(UI.class, "access|accessSynchronously"))
                .check(SCREENS);
    }

    @Test
    void keysAreAnsweredByTheKitWhichKnowsOfInputMethods() {
        noClasses()
                .should()
                .callMethodWhere(onAny(Component.class, "addClickShortcut|addFocusShortcut"))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.vaadin.flow.component.Shortcuts")
                .check(SCREENS);
    }

    @Test
    void everyViewSaysWhoMayEnter() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .check(SCREENS);
    }

    @Test
    void viewsNamePermissionsThatExist() {
        List<String> permissions =
                Stream.of(Permission.values()).map(Permission::name).toList();

        SCREENS.stream()
                .filter(view -> view.isAnnotatedWith(RolesAllowed.class))
                .forEach(view -> assertThat(asked(view)).as(view.getName()).isSubsetOf(permissions));
    }

    private static DescribedPredicate<JavaCall<?>> onAny(Class<?> owner, String names) {
        return DescribedPredicate.describe(
                names + " of " + owner.getSimpleName(),
                call -> call.getTarget().getName().matches(names)
                        && call.getTargetOwner().isAssignableTo(owner));
    }

    private static List<String> asked(JavaClass view) {
        return List.of(view.getAnnotationOfType(RolesAllowed.class).value());
    }
}
