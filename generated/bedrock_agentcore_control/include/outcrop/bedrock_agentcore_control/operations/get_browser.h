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
/// Which browser is asked for.
struct GetBrowserRequest {
  /// The id that CreateBrowser gave the browser, or that of AWS's own.
  ///
  /// Required.
  std::optional<std::string> browser_id{};

  friend bool operator==(const GetBrowserRequest&, const GetBrowserRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetBrowserRequest& in);

/// Output of Client::get_browser; valid as long as its Response.
/// The browser that was asked for.
struct GetBrowserView {
  /// The browser's id.
  std::string_view browser_id{};
  /// The browser's ARN.
  std::string_view browser_arn{};
  /// The browser's name.
  std::string_view name{};
  /// What the browser is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The ARN of the IAM role by which the browser uses AWS; absent where none was given.
  std::optional<std::string_view> execution_role_arn{};
  /// The network that sessions run in.
  BrowserNetworkConfigurationView network_configuration{};
  /// Whether sessions are recorded, and where the recordings go.
  OptionalRef<RecordingConfigView> recording{};
  /// Whether the browser tells websites that an agent drives it.
  OptionalRef<BrowserSigningConfigOutputView> browser_signing{};
  /// Files of Chromium's enterprise policies that every session follows.
  std::span<const BrowserEnterprisePolicyView> enterprise_policies{};
  /// Certificates that sessions trust, beside the usual ones.
  std::span<const CertificateView> certificates{};
  /// File systems of the account that are mounted into sessions.
  std::span<const ToolsFileSystemConfigurationView> filesystem_configurations{};
  /// The state that the browser is in.
  Open<BrowserStatus> status{};
  /// Why the browser failed; absent where it did not.
  std::optional<std::string_view> failure_reason{};
  /// When the browser was created.
  Timestamp created_at{};
  /// When the browser changed last.
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const GetBrowserView*);

}  // namespace outcrop::bedrock_agentcore_control
