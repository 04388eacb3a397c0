package city.hotline.search.elastic;

import city.hotline.testing.CoreApplication;
import city.hotline.testing.EnginesInitializer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on real PostgreSQL and real Elasticsearch. What stands on the shelves is the test's to say ({@link Stock}), and
 * nothing is delivered or rebuilt behind its back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = CoreApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"hotline.roles=operator,admin,migrate", "hotline.search.meaning=2s"})
@ContextConfiguration(initializers = {EnginesInitializer.class, EngineInitializer.class})
@Import({Stock.class, Desk.class})
@interface ElasticTest {}
