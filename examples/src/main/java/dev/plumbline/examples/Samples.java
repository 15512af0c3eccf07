package dev.plumbline.examples;

import dev.plumbline.examples.agency.AgencyYear;
import dev.plumbline.examples.bureau.BureauYear;
import dev.plumbline.examples.hospital.HospitalYear;
import dev.plumbline.examples.memorial.MemorialYear;
import dev.plumbline.examples.newsroom.NewsroomYear;
import dev.plumbline.examples.school.SchoolYear;
import dev.plumbline.examples.township.TownshipYear;
import dev.plumbline.examples.year.Sample;
import java.util.List;

/** Every sample year there is, one for each sector. */
public final class Samples {

  private Samples() {}

  /** All of them, in a fixed order. */
  public static List<Sample> all() {
    return List.of(
        HospitalYear.sample(),
        AgencyYear.sample(),
        TownshipYear.sample(),
        BureauYear.sample(),
        SchoolYear.sample(),
        MemorialYear.sample(),
        NewsroomYear.sample());
  }
}
