// Copies of the shapes that are parts of answers and of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/pantry_jar.h"

#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/to_owned.h"
#include "outcrop/kitchen_sink/views/pantry_jar.h"

namespace outcrop::kitchen_sink {

PantryJar to_owned(const PantryJarView& view) {
  PantryJar owned;
  internal::own(owned.shelf, view.shelf);
  return owned;
}

}  // namespace outcrop::kitchen_sink
