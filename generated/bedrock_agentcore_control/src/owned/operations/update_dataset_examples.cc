// Makes UpdateDatasetExamples: the output of Client::update_dataset_examples, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/update_dataset_examples.h"

#include "outcrop/bedrock_agentcore_control/operations/update_dataset_examples.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

UpdateDatasetExamples to_owned(const UpdateDatasetExamplesView& view) {
  UpdateDatasetExamples owned;
  internal::own(owned.dataset_arn, view.dataset_arn);
  internal::own(owned.dataset_id, view.dataset_id);
  internal::own(owned.status, view.status);
  internal::own(owned.updated_count, view.updated_count);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateDatasetExamples& in) {
  writer.begin_object();
  writer.member("datasetArn", in.dataset_arn);
  writer.member("datasetId", in.dataset_id);
  writer.member("status", in.status);
  writer.member("updatedCount", in.updated_count);
  writer.member("updatedAt", in.updated_at, TimestampFormat::epoch_seconds);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
