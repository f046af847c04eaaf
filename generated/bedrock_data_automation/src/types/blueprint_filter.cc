// Writes BlueprintFilter as JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/types/blueprint_filter.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation {

void write_json(internal::JsonWriter& writer, const BlueprintFilter& in) {
  writer.begin_object();
  writer.required("blueprintArn", in.blueprint_arn);
  writer.member("blueprintVersion", in.blueprint_version);
  writer.member("blueprintStage", in.blueprint_stage);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
