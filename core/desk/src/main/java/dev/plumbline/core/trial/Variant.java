package dev.plumbline.core.trial;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.standard.Ask;

/** Something a little other than what is asked, and in what it is other. */
record Variant(Message how, Ask ask) {}
