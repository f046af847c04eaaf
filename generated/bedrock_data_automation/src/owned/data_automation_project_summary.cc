// Makes DataAutomationProjectSummary of views, and writes JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/data_automation_project_summary.h"

#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/bedrock_data_automation/views/data_automation_project_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

DataAutomationProjectSummary to_owned(const DataAutomationProjectSummaryView& view) {
  DataAutomationProjectSummary owned;
  internal::own(owned.project_arn, view.project_arn);
  internal::own(owned.project_stage, view.project_stage);
  internal::own(owned.project_type, view.project_type);
  internal::own(owned.project_name, view.project_name);
  internal::own(owned.creation_time, view.creation_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DataAutomationProjectSummary& in) {
  writer.begin_object();
  writer.member("projectArn", in.project_arn);
  writer.member("projectStage", in.project_stage);
  writer.member("projectType", in.project_type);
  writer.sensitive().member("projectName", in.project_name);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
