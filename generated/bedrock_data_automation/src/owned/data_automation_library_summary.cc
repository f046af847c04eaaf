// Makes DataAutomationLibrarySummary of views, and writes JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/data_automation_library_summary.h"

#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/bedrock_data_automation/views/data_automation_library_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

DataAutomationLibrarySummary to_owned(const DataAutomationLibrarySummaryView& view) {
  DataAutomationLibrarySummary owned;
  internal::own(owned.library_arn, view.library_arn);
  internal::own(owned.library_name, view.library_name);
  internal::own(owned.creation_time, view.creation_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DataAutomationLibrarySummary& in) {
  writer.begin_object();
  writer.member("libraryArn", in.library_arn);
  writer.sensitive().member("libraryName", in.library_name);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
