// Makes DeleteConfigurationBundle: the output of Client::delete_configuration_bundle, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_configuration_bundle.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_configuration_bundle.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteConfigurationBundle to_owned(const DeleteConfigurationBundleView& view) {
  DeleteConfigurationBundle owned;
  internal::own(owned.bundle_id, view.bundle_id);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteConfigurationBundle& in) {
  writer.begin_object();
  writer.member("bundleId", in.bundle_id);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
