// Unit: parts of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct Unit {
  friend bool operator==(const Unit&, const Unit&) = default;
};
void write_json(internal::JsonWriter& writer, const Unit& in);

}  // namespace outcrop::kitchen_sink
