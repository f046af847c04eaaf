// CountSpoons: the output of Client::count_spoons, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct CountSpoonsView;

struct CountSpoons {
  friend bool operator==(const CountSpoons&, const CountSpoons&) = default;
};
CountSpoons to_owned(const CountSpoonsView& view);
void write_json(internal::JsonWriter& writer, const CountSpoons& in);

}  // namespace outcrop::kitchen_sink
