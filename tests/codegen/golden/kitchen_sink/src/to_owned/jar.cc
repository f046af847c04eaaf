// Copies of the shapes that are parts of answers and of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/jar.h"

#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/to_owned.h"
#include "outcrop/kitchen_sink/views/jar.h"

namespace outcrop::kitchen_sink {

Jar to_owned(const JarView& view) {
  Jar owned;
  internal::own(owned.label, view.label);
  internal::own(owned.class_, view.class_);
  internal::own(owned.class_2, view.class_2);
  internal::own(owned.foo_bar, view.foo_bar);
  internal::own(owned.foo_bar_2, view.foo_bar_2);
  internal::own(owned.size, view.size);
  internal::own(owned.room, view.room);
  internal::own(owned.opened, view.opened);
  internal::own(owned.secret, view.secret);
  internal::own(owned.contents, view.contents);
  return owned;
}

}  // namespace outcrop::kitchen_sink
