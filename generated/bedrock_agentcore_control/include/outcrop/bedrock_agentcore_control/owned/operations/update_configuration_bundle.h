// UpdateConfigurationBundle: the output of Client::update_configuration_bundle, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateConfigurationBundleView;

/// The new version.
struct UpdateConfigurationBundle {
  /// The bundle's ARN.
  std::string bundle_arn{};
  /// The id that CreateConfigurationBundle gave the bundle.
  std::string bundle_id{};
  /// The id of the new version.
  std::string version_id{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const UpdateConfigurationBundle&, const UpdateConfigurationBundle&) = default;
};
UpdateConfigurationBundle to_owned(const UpdateConfigurationBundleView& view);
void write_json(internal::JsonWriter& writer, const UpdateConfigurationBundle& in);

}  // namespace outcrop::bedrock_agentcore_control
