// Makes ConfigurationBundleVersionSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/configuration_bundle_version_summary.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/configuration_bundle_version_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ConfigurationBundleVersionSummary to_owned(const ConfigurationBundleVersionSummaryView& view) {
  ConfigurationBundleVersionSummary owned;
  internal::own(owned.bundle_arn, view.bundle_arn);
  internal::own(owned.bundle_id, view.bundle_id);
  internal::own(owned.version_id, view.version_id);
  internal::own(owned.lineage_metadata, view.lineage_metadata);
  internal::own(owned.version_created_at, view.version_created_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ConfigurationBundleVersionSummary& in) {
  writer.begin_object();
  writer.member("bundleArn", in.bundle_arn);
  writer.member("bundleId", in.bundle_id);
  writer.member("versionId", in.version_id);
  writer.member("lineageMetadata", in.lineage_metadata);
  writer.member("versionCreatedAt", in.version_created_at, TimestampFormat::epoch_seconds);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
