// BlobOperation: the output of Client::blob, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct BlobOperationView;

struct BlobOperation {
  friend bool operator==(const BlobOperation&, const BlobOperation&) = default;
};
BlobOperation to_owned(const BlobOperationView& view);
void write_json(internal::JsonWriter& writer, const BlobOperation& in);

}  // namespace outcrop::kitchen_sink
