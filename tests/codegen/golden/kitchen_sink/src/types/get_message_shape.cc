// Writes GetMessageShape as JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/get_message_shape.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::kitchen_sink {

void write_json(internal::JsonWriter& writer, const GetMessageShape& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
