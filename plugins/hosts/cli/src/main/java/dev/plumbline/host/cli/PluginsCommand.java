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
      LoadedPlugin.Added added = plugin.added();
      added.dutyKinds().forEach(kind -> say(out, "duty-kind", kind.id()));
      added.inferences().forEach(each -> say(out, "inference", each.id()));
      added.readers().forEach(each -> say(out, "record-reader", each.id()));
      added.formats().forEach(each -> say(out, "format-kind", each.id()));
    }
    return Session.CONFORMS;
  }

  private void say(PrintStream out, String key, String id) {
    out.println("  " + session.say(key, id));
  }
}
