// Input and output of Client::delete_configuration_bundle.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_configuration_bundle. An absent member is not sent.
/// Which bundle is deleted.
struct DeleteConfigurationBundleRequest {
  /// The id that CreateConfigurationBundle gave the bundle.
  ///
  /// Required.
  std::optional<std::string> bundle_id{};

  friend bool operator==(const DeleteConfigurationBundleRequest&, const DeleteConfigurationBundleRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteConfigurationBundleRequest& in);

/// Output of Client::delete_configuration_bundle; valid as long as its Response.
/// The bundle that is being deleted.
struct DeleteConfigurationBundleView {
  /// The bundle's id.
  std::string_view bundle_id{};
  /// The state that the bundle is in.
  Open<ConfigurationBundleStatus> status{};
};
const internal::Schema& schema_of(const DeleteConfigurationBundleView*);

}  // namespace outcrop::bedrock_agentcore_control
