// Makes ListConfigurationBundles: the output of Client::list_configuration_bundles, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_configuration_bundles.h"

#include "outcrop/bedrock_agentcore_control/operations/list_configuration_bundles.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListConfigurationBundles to_owned(const ListConfigurationBundlesView& view) {
  ListConfigurationBundles owned;
  internal::own(owned.bundles, view.bundles);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListConfigurationBundles& in) {
  writer.begin_object();
  writer.member("bundles", in.bundles);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
