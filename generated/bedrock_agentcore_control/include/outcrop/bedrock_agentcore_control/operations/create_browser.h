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
struct CreateBrowserRequest {
  /// Required.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<std::string> execution_role_arn{};
  /// Required.
  std::optional<BrowserNetworkConfiguration> network_configuration{};
  std::optional<RecordingConfig> recording{};
  std::optional<BrowserSigningConfigInput> browser_signing{};
  std::optional<std::vector<BrowserEnterprisePolicy>> enterprise_policies{};
  std::optional<std::vector<Certificate>> certificates{};
  std::optional<std::vector<ToolsFileSystemConfiguration>> filesystem_configurations{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateBrowserRequest&, const CreateBrowserRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateBrowserRequest& in);

/// Output of Client::create_browser; valid as long as its Response.
struct CreateBrowserView {
  std::string_view browser_id{};
  std::string_view browser_arn{};
  Timestamp created_at{};
  Open<BrowserStatus> status{};
};
const internal::Schema& schema_of(const CreateBrowserView*);

}  // namespace outcrop::bedrock_agentcore_control
