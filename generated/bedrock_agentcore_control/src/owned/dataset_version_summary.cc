// Makes DatasetVersionSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/dataset_version_summary.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/dataset_version_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DatasetVersionSummary to_owned(const DatasetVersionSummaryView& view) {
  DatasetVersionSummary owned;
  internal::own(owned.dataset_version, view.dataset_version);
  internal::own(owned.example_count, view.example_count);
  internal::own(owned.created_at, view.created_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DatasetVersionSummary& in) {
  writer.begin_object();
  writer.member("datasetVersion", in.dataset_version);
  writer.member("exampleCount", in.example_count);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
