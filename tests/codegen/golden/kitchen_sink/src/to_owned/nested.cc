// Copies of the shapes that are parts of answers and of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/nested.h"

#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/to_owned.h"
#include "outcrop/kitchen_sink/views/nested.h"

namespace outcrop::kitchen_sink {

Nested to_owned(const NestedView& view) {
  Nested owned;
  internal::own(owned.ignored, view.ignored);
  internal::own(owned.query, view.query);
  return owned;
}

}  // namespace outcrop::kitchen_sink
