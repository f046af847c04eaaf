// Hosted: the output of Client::hosted, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct HostedView;

struct Hosted {
  friend bool operator==(const Hosted&, const Hosted&) = default;
};
Hosted to_owned(const HostedView& view);
void write_json(internal::JsonWriter& writer, const Hosted& in);

}  // namespace outcrop::kitchen_sink
