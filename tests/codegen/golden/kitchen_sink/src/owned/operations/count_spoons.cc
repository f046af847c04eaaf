// Makes CountSpoons: the output of Client::count_spoons, owned of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/operations/count_spoons.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/operations/count_spoons.h"
#include "outcrop/kitchen_sink/to_owned.h"

namespace outcrop::kitchen_sink {

CountSpoons to_owned(const CountSpoonsView&) { return {}; }

void write_json(internal::JsonWriter& writer, const CountSpoons&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
