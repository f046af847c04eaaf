// PutEverything: the output of Client::put_everything, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct PutEverythingView;

struct PutEverything {
  friend bool operator==(const PutEverything&, const PutEverything&) = default;
};
PutEverything to_owned(const PutEverythingView& view);
void write_json(internal::JsonWriter& writer, const PutEverything& in);

}  // namespace outcrop::kitchen_sink
