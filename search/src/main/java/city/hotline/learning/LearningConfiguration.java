package city.hotline.learning;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LearningConfiguration {
    @Bean
    Embeddings embeddings() {
        return Embeddings.small();
    }
}
