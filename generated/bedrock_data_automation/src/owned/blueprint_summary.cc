// Makes BlueprintSummary of views, and writes JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/blueprint_summary.h"

#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/bedrock_data_automation/views/blueprint_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

BlueprintSummary to_owned(const BlueprintSummaryView& view) {
  BlueprintSummary owned;
  internal::own(owned.blueprint_arn, view.blueprint_arn);
  internal::own(owned.blueprint_version, view.blueprint_version);
  internal::own(owned.blueprint_stage, view.blueprint_stage);
  internal::own(owned.blueprint_name, view.blueprint_name);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.last_modified_time, view.last_modified_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const BlueprintSummary& in) {
  writer.begin_object();
  writer.member("blueprintArn", in.blueprint_arn);
  writer.member("blueprintVersion", in.blueprint_version);
  writer.member("blueprintStage", in.blueprint_stage);
  writer.sensitive().member("blueprintName", in.blueprint_name);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
