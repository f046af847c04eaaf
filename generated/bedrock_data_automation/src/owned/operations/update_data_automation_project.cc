// Makes UpdateDataAutomationProject: the output of Client::update_data_automation_project, owned of views, and writes
// JSON. Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/update_data_automation_project.h"

#include "outcrop/bedrock_data_automation/operations/update_data_automation_project.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

UpdateDataAutomationProject to_owned(const UpdateDataAutomationProjectView& view) {
  UpdateDataAutomationProject owned;
  internal::own(owned.project_arn, view.project_arn);
  internal::own(owned.project_stage, view.project_stage);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateDataAutomationProject& in) {
  writer.begin_object();
  writer.member("projectArn", in.project_arn);
  writer.member("projectStage", in.project_stage);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
