package org.example.village;

import com.google.inject.Module;
import com.google.inject.multibindings.Multibinder;
import dev.plumbline.core.message.Label;
import dev.plumbline.spi.DutyKind;
import dev.plumbline.spi.FormatKind;
import dev.plumbline.spi.Inference;
import dev.plumbline.spi.PluginText;
import dev.plumbline.spi.RecordReader;
import dev.plumbline.spi.SectorPlugin;
import java.util.List;

/** The branch of a village: its words, its standard, and a little Java where text is not enough. */
public final class VillagePlugin implements SectorPlugin {

  @Override
  public String id() {
    return "village";
  }

  @Override
  public int writtenFor() {
    return VERSION;
  }

  @Override
  public List<PluginText> vocabularies() {
    return List.of(new PluginText("village", new Label("村", "village"), "words.std"));
  }

  @Override
  public List<PluginText> standards() {
    return List.of(new PluginText("village", new Label("村", "village"), "village.std"));
  }

  @Override
  public Module module() {
    return binder -> {
      Multibinder.newSetBinder(binder, DutyKind.class).addBinding().to(SharedLecturing.class);
      Multibinder.newSetBinder(binder, Inference.class).addBinding().to(LectureHours.class);
      Multibinder.newSetBinder(binder, RecordReader.class).addBinding().to(Register.class);
      Multibinder.newSetBinder(binder, FormatKind.class).addBinding().to(MissesOnly.class);
    };
  }
}
