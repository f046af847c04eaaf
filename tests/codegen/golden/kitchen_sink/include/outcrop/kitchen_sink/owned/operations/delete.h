// Delete: the output of Client::delete_, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct DeleteView;

struct Delete {
  friend bool operator==(const Delete&, const Delete&) = default;
};
Delete to_owned(const DeleteView& view);
void write_json(internal::JsonWriter& writer, const Delete& in);

}  // namespace outcrop::kitchen_sink
