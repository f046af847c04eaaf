// Makes ListHarnessVersions: the output of Client::list_harness_versions, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_harness_versions.h"

#include "outcrop/bedrock_agentcore_control/operations/list_harness_versions.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListHarnessVersions to_owned(const ListHarnessVersionsView& view) {
  ListHarnessVersions owned;
  internal::own(owned.harness_versions, view.harness_versions);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListHarnessVersions& in) {
  writer.begin_object();
  writer.member("harnessVersions", in.harness_versions);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
