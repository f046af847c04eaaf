// Makes Delete: the output of Client::delete_, owned of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/operations/delete.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/operations/delete.h"
#include "outcrop/kitchen_sink/to_owned.h"

namespace outcrop::kitchen_sink {

Delete to_owned(const DeleteView&) { return {}; }

void write_json(internal::JsonWriter& writer, const Delete&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
