package dev.plumbline.host.cli;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What is wrong with a command as typed, in the reader's words instead of the parser's. */
final class Misuse {

  private Misuse() {}

  static Message of(CommandLine.ParameterException wrong) {
    if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    } else if (!wrong.getCommandLine().getUnmatchedArguments().isEmpty()) {
      return unknown(
          new CommandLine.UnmatchedArgumentException(
              wrong.getCommandLine(), wrong.getCommandLine().getUnmatchedArguments()));
    } else if (wrong instanceof CommandLine.MissingParameterException missing) {
      List<Object> names = new ArrayList<>();
      missing.getMissing().forEach(each -> names.add(name(each)));
      return Session.phrase("missing", names);
    } else if (wrong instanceof CommandLine.OverwrittenOptionException twice) {
      return Session.phrase("twice", name(twice.getOverwritten()));
    }
    ArgSpec argument = wrong.getArgSpec();
    return argument == null
        ? Session.phrase(
            "misused", String.valueOf(wrong.getMessage()).lines().findFirst().orElse(""))
        : Session.phrase(
            "wrong-value", String.valueOf(wrong.getValue()), name(argument), takes(argument));
  }

  /** The values an argument can have, or what it says of itself if there is no list of them. */
  private static Object takes(ArgSpec argument) {
    List<Object> values = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(values::add);
    }
    return values.isEmpty() ? String.join(" ", Arrays.asList(argument.description())) : values;
  }

  private static Message unknown(CommandLine.UnmatchedArgumentException unmatched) {
    CommandSpec command = unmatched.getCommandLine().getCommandSpec();
    String word = unmatched.getUnmatched().get(0);
    List<String> known = new ArrayList<>();
    if (unmatched.isUnknownOption()) {
      command.options().forEach(option -> known.addAll(Arrays.asList(option.names())));
    } else {
      known.addAll(command.subcommands().keySet());
    }
    String key = unmatched.isUnknownOption() ? "unknown-option" : "unknown-argument";
    return Session.phrase(key, word, suggestion(word, known));
  }

  /** Nothing, or a question to set after a sentence. */
  static Object suggestion(String word, Collection<String> known) {
    List<String> near = Nearest.to(word, known);
    return near.isEmpty() ? "" : Session.phrase("nearest", near);
  }

  private static String name(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      return option.longestName();
    }
    return argument instanceof PositionalParamSpec position ? position.paramLabel() : "";
  }
}
