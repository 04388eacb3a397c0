package city.hotline.cases;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaseProperties.class)
class CasesConfiguration {
    @Bean
    @Fallback
    DueTimes usualDueTimes(CaseProperties promises) {
        return new UsualDueTimes(promises);
    }
}
