package city.hotline.search.elastic;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether {@code hotline.search.url} names an engine. */
final class EngineNamed implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !Binder.get(context.getEnvironment())
                .bind("hotline.search.url", Bindable.listOf(String.class))
                .map(nodes -> nodes.stream().allMatch(String::isBlank))
                .orElse(true);
    }
}
