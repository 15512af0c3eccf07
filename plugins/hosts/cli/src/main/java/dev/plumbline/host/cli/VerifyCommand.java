package dev.plumbline.host.cli;

import dev.plumbline.core.assess.Sealed;
import dev.plumbline.core.assess.Verification;
import dev.plumbline.core.message.Message;
import dev.plumbline.format.json.JsonAssessment;
import dev.plumbline.format.json.JsonResults;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;

/** {@code verify}: that no byte of a year's results changed, and none is missing. */
@CommandLine.Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  private final Session session;

  @CommandLine.Parameters(arity = "1..*", paramLabel = "RESULT", descriptionKey = "verify-results")
  private List<Path> places;

  @CommandLine.Option(names = "--head", paramLabel = "DIGEST", descriptionKey = "verify-head")
  private Optional<String> head;

  @CommandLine.Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "format")
  private CompileCommand.Spelling format;

  VerifyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Message> faults = new ArrayList<>();
    List<Sealed> results = new ArrayList<>();
    List<Path> files = files();
    try (Bar bar = session.bar("doing.verify", files.size())) {
      for (Path file : files) {
        read(file)
            .flatMap(JsonResults::read)
            .ifPresentOrElse(
                results::add, () -> faults.add(Session.phrase("result-changed", file.toString())));
        bar.step();
      }
    }
    faults.addAll(Verification.of(results, head));
    if (format == CompileCommand.Spelling.json) {
      session.write(
          Optional.empty(),
          bytes -> JsonAssessment.write(results, faults, session.locale(), bytes));
    } else {
      tell(results, faults);
    }
    return faults.isEmpty() ? Session.CONFORMS : Session.FINDINGS;
  }

  private void tell(List<Sealed> results, List<Message> faults) {
    faults.forEach(fault -> session.surroundings().out().println(fault.in(session.locale())));
    if (faults.isEmpty()) {
      Sealed last = results.get(results.size() - 1);
      session.surroundings().out().println(session.say("verified", results.size(), last.digest()));
      if (head.isEmpty()) {
        session.surroundings().out().println(session.say("verified-no-head"));
      }
    }
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path place : places) {
      if (!Files.isDirectory(place)) {
        files.add(place);
        continue;
      }
      try (Stream<Path> listed = Files.list(place)) {
        listed.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
      } catch (IOException e) {
        throw new Wrong(Session.phrase("cannot-read", place.toString()));
      }
    }
    if (files.isEmpty()) {
      throw new Wrong(Session.phrase("no-results", places.get(0).toString()));
    }
    return files;
  }

  private static Optional<String> read(Path file) {
    try {
      if (Files.size(file) > JsonResults.LARGEST) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new Wrong(Session.phrase("cannot-read", file.toString()));
    }
  }
}
