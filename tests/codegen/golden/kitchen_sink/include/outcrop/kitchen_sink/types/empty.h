// Empty: parts of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct Empty {
  friend bool operator==(const Empty&, const Empty&) = default;
};
void write_json(internal::JsonWriter& writer, const Empty& in);

}  // namespace outcrop::kitchen_sink
