package dev.plumbline.format.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.plumbline.core.assess.Digests;
import dev.plumbline.core.assess.Outcome;
import dev.plumbline.core.assess.Result;
import dev.plumbline.core.assess.Sealed;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Results of an assessment as canonical JSON: one line, {@code {"body":…,"digest":"…"}}, properties
 * in alphabetical order, no space. The digest is SHA-256 of the bytes of the body as they stand, so
 * that any tool can make it again. Thread-safe.
 */
public final class JsonResults {

  /** The form of the body, part of it. */
  public static final String FORMAT = "plumbline-result/1";

  /** The most characters a result may have. */
  public static final int LARGEST = 400 << 20;

  private static final Pattern FRAME =
      Pattern.compile("\\{\"body\":(\\{.*\\}),\"digest\":\"([0-9a-f]{64})\"\\}\n", Pattern.DOTALL);

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(16)
                          .maxDocumentLength(LARGEST)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                  .build())
          .addMixIn(Outcome.class, Steps.class)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .changeDefaultPropertyInclusion(
              value -> value.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .build();

  private JsonResults() {}

  /** Names the steps in JSON. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Opened.class, name = "open"),
    @JsonSubTypes.Type(value = Outcome.Declared.class, name = "declare"),
    @JsonSubTypes.Type(value = Outcome.SelfAssessed.class, name = "self-assess"),
    @JsonSubTypes.Type(value = Outcome.Accepted.class, name = "accept"),
    @JsonSubTypes.Type(value = Outcome.Drawn.class, name = "draw"),
    @JsonSubTypes.Type(value = Outcome.Checked.class, name = "spot-check"),
    @JsonSubTypes.Type(value = Outcome.Redone.class, name = "redo"),
    @JsonSubTypes.Type(value = Outcome.Graded.class, name = "grade"),
    @JsonSubTypes.Type(value = Outcome.Rectified.class, name = "rectify"),
    @JsonSubTypes.Type(value = Outcome.Rechecked.class, name = "recheck"),
    @JsonSubTypes.Type(value = Outcome.Published.class, name = "publish")
  })
  interface Steps {}

  /** A result with the name of its form. */
  record Body(String format, Result result) {}

  /** A result as text, sealed with its digest; equal results give equal text. */
  public static String write(Result result) {
    String body = MAPPER.writeValueAsString(new Body(FORMAT, result));
    return "{\"body\":" + body + ",\"digest\":\"" + Digests.of(body) + "\"}\n";
  }

  /** The digest a text says it has, if it is in the form of a result. */
  public static Optional<String> digest(String text) {
    Matcher frame = FRAME.matcher(text);
    return frame.matches() ? Optional.of(frame.group(2)) : Optional.empty();
  }

  /** Reads a result; empty if the text is not one, or not one byte for byte as it was written. */
  public static Optional<Sealed> read(String text) {
    Matcher frame = FRAME.matcher(text);
    if (!frame.matches() || !Digests.of(frame.group(1)).equals(frame.group(2))) {
      return Optional.empty();
    }
    try {
      Body body = MAPPER.readValue(frame.group(1), Body.class);
      boolean canonical =
          FORMAT.equals(body.format()) && MAPPER.writeValueAsString(body).equals(frame.group(1));
      return canonical ? Optional.of(new Sealed(body.result(), frame.group(2))) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
