// Copies of the shapes that are parts of answers and of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/empty.h"

#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/to_owned.h"
#include "outcrop/kitchen_sink/views/empty.h"

namespace outcrop::kitchen_sink {

Empty to_owned(const EmptyView&) { return {}; }

}  // namespace outcrop::kitchen_sink
