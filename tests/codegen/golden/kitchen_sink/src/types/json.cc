// Writes Json as JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/json.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::kitchen_sink {

void write_json(internal::JsonWriter& writer, const Json& in) {
  writer.begin_object();
  writer.member("indent", in.indent);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
