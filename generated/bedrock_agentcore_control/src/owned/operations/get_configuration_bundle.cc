// Makes GetConfigurationBundle: the output of Client::get_configuration_bundle, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_configuration_bundle.h"

#include "outcrop/bedrock_agentcore_control/operations/get_configuration_bundle.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetConfigurationBundle to_owned(const GetConfigurationBundleView& view) {
  GetConfigurationBundle owned;
  internal::own(owned.bundle_arn, view.bundle_arn);
  internal::own(owned.bundle_id, view.bundle_id);
  internal::own(owned.bundle_name, view.bundle_name);
  internal::own(owned.description, view.description);
  internal::own(owned.version_id, view.version_id);
  internal::own(owned.components, view.components);
  internal::own(owned.lineage_metadata, view.lineage_metadata);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.kms_key_arn, view.kms_key_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetConfigurationBundle& in) {
  writer.begin_object();
  writer.member("bundleArn", in.bundle_arn);
  writer.member("bundleId", in.bundle_id);
  writer.member("bundleName", in.bundle_name);
  writer.sensitive().member("description", in.description);
  writer.member("versionId", in.version_id);
  writer.sensitive().member("components", in.components);
  writer.member("lineageMetadata", in.lineage_metadata);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.member("updatedAt", in.updated_at, TimestampFormat::epoch_seconds);
  writer.member("kmsKeyArn", in.kms_key_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
