// DeleteConfigurationBundle: the output of Client::delete_configuration_bundle, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteConfigurationBundleView;

/// The bundle that is being deleted.
struct DeleteConfigurationBundle {
  /// The bundle's id.
  std::string bundle_id{};
  /// The state that the bundle is in.
  std::optional<OwnedOpen<ConfigurationBundleStatus>> status{};

  friend bool operator==(const DeleteConfigurationBundle&, const DeleteConfigurationBundle&) = default;
};
DeleteConfigurationBundle to_owned(const DeleteConfigurationBundleView& view);
void write_json(internal::JsonWriter& writer, const DeleteConfigurationBundle& in);

}  // namespace outcrop::bedrock_agentcore_control
