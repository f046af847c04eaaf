// Makes ListDatasetVersions: the output of Client::list_dataset_versions, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_dataset_versions.h"

#include "outcrop/bedrock_agentcore_control/operations/list_dataset_versions.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListDatasetVersions to_owned(const ListDatasetVersionsView& view) {
  ListDatasetVersions owned;
  internal::own(owned.versions, view.versions);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListDatasetVersions& in) {
  writer.begin_object();
  writer.member("versions", in.versions);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
