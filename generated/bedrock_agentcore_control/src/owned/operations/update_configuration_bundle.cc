// Makes UpdateConfigurationBundle: the output of Client::update_configuration_bundle, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/update_configuration_bundle.h"

#include "outcrop/bedrock_agentcore_control/operations/update_configuration_bundle.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

UpdateConfigurationBundle to_owned(const UpdateConfigurationBundleView& view) {
  UpdateConfigurationBundle owned;
  internal::own(owned.bundle_arn, view.bundle_arn);
  internal::own(owned.bundle_id, view.bundle_id);
  internal::own(owned.version_id, view.version_id);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateConfigurationBundle& in) {
  writer.begin_object();
  writer.member("bundleArn", in.bundle_arn);
  writer.member("bundleId", in.bundle_id);
  writer.member("versionId", in.version_id);
  writer.member("updatedAt", in.updated_at, TimestampFormat::epoch_seconds);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
