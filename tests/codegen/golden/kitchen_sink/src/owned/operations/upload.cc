// Makes Upload: the output of Client::upload, owned of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/operations/upload.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/operations/upload.h"
#include "outcrop/kitchen_sink/to_owned.h"

namespace outcrop::kitchen_sink {

Upload to_owned(const UploadView&) { return {}; }

void write_json(internal::JsonWriter& writer, const Upload&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
