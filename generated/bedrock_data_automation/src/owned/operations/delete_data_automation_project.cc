// Makes DeleteDataAutomationProject: the output of Client::delete_data_automation_project, owned of views, and writes
// JSON. Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/delete_data_automation_project.h"

#include "outcrop/bedrock_data_automation/operations/delete_data_automation_project.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

DeleteDataAutomationProject to_owned(const DeleteDataAutomationProjectView& view) {
  DeleteDataAutomationProject owned;
  internal::own(owned.project_arn, view.project_arn);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteDataAutomationProject& in) {
  writer.begin_object();
  writer.member("projectArn", in.project_arn);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
