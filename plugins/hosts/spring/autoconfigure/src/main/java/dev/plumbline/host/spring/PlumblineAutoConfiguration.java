package dev.plumbline.host.spring;

import dev.plumbline.Conformity;
import dev.plumbline.Plumbline;
import dev.plumbline.RecordsOf;
import dev.plumbline.core.source.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/** Gives the application a {@link Plumbline} and a {@link Conformity}, unless it has its own. */
@AutoConfiguration
@ConditionalOnClass(Plumbline.class)
@EnableConfigurationProperties(PlumblineProperties.class)
public class PlumblineAutoConfiguration {

  /** With every plugin the application's class loader sees. */
  @Bean
  @ConditionalOnMissingBean
  public Plumbline plumbline(ResourceLoader resources) {
    ClassLoader loader = resources.getClassLoader();
    return loader == null ? Plumbline.create() : Plumbline.builder().classLoader(loader).build();
  }

  /**
   * With the standards of {@code plumbline.standards}, those the plugins ship, and every {@link
   * RecordsOf} bean.
   *
   * @throws IOException if a standard cannot be read or is not UTF-8
   * @throws dev.plumbline.StandardFaulty if a standard has errors
   */
  @Bean
  @ConditionalOnMissingBean
  public Conformity conformity(
      Plumbline plumbline, PlumblineProperties properties, ObjectProvider<RecordsOf<?>> records)
      throws IOException {
    Conformity.Builder conformity = Conformity.of(plumbline);
    for (Map.Entry<String, Resource> standard : properties.standards().entrySet()) {
      Source source = new Source(standard.getKey(), text(standard.getValue()));
      conformity.standard(standard.getKey(), plumbline.compile(source).orElseThrow());
    }
    records.orderedStream().forEach(conformity::records);
    return conformity.build();
  }

  private static String text(Resource resource) throws IOException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(resource.getContentAsByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IOException(resource + " is not UTF-8 text; save it as UTF-8", e);
    }
  }
}
