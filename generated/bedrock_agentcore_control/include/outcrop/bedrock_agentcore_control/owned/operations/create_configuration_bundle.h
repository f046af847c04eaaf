// CreateConfigurationBundle: the output of Client::create_configuration_bundle, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateConfigurationBundleView;

/// The bundle that was created.
struct CreateConfigurationBundle {
  /// The bundle's ARN.
  std::string bundle_arn{};
  /// The id by which other operations name the bundle.
  std::string bundle_id{};
  /// The id of the first version.
  std::string version_id{};
  /// When the bundle was created.
  Timestamp created_at{};

  friend bool operator==(const CreateConfigurationBundle&, const CreateConfigurationBundle&) = default;
};
CreateConfigurationBundle to_owned(const CreateConfigurationBundleView& view);
void write_json(internal::JsonWriter& writer, const CreateConfigurationBundle& in);

}  // namespace outcrop::bedrock_agentcore_control
