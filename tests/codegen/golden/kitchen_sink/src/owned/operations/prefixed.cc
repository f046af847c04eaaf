// Makes Prefixed: the output of Client::prefixed, owned of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/operations/prefixed.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/operations/prefixed.h"
#include "outcrop/kitchen_sink/to_owned.h"

namespace outcrop::kitchen_sink {

Prefixed to_owned(const PrefixedView&) { return {}; }

void write_json(internal::JsonWriter& writer, const Prefixed&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
