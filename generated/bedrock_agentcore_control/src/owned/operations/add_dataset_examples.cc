// Makes AddDatasetExamples: the output of Client::add_dataset_examples, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/add_dataset_examples.h"

#include "outcrop/bedrock_agentcore_control/operations/add_dataset_examples.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

AddDatasetExamples to_owned(const AddDatasetExamplesView& view) {
  AddDatasetExamples owned;
  internal::own(owned.dataset_arn, view.dataset_arn);
  internal::own(owned.dataset_id, view.dataset_id);
  internal::own(owned.status, view.status);
  internal::own(owned.added_count, view.added_count);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.example_ids, view.example_ids);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AddDatasetExamples& in) {
  writer.begin_object();
  writer.member("datasetArn", in.dataset_arn);
  writer.member("datasetId", in.dataset_id);
  writer.member("status", in.status);
  writer.member("addedCount", in.added_count);
  writer.member("updatedAt", in.updated_at, TimestampFormat::epoch_seconds);
  writer.member("exampleIds", in.example_ids);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
