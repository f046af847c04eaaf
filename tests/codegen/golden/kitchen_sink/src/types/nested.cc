// Writes Nested as JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/nested.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::kitchen_sink {

void write_json(internal::JsonWriter& writer, const Nested& in) {
  writer.begin_object();
  writer.member("ignored", in.ignored);
  writer.member("query", in.query, TimestampFormat::epoch_seconds);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
