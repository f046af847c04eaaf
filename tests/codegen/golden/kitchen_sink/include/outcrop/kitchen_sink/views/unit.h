// UnitView: parts of answers.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct UnitView {};
const internal::Schema& schema_of(const UnitView*);

}  // namespace outcrop::kitchen_sink
