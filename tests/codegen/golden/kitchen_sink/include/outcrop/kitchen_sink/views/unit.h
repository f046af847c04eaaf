// UnitView: parts of answers.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

namespace outcrop::kitchen_sink {

struct UnitView {};

}  // namespace outcrop::kitchen_sink
