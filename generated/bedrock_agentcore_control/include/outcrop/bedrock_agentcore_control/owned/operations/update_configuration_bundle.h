// UpdateConfigurationBundle: the output of Client::update_configuration_bundle, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateConfigurationBundleView;

struct UpdateConfigurationBundle {
  std::string bundle_arn{};
  std::string bundle_id{};
  std::string version_id{};
  Timestamp updated_at{};

  friend bool operator==(const UpdateConfigurationBundle&, const UpdateConfigurationBundle&) = default;
};
UpdateConfigurationBundle to_owned(const UpdateConfigurationBundleView& view);
void write_json(internal::JsonWriter& writer, const UpdateConfigurationBundle& in);

}  // namespace outcrop::bedrock_agentcore_control
