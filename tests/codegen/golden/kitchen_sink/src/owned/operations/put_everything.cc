// Makes PutEverything: the output of Client::put_everything, owned of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/operations/put_everything.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/operations/put_everything.h"
#include "outcrop/kitchen_sink/to_owned.h"

namespace outcrop::kitchen_sink {

PutEverything to_owned(const PutEverythingView&) { return {}; }

void write_json(internal::JsonWriter& writer, const PutEverything&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
