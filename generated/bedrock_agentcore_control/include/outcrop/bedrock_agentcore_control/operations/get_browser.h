// Input and output of Client::get_browser.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/browser_enterprise_policy.h"
#include "outcrop/bedrock_agentcore_control/views/browser_network_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/browser_signing_config_output.h"
#include "outcrop/bedrock_agentcore_control/views/certificate.h"
#include "outcrop/bedrock_agentcore_control/views/recording_config.h"
#include "outcrop/bedrock_agentcore_control/views/tools_file_system_configuration.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_browser. An absent member is not sent.
struct GetBrowserRequest {
  /// Required.
  std::optional<std::string> browser_id{};

  friend bool operator==(const GetBrowserRequest&, const GetBrowserRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetBrowserRequest& in);

/// Output of Client::get_browser; valid as long as its Response.
struct GetBrowserView {
  std::string_view browser_id{};
  std::string_view browser_arn{};
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::optional<std::string_view> execution_role_arn{};
  BrowserNetworkConfigurationView network_configuration{};
  OptionalRef<RecordingConfigView> recording{};
  OptionalRef<BrowserSigningConfigOutputView> browser_signing{};
  std::span<const BrowserEnterprisePolicyView> enterprise_policies{};
  std::span<const CertificateView> certificates{};
  std::span<const ToolsFileSystemConfigurationView> filesystem_configurations{};
  Open<BrowserStatus> status{};
  std::optional<std::string_view> failure_reason{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const GetBrowserView*);

}  // namespace outcrop::bedrock_agentcore_control
