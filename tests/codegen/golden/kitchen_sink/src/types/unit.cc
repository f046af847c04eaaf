// Writes Unit as JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/unit.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::kitchen_sink {

void write_json(internal::JsonWriter& writer, const Unit&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
