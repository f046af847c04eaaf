// Input and output of Client::create_browser.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/browser_enterprise_policy.h"
#include "outcrop/bedrock_agentcore_control/types/browser_network_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/browser_signing_config_input.h"
#include "outcrop/bedrock_agentcore_control/types/certificate.h"
#include "outcrop/bedrock_agentcore_control/types/recording_config.h"
#include "outcrop/bedrock_agentcore_control/types/tools_file_system_configuration.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_browser. An absent member is not sent.
/// What the new browser is like.
struct CreateBrowserRequest {
  /// The browser's name, which is its own within the account.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the browser is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The ARN of the IAM role by which the browser uses AWS, such as to store recordings.
  std::optional<std::string> execution_role_arn{};
  /// The network that sessions run in.
  ///
  /// Required.
  std::optional<BrowserNetworkConfiguration> network_configuration{};
  /// Whether sessions are recorded, and where the recordings go. Absent: they are not.
  std::optional<RecordingConfig> recording{};
  /// Whether the browser tells websites that an agent drives it.
  std::optional<BrowserSigningConfigInput> browser_signing{};
  /// Files of Chromium's enterprise policies that every session follows.
  std::optional<std::vector<BrowserEnterprisePolicy>> enterprise_policies{};
  /// Certificates that sessions trust, beside the usual ones.
  std::optional<std::vector<Certificate>> certificates{};
  /// File systems of the account that are mounted into sessions. Absent: none.
  std::optional<std::vector<ToolsFileSystemConfiguration>> filesystem_configurations{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Tags for the browser, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateBrowserRequest&, const CreateBrowserRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateBrowserRequest& in);

/// Output of Client::create_browser; valid as long as its Response.
/// The browser that is being created.
struct CreateBrowserView {
  /// The id by which other operations name the browser.
  std::string_view browser_id{};
  /// The browser's ARN.
  std::string_view browser_arn{};
  /// When the browser was created.
  Timestamp created_at{};
  /// The state that the browser is in.
  Open<BrowserStatus> status{};
};
const internal::Schema& schema_of(const CreateBrowserView*);

}  // namespace outcrop::bedrock_agentcore_control
