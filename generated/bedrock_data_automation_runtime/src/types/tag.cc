// Writes Tag as JSON.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/types/tag.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation_runtime {

void write_json(internal::JsonWriter& writer, const Tag& in) {
  writer.begin_object();
  writer.required("key", in.key);
  writer.required("value", in.value);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation_runtime
