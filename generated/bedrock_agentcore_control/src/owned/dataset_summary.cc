// Makes DatasetSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/dataset_summary.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/dataset_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DatasetSummary to_owned(const DatasetSummaryView& view) {
  DatasetSummary owned;
  internal::own(owned.dataset_arn, view.dataset_arn);
  internal::own(owned.dataset_id, view.dataset_id);
  internal::own(owned.dataset_name, view.dataset_name);
  internal::own(owned.description, view.description);
  internal::own(owned.status, view.status);
  internal::own(owned.draft_status, view.draft_status);
  internal::own(owned.schema_type, view.schema_type);
  internal::own(owned.example_count, view.example_count);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DatasetSummary& in) {
  writer.begin_object();
  writer.member("datasetArn", in.dataset_arn);
  writer.member("datasetId", in.dataset_id);
  writer.member("datasetName", in.dataset_name);
  writer.member("description", in.description);
  writer.member("status", in.status);
  writer.member("draftStatus", in.draft_status);
  writer.member("schemaType", in.schema_type);
  writer.member("exampleCount", in.example_count);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.member("updatedAt", in.updated_at, TimestampFormat::epoch_seconds);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
