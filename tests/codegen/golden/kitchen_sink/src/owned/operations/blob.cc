// Makes BlobOperation: the output of Client::blob, owned of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/operations/blob.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/operations/blob.h"
#include "outcrop/kitchen_sink/to_owned.h"

namespace outcrop::kitchen_sink {

BlobOperation to_owned(const BlobOperationView&) { return {}; }

void write_json(internal::JsonWriter& writer, const BlobOperation&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
