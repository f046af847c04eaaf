// Writes Blueprint as JSON.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/types/blueprint.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation_runtime {

void write_json(internal::JsonWriter& writer, const Blueprint& in) {
  writer.begin_object();
  writer.required("blueprintArn", in.blueprint_arn);
  writer.member("version", in.version);
  writer.member("stage", in.stage);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation_runtime
