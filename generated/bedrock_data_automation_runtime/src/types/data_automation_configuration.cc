// Writes DataAutomationConfiguration as JSON.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/types/data_automation_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_data_automation_runtime {

void write_json(internal::JsonWriter& writer, const DataAutomationConfiguration& in) {
  writer.begin_object();
  writer.required("dataAutomationProjectArn", in.data_automation_project_arn);
  writer.member("stage", in.stage);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation_runtime
