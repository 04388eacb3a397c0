package city.hotline.search;

import city.hotline.foundation.HotlineProperties;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks at each start whether the search engine is one for production. */
@Component
class EngineSelfCheck implements InitializingBean {
    private final HotlineProperties process;
    private final boolean embedded;

    EngineSelfCheck(HotlineProperties process, @Value("${hotline.search.embedded:false}") boolean embedded) {
        this.process = process;
        this.embedded = embedded;
    }

    /** @throws EmbeddedEngineRefused in production: the embedded engine has neither users nor encryption nor copies */
    @Override
    public void afterPropertiesSet() {
        if (process.production() && embedded) {
            throw new EmbeddedEngineRefused();
        }
    }
}
