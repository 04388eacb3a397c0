package city.hotline.cases;

import city.hotline.providers.ProviderFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether somebody may be given a case at all; how much he has to do, and when he comes, is a person's judgement. */
@Component
class Recipients {
    private final ProviderFiles providers;

    Recipients(ProviderFiles providers) {
        this.providers = providers;
    }

    /** @throws city.hotline.providers.ProviderRefused when it goes to a firm or team that may be given nothing */
    void require(@Nullable Ending ending) {
        if (ending instanceof Ending.Dispatch to) {
            to.toProvider().ifPresent(providers::requireAdmitted);
        }
    }
}
