// Upload: the output of Client::upload, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct UploadView;

struct Upload {
  friend bool operator==(const Upload&, const Upload&) = default;
};
Upload to_owned(const UploadView& view);
void write_json(internal::JsonWriter& writer, const Upload& in);

}  // namespace outcrop::kitchen_sink
