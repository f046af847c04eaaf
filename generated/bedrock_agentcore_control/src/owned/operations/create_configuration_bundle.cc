// Makes CreateConfigurationBundle: the output of Client::create_configuration_bundle, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/create_configuration_bundle.h"

#include "outcrop/bedrock_agentcore_control/operations/create_configuration_bundle.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CreateConfigurationBundle to_owned(const CreateConfigurationBundleView& view) {
  CreateConfigurationBundle owned;
  internal::own(owned.bundle_arn, view.bundle_arn);
  internal::own(owned.bundle_id, view.bundle_id);
  internal::own(owned.version_id, view.version_id);
  internal::own(owned.created_at, view.created_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateConfigurationBundle& in) {
  writer.begin_object();
  writer.member("bundleArn", in.bundle_arn);
  writer.member("bundleId", in.bundle_id);
  writer.member("versionId", in.version_id);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
