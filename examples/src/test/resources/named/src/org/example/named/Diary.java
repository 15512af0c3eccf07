package org.example.named;

import dev.plumbline.host.jakarta.ConformsTo;
import java.util.List;

/** The host's own class. */
@ConformsTo("hospital")
public record Diary(String branch, List<String> people) {}
