package dev.plumbline.examples.pages;

import dev.plumbline.core.message.Message;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results whose every text holds markup that would act if it were let. */
final class Hostile {

  /** Closes whatever it may stand in, then tries scripts, handlers, requests and tables. */
  static final String PAYLOAD =
      "\"'></td></title></style><script>window.acted=1</script>"
          + "<img src=http://127.0.0.1:9/x onerror=window.acted=1><svg onload=window.acted=1>"
          + "<a href=javascript:window.acted=1>x</a><link rel=stylesheet href=//127.0.0.1:9/s>"
          + "<!--]]>|`*_[l](javascript:window.acted=1)\u202E\u0000\uD800 {0} &lt;";

  private Hostile() {}

  /** {@code value} with {@link #PAYLOAD} behind every text in it. */
  static <T> T of(T value) {
    @SuppressWarnings("unchecked") // every branch gives back what it was given
    T hostile = (T) spoiled(value);
    return hostile;
  }

  private static Object spoiled(Object value) {
    if (value instanceof String text) {
      return text + PAYLOAD;
    } else if (value instanceof Message message) {
      return new Message(
          message.phrases(),
          message.key(),
          message.arguments().stream().map(Hostile::spoiled).toList());
    } else if (value instanceof Optional<?> optional) {
      return optional.map(Hostile::spoiled);
    } else if (value instanceof List<?> list) {
      return list.stream().map(Hostile::spoiled).toList();
    } else if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, each) -> copy.put(spoiled(key), spoiled(each)));
      return copy;
    } else if (value instanceof Record whole) {
      return remade(whole);
    }
    return value;
  }

  private static Object remade(Record value) {
    RecordComponent[] components = value.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        components[i].getAccessor().setAccessible(true);
        values[i] = spoiled(components[i].getAccessor().invoke(value));
      }
      Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot remake a " + value.getClass(), e);
    }
  }
}
