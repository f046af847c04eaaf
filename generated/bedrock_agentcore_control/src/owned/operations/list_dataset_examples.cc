// Makes ListDatasetExamples: the output of Client::list_dataset_examples, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_dataset_examples.h"

#include "outcrop/bedrock_agentcore_control/operations/list_dataset_examples.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListDatasetExamples to_owned(const ListDatasetExamplesView& view) {
  ListDatasetExamples owned;
  internal::own(owned.dataset_arn, view.dataset_arn);
  internal::own(owned.dataset_id, view.dataset_id);
  internal::own(owned.dataset_version, view.dataset_version);
  internal::own(owned.examples, view.examples);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListDatasetExamples& in) {
  writer.begin_object();
  writer.member("datasetArn", in.dataset_arn);
  writer.member("datasetId", in.dataset_id);
  writer.member("datasetVersion", in.dataset_version);
  writer.sensitive().member("examples", in.examples);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
