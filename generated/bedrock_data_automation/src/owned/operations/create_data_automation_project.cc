// Makes CreateDataAutomationProject: the output of Client::create_data_automation_project, owned of views, and writes
// JSON. Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/create_data_automation_project.h"

#include "outcrop/bedrock_data_automation/operations/create_data_automation_project.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

CreateDataAutomationProject to_owned(const CreateDataAutomationProjectView& view) {
  CreateDataAutomationProject owned;
  internal::own(owned.project_arn, view.project_arn);
  internal::own(owned.project_stage, view.project_stage);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateDataAutomationProject& in) {
  writer.begin_object();
  writer.member("projectArn", in.project_arn);
  writer.member("projectStage", in.project_stage);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
