package in.shikanji.platform.http;

import io.helidon.service.registry.GlobalServiceRegistry;
import io.helidon.service.registry.ServiceRegistryConfig;
import io.helidon.service.registry.ServiceRegistryManager;

/** Keeps Helidon from looking for services in every jar at the start, though it is told to use none that it finds. */
final class NoDiscovery {
    private NoDiscovery() {}

    static void ofServices() {
        ServiceRegistryConfig nothing = ServiceRegistryConfig.builder()
                .discoverServices(false)
                .discoverServicesFromServiceLoader(false)
                .build();
        GlobalServiceRegistry.registry(ServiceRegistryManager.create(nothing).registry());
    }
}
