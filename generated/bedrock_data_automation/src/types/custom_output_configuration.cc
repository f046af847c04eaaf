// Writes CustomOutputConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/types/custom_output_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation {

void write_json(internal::JsonWriter& writer, const BlueprintItem& in) {
  writer.begin_object();
  writer.required("blueprintArn", in.blueprint_arn);
  writer.member("blueprintVersion", in.blueprint_version);
  writer.member("blueprintStage", in.blueprint_stage);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const DocumentCustomOutputConfiguration& in) {
  writer.begin_object();
  writer.member("fallbackBlueprints", in.fallback_blueprints);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomOutputConfiguration& in) {
  writer.begin_object();
  writer.member("blueprints", in.blueprints);
  writer.member("document", in.document);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
