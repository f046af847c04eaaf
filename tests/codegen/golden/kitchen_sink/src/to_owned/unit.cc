// Copies of the shapes that are parts of answers and of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/unit.h"

#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/to_owned.h"
#include "outcrop/kitchen_sink/views/unit.h"

namespace outcrop::kitchen_sink {

Unit to_owned(const UnitView&) { return {}; }

}  // namespace outcrop::kitchen_sink
