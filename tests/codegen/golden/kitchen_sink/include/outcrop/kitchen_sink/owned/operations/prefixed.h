// Prefixed: the output of Client::prefixed, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct PrefixedView;

struct Prefixed {
  friend bool operator==(const Prefixed&, const Prefixed&) = default;
};
Prefixed to_owned(const PrefixedView& view);
void write_json(internal::JsonWriter& writer, const Prefixed& in);

}  // namespace outcrop::kitchen_sink
