// EmptyView: parts of answers.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct EmptyView {};
const internal::Schema& schema_of(const EmptyView*);

}  // namespace outcrop::kitchen_sink
