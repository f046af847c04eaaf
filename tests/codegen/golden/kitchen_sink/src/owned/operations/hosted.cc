// Makes Hosted: the output of Client::hosted, owned of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/operations/hosted.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/operations/hosted.h"
#include "outcrop/kitchen_sink/to_owned.h"

namespace outcrop::kitchen_sink {

Hosted to_owned(const HostedView&) { return {}; }

void write_json(internal::JsonWriter& writer, const Hosted&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
