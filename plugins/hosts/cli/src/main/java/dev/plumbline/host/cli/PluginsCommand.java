package dev.plumbline.host.cli;

import dev.plumbline.spi.LoadedPlugin;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code plugins}: what is loaded, from where, and what it adds. */
@CommandLine.Command(name = "plugins", mixinStandardHelpOptions = true)
final class PluginsCommand implements Callable<Integer> {

  private final Session session;

  PluginsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    PrintStream out = session.surroundings().out();
    for (LoadedPlugin plugin : session.plumbline().plugins()) {
      out.println(plugin.id() + " " + plugin.version());
      out.println("  " + session.say("from", plugin.origin()));
      out.println("  " + session.say("digest", plugin.digest()));
      plugin
          .vocabularies()
          .forEach(text -> out.println("  " + session.say("vocabulary", text.id(), text.label())));
      plugin
          .standards()
          .forEach(text -> out.println("  " + session.say("standard", text.id(), text.label())));
      plugin.dutyKinds().forEach(kind -> out.println("  " + session.say("duty-kind", kind.id())));
    }
    return Session.CONFORMS;
  }
}
