// GetSpoon: the output of Client::get_spoon, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct GetSpoonView;

struct GetSpoon {
  friend bool operator==(const GetSpoon&, const GetSpoon&) = default;
};
GetSpoon to_owned(const GetSpoonView& view);
void write_json(internal::JsonWriter& writer, const GetSpoon& in);

}  // namespace outcrop::kitchen_sink
