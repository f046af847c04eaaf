// Writes DataAutomationProjectFilter as JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/types/data_automation_project_filter.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation {

void write_json(internal::JsonWriter& writer, const DataAutomationProjectFilter& in) {
  writer.begin_object();
  writer.required("projectArn", in.project_arn);
  writer.member("projectStage", in.project_stage);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
