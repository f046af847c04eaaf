// Makes GetDataAutomationProject: the output of Client::get_data_automation_project, owned of views, and writes JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/operations/get_data_automation_project.h"

#include "outcrop/bedrock_data_automation/operations/get_data_automation_project.h"
#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

GetDataAutomationProject to_owned(const GetDataAutomationProjectView& view) {
  GetDataAutomationProject owned;
  internal::own(owned.project, view.project);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetDataAutomationProject& in) {
  writer.begin_object();
  writer.member("project", in.project);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
