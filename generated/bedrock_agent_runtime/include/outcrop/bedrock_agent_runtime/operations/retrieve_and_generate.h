// Input and output of Client::retrieve_and_generate.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_input.h"
#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_session_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/user_context.h"
#include "outcrop/bedrock_agent_runtime/views/citation.h"
#include "outcrop/bedrock_agent_runtime/views/retrieve_and_generate_output.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::retrieve_and_generate. An absent member is not sent.
struct RetrieveAndGenerateRequest {
  std::optional<std::string> session_id{};
  /// Required. Sensitive: never logged.
  std::optional<RetrieveAndGenerateInput> input{};
  std::optional<RetrieveAndGenerateConfiguration> retrieve_and_generate_configuration{};
  std::optional<RetrieveAndGenerateSessionConfiguration> session_configuration{};
  /// Sensitive: never logged.
  std::optional<UserContext> user_context{};
};

/// Output of Client::retrieve_and_generate; valid as long as its Response.
struct RetrieveAndGenerateView {
  std::string_view session_id{};
  /// Sensitive: never logged.
  RetrieveAndGenerateOutputView output{};
  std::span<const CitationView> citations{};
  Open<GuadrailAction> guardrail_action{};
};

}  // namespace outcrop::bedrock_agent_runtime
