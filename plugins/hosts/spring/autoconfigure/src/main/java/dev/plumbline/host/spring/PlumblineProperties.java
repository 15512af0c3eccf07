package dev.plumbline.host.spring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * The application's own standards.
 *
 * @param standards standard texts (UTF-8) by the name the application knows each by
 */
@ConfigurationProperties("plumbline")
public record PlumblineProperties(Map<String, Resource> standards) {

  public PlumblineProperties {
    // Spring binds an absent map as none at all; the order given is the order compiled.
    standards = standards == null ? Map.of() : new LinkedHashMap<>(standards);
  }
}
