package dev.plumbline.examples.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.host.cli.Program;
import dev.plumbline.host.cli.StatusLine;
import dev.plumbline.host.cli.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders of plugins on the command line, good ones and faulty ones. */
final class PluginFoldersTest {

  private static final String SERVICES = "META-INF/services/dev.plumbline.spi.SectorPlugin";

  private final Path folder;

  PluginFoldersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private record Outcome(int code, String out, String err) {}

  private static Outcome typed(Locale locale, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            locale,
            LocalDate.of(2026, 6, 30),
            false,
            StatusLine.none());
    int code = new Program(surroundings).run(arguments);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Outcome plugins(Locale locale) {
    return typed(locale, "plugins", "--plugins", folder.toString());
  }

  @Test
  void areShownWithTheirVersionPlaceAndTheDigestOfTheirJar()
      throws IOException, NoSuchAlgorithmException {
    Path jar = Jars.village(folder.resolve("village.jar"));
    String digest =
        HexFormat.of()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
    Outcome outcome = plugins(Locale.ENGLISH);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains(
            "village development",
            "from " + jar,
            "SHA-256 " + digest,
            "duty kind shared-lecturing",
            "inference lecture-hours",
            "records of the spelling register",
            "format notice");
  }

  @Test
  void bringStandardsReadersKindsOfDutyAndFormats() throws IOException {
    Files.createDirectories(folder.resolve("village"));
    Jars.village(folder.resolve("village").resolve("village.jar"));
    Outcome outcome =
        typed(
            Locale.CHINESE,
            "check",
            "村",
            "--plugins",
            folder.toString(),
            "--records",
            Path.of("village", "year.register").toString(),
            "--as-of",
            "2026-06-30",
            "--format",
            "notice");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("党课学时 2026年 2026-06-30为4，应不少于6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void withOneIdTwiceAreToldWithBothJars(String language) throws IOException {
    Path one = Jars.village(folder.resolve("one.jar"));
    Path two = Jars.village(folder.resolve("two.jar"));
    Outcome outcome = plugins(Locale.forLanguageTag(language));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).contains("village", one.toString(), two.toString());
  }

  @Test
  void ofAnotherVersionOfTheInterfaceAreToldWithBothVersions() throws IOException {
    Path jar =
        Jars.one(
            folder.resolve("late.jar"),
            "public String id() { return \"late\"; } public int writtenFor() { return 9; }");
    Outcome outcome = plugins(Locale.ENGLISH);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("late", jar.toString(), "version 9", "version 1");
  }

  @Test
  void thatFailAreToldWithTheirClassAndWhy() throws IOException {
    Path jar =
        Jars.one(
            folder.resolve("sick.jar"),
            "public String id() { throw new IllegalStateException(\"no id today\"); }");
    Outcome outcome = plugins(Locale.ENGLISH);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("org.example.One", jar.toString(), "no id today");
    Jars.one(
        jar,
        "public One() { throw new IllegalStateException(\"unborn\"); } "
            + "public String id() { return \"x\"; }");
    assertThat(plugins(Locale.ENGLISH).err()).contains(jar.toString(), "unborn");
  }

  @Test
  void withATextTheyDoNotHoldAreTold() throws IOException {
    Jars.one(
        folder.resolve("empty.jar"),
        "public String id() { return \"hollow\"; } public List<PluginText> standards() { return"
            + " List.of(new PluginText(\"h\", dev.plumbline.core.message.Label.same(\"h\"),"
            + " \"gone.std\")); }");
    assertThat(plugins(Locale.ENGLISH).err()).contains("hollow", "gone.std");
  }

  @Test
  void thatBringATextAnotherBringsAreToldWithBoth() throws IOException {
    Path jar =
        Jars.one(
            folder.resolve("copy.jar"),
            "public String id() { return \"copy\"; } public List<PluginText> standards() { return"
                + " List.of(new PluginText(\"hospital\","
                + " dev.plumbline.core.message.Label.same(\"h\"),"
                + " \"/META-INF/services/dev.plumbline.spi.SectorPlugin\")); }");
    Outcome outcome = plugins(Locale.ENGLISH);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("copy", "hospital", "both bring standard hospital", jar.toString());
  }

  @Test
  void thatAreNoPluginsAreTold() throws IOException {
    Outcome none = plugins(Locale.ENGLISH);
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("holds no plugin");
    Path jar = Files.writeString(folder.resolve("x.jar"), "not a jar");
    assertThat(plugins(Locale.CHINESE).err()).contains("不是能读的 jar", jar.toString());
    Jars.of(jar, Map.of("readme.txt", "nothing here"));
    assertThat(plugins(Locale.ENGLISH).err()).contains("holds no plugin", jar.toString());
    Jars.of(jar, Map.of(SERVICES, "org.example.Nobody\n"));
    assertThat(plugins(Locale.ENGLISH).err()).contains("org.example.Nobody", jar.toString());
    Jars.of(jar, Map.of(SERVICES, "java.lang.String\n"));
    assertThat(plugins(Locale.ENGLISH).err()).contains("java.lang.String", jar.toString());
    Jars.of(jar, Map.of(SERVICES, "dev.plumbline.sector.party.PartyPlugin\n"));
    assertThat(plugins(Locale.ENGLISH).err()).contains("PartyPlugin", jar.toString());
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(jar);
    }
    assertThat(typed(Locale.ENGLISH, "plugins", "--plugins", folder + "/nowhere").err())
        .contains("There is no folder of plugins");
  }
}
