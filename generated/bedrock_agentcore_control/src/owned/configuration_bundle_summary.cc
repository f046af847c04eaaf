// Makes ConfigurationBundleSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/configuration_bundle_summary.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/configuration_bundle_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ConfigurationBundleSummary to_owned(const ConfigurationBundleSummaryView& view) {
  ConfigurationBundleSummary owned;
  internal::own(owned.bundle_arn, view.bundle_arn);
  internal::own(owned.bundle_id, view.bundle_id);
  internal::own(owned.bundle_name, view.bundle_name);
  internal::own(owned.description, view.description);
  internal::own(owned.created_at, view.created_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ConfigurationBundleSummary& in) {
  writer.begin_object();
  writer.member("bundleArn", in.bundle_arn);
  writer.member("bundleId", in.bundle_id);
  writer.member("bundleName", in.bundle_name);
  writer.sensitive().member("description", in.description);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
