// Makes ListConfigurationBundleVersions: the output of Client::list_configuration_bundle_versions, owned of views, and
// writes JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_configuration_bundle_versions.h"

#include "outcrop/bedrock_agentcore_control/operations/list_configuration_bundle_versions.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListConfigurationBundleVersions to_owned(const ListConfigurationBundleVersionsView& view) {
  ListConfigurationBundleVersions owned;
  internal::own(owned.versions, view.versions);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListConfigurationBundleVersions& in) {
  writer.begin_object();
  writer.member("versions", in.versions);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
