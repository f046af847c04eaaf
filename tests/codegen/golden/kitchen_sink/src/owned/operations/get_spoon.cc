// Makes GetSpoon: the output of Client::get_spoon, owned of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/operations/get_spoon.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/operations/get_spoon.h"
#include "outcrop/kitchen_sink/to_owned.h"

namespace outcrop::kitchen_sink {

GetSpoon to_owned(const GetSpoonView&) { return {}; }

void write_json(internal::JsonWriter& writer, const GetSpoon&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
